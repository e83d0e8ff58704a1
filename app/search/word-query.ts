import { IDEAS, type Idea, ideasOf } from "./ideas.ts";
import { placeWordsOf } from "./mentions.ts";
import { TIME_WORDS } from "./months.ts";
import { ORDINARY_HAN } from "./shorthand.ts";
import { HAN_STOP, isStop } from "./stop-words.ts";
import { hanTokens, latinTokens } from "./tokens.ts";
import { OWN_TAG, type Postings, type WordIndex } from "./word-index.ts";

/** A part of a question: an idea, a Latin word, or two Chinese characters. */
export interface Unit {
  readonly key: string;
  readonly postings: Postings | null;
  /** How telling it is; a word that no figure holds tells the most. */
  readonly weight: number;
}

/** Longest weight: a word that few figures hold, or none. */
const MOST_TELLING = 5;
const UNKNOWN = 4;

const wholeWords = new Map<Idea, RegExp>();

/** The pattern of an idea to the ends of its Latin words. */
function wordsOfTag(tag: Idea): RegExp {
  const known = wholeWords.get(tag);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?:${IDEAS[tag].source})[a-z]*`, "g");
  wholeWords.set(tag, pattern);
  return pattern;
}

const COUNTRIES_OF =
  /\b(?:(?:least[- ])?develop(?:ed|ing)|[a-z]+-income)(?: (?:countries|nations|economies))?|(?:(?:[低高]|中等(?:偏[上下])?)收入(?:国家|(?=和))|(?:最不)?发达国家|发展中国家)/g;

/** Units of a question that is already corrected. Tags take up their words; what is left counts itself. */
export function unitsOf(question: string, index: WordIndex): readonly Unit[] {
  const total = index.entries.length;
  // A group of countries is a place, no income.
  const tags = ideasOf(question.replace(COUNTRIES_OF, " "));
  const rest = tags
    .reduce((text, tag) => text.replace(wordsOfTag(tag), " "), question)
    .replace(TIME_WORDS, " ");
  const words = latinTokens(rest).filter((word) => !isStop(word));
  const runs =
    rest
      .replace(ORDINARY_HAN, " ")
      .replace(HAN_STOP, " ")
      .match(/[\u3400-\u9fff]{2,}/g) ?? [];
  const unit = (key: string, factor: number): Unit => {
    const postings = index.postings.get(key) ?? null;
    const holding =
      key[0] === "#"
        ? (postings?.weights.filter((weight) => weight === OWN_TAG).length ?? 0)
        : (postings?.at.length ?? 0);
    const telling = Math.log((total + 1) / (holding + 0.5));
    const most = postings === null ? UNKNOWN : MOST_TELLING;
    return { key, postings, weight: factor * Math.min(telling, most) };
  };
  const all = [
    ...tags.map((tag) => unit(`#${tag}`, 1.5)),
    ...[...new Set(words)].map((word) => unit(word, weightOfWord(word, question, index))),
    ...runs.flatMap((run) => {
      const known = [...new Set(hanTokens(run))].filter((pair) => index.postings.has(pair));
      const strange = strangeIn(run, index).map((part) =>
        unit(part, A_TRADE.test(run) ? TRADE : STRANGE),
      );
      return [...known.map((pair) => unit(pair, 0.6)), ...strange];
    }),
  ].filter(({ key, weight }) => weight > 0 && !/^(?:19|20)\d\d$/.test(key));
  // A place that is read as one needs no word of the tables besides.
  const places = placeWordsOf(question);
  const units = all.filter(({ key, postings }) => postings !== null || !places.includes(key));
  // "Eviction rate", "women in parliament": what is known is not what is asked.
  const isOfMatter = units.some(({ key, postings }) => postings !== null && !isAspect(key));
  if (isOfMatter) return units;
  return units.map((one) =>
    one.postings === null ? { ...one, weight: one.weight * UNKNOWN_MATTER } : one,
  );
}

const STRANGE = 0.8;

/** Characters that stand in no two of the tables: one word of another matter each, where they are two or more. */
function strangeIn(run: string, { postings }: WordIndex): readonly string[] {
  const pairs = hanTokens(run);
  const isHeld = (at: number) => postings.has(pairs[at] ?? "");
  return [...run]
    .map((char, at) => (isHeld(at - 1) || isHeld(at) ? " " : char))
    .join("")
    .split(" ")
    .filter((part) => part.length > 1);
}

/** Who is asked about, in few characters: 渔民, 矿工, 运动员. */
const A_TRADE = /^(?!职工|人员|国家|大家|专家)[\u3400-\u9fff]{1,3}[民工员家手师生妇夫警]$/;
const TRADE = 2.4;

function weightOfWord(word: string, question: string, { postings }: WordIndex): number {
  if (HARDLY_NOUN.test(word)) return 0.4;
  // "Among fishermen": whose number it is, and no figure knows them.
  const isWhose = new RegExp(`\\b(?:of|among|amongst|for|by) (?:the |all )?${word}`).test(question);
  return isWhose && !postings.has(word) ? 2 : 1;
}

/** Known words that say how something is counted, or among whom, and not what. */
export function isAspect(key: string): boolean {
  return key[0] === "#" ? ASPECTS.has(key.slice(1)) : key.length < 2;
}

const ASPECTS: ReadonlySet<string> = new Set<Idea>([
  "children",
  "women",
  "rural",
  "urban",
  "rate",
  "recipients",
  "countries",
  "measures",
  "firms",
  "households",
  "standard",
  "spending",
  "income",
  "more-poor",
  "at-risk",
  "universal",
  "extreme",
  "large-cities",
  "coverage",
]);
const UNKNOWN_MATTER = 3;
/** Unknown words of such an end say how, not what: "terribly", "diminished". */
const HARDLY_NOUN = /(?:ly|ed|est)$|^live$/;
