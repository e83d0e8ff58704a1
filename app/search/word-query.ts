import { LEXICON, type Tag, tagsOf } from "./lexicon.ts";
import { placeWordsOf } from "./mentions.ts";
import { TIME_WORDS } from "./months.ts";
import { HAN_STOP, STOP } from "./stop-words.ts";
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

const wholeWords = new Map<Tag, RegExp>();

/** The pattern of an idea to the ends of its Latin words. */
function wordsOfTag(tag: Tag): RegExp {
  const known = wholeWords.get(tag);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?:${LEXICON[tag].source})[a-z]*`, "g");
  wholeWords.set(tag, pattern);
  return pattern;
}

/** Units of a question that is already corrected. Tags take up their words; what is left counts itself. */
export function unitsOf(question: string, index: WordIndex): readonly Unit[] {
  const total = index.entries.length;
  const tags = tagsOf(question);
  const rest = tags
    .reduce((text, tag) => text.replace(wordsOfTag(tag), " "), question)
    .replace(TIME_WORDS, " ");
  const words = latinTokens(rest).filter((word) => !STOP.has(word));
  const han = hanTokens(rest.replace(HAN_STOP, " ")).filter((pair) => pair.length > 1);
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
    ...[...new Set(words)].map((word) => unit(word, HARDLY_NOUN.test(word) ? 0.4 : 1)),
    ...[...new Set(han)].map((pair) => unit(pair, 0.6)),
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

/** Known words that say how something is counted, or among whom, and not what. */
function isAspect(key: string): boolean {
  return key[0] === "#" ? ASPECTS.has(key.slice(1)) : key.length < 2;
}

const ASPECTS: ReadonlySet<string> = new Set<Tag>([
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
const HARDLY_NOUN = /(?:ly|ed|est)$/;
