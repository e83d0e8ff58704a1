import { asksAbsentMatter } from "./absent.ts";
import { withPlainDays } from "./days.ts";
import { isPlaceElsewhere } from "./elsewhere.ts";
import { withoutHanSlips } from "./han-slips.ts";
import { IDEAS, ideasOf } from "./ideas.ts";
import { withSpokenMonths } from "./months.ts";
import { inPrintedWords } from "./phrasings.ts";
import { editDistance, meantWord } from "./spelling.ts";
import { beginsStop, isStop, OTHER_MATTERS } from "./stop-words.ts";
import { latinTokens, searchable, stem } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";

/** Words; letters of a code (F04) are none. */
const LATIN = /(?<!\d)[a-zà-ɏ][a-zà-ɏ']*(?!\d)/g;
/** A word half typed is more likely than a spelling in pinyin only when much of it stands. */
const isBegun = (word: string, meant: string) => meant.startsWith(word) && word.length >= 4;

/** The question in the words of the tables: slips corrected, pinyin turned into characters. */
export function meantQuestion(query: string, index: WordIndex): string {
  const printed = inPrintedWords(withSpokenMonths(withPlainDays(searchable(withoutWho(query)))));
  const spoken = withoutPinyin(printed, index);
  const ideas = ideaSpans(spoken);
  const isEnglish =
    (spoken.match(LATIN) ?? []).filter((word) => isKnown(word, index)).length >= KNOWN_IN_ENGLISH;
  const spelt = spoken.replace(LATIN, (word, at: number) =>
    ideas.some(([from, to]) => at < to && at + word.length > from)
      ? word
      : meantLatin(word, index, isEnglish),
  );
  // A month or a saying that was misspelt is one only now.
  return inPrintedWords(withoutHanSlips(withSpokenMonths(spelt), index));
}

/** The organization in capitals; "who" in a question that is not all capitals is only a word. */
function withoutWho(query: string): string {
  const isName = /[a-z\u3400-\u9fff]/.test(query) || query.trim().split(/\s+/).length < 3;
  return isName ? query.replace(/\bWHO\b/g, "world health organization") : query;
}

/** The question as it may go on: its last word completed, the most frequent first. */
export function completions(question: string, index: WordIndex, most: number): readonly string[] {
  const begun = /[a-z]{2,}$/.exec(question)?.[0];
  if (begun === undefined || isStop(begun)) return [];
  if (begun.length > 3 && (index.vocabulary.has(begun) || isPlaceElsewhere(begun))) return [];
  return [...index.vocabulary]
    .filter(([word]) => word.length > begun.length && word.startsWith(begun))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => question.slice(0, -begun.length) + word);
}

/** So many letters of a word that is not known may become anything. */
const HARDLY_BEGUN = 3;

/** The question without a last word of which too little is typed to tell; null where it stands whole. */
export function withoutBegun(query: string, index: WordIndex): string | null {
  const plain = searchable(query);
  const [, before = "", word = ""] = /^(.*\S)\s+(\S+)$/.exec(plain) ?? [];
  if (/^\d[\d.]*[a-z]?$/.test(word)) return /^\d{4}$/.test(word) ? null : before;
  if (!/^[a-z]+$/.test(word) || isPlaceElsewhere(word)) return null;
  if (word.length > 1 && isKnown(word, index)) return null;
  const begins = (known: string) =>
    known.startsWith(word) ||
    (word.length > 4 && editDistance(word, known.slice(0, word.length), 1) < 2);
  const mayGoOn =
    word.length <= HARDLY_BEGUN ||
    isKnown(word.replace(/ie$/, "y"), index) ||
    beginsStop(word) ||
    [OTHER_MATTERS, index.vocabulary].some((words) => [...words.keys()].some(begins));
  return mayGoOn ? before : null;
}

/** Where the lexicon reads an idea: its words are right as they stand. */
function ideaSpans(text: string): readonly (readonly [number, number])[] {
  return ideasOf(text).flatMap((tag) =>
    [...text.matchAll(new RegExp(IDEAS[tag].source, "g"))].map((m): [number, number] => [
      m.index,
      m.index + m[0].length,
    ]),
  );
}

/** Beginnings of compounds: "subs" is no plural of "sub". */
const PREFIXES = new Set(["sub", "non", "pre", "pro", "sec"]);

function isKnown(word: string, index: WordIndex): boolean {
  if (isStop(word) || index.vocabulary.has(word)) return true;
  if (OTHER_MATTERS.has(stem(word)) || asksAbsentMatter(word)) return true;
  if (isPlaceElsewhere(word)) return true;
  const [token] = latinTokens(word);
  if (token !== undefined && PREFIXES.has(token)) return false;
  return (token !== undefined && index.vocabulary.has(token)) || ideasOf(word).length > 0;
}

function meantLatin(word: string, index: WordIndex, isEnglish: boolean): string {
  if (word.length < 2 || isKnown(word, index)) return word;
  const [token] = latinTokens(word);
  const [spoken] = index.pinyin.wordsOf(word);
  const meant =
    token === undefined ? null : meantWord(PREFIXES.has(token) ? word : token, index.vocabulary);
  const isNearEnglish = meant !== null && (isEnglish || isBegun(word, meant));
  if (spoken !== undefined && !isNearEnglish) return spoken;
  return meant ?? word;
}

/** Lines of syllables, with or without spaces ("nong min gong"), as the words of the tables they spell. */
function withoutPinyin(text: string, index: WordIndex): string {
  // The letter of a code ("f07") spells nothing.
  return text.replace(/[a-zü']{2,}(?: [a-zü']+)*(?!\d)/g, (run) => {
    const words = run.split(" ");
    const isEnglish = words.filter((word) => isKnown(word, index)).length >= KNOWN_IN_ENGLISH;
    const read: string[] = [];
    for (let from = 0; from < words.length; ) {
      const line = longestLine(words, from, index, isEnglish);
      read.push(line?.text ?? words[from] ?? "");
      from += line?.count ?? 1;
    }
    return read.join(" ");
  });
}

const LONGEST_LINE = 8;
/** So many known words make a line English. */
const KNOWN_IN_ENGLISH = 2;

function longestLine(words: readonly string[], from: number, index: WordIndex, isEnglish: boolean) {
  for (let to = Math.min(words.length, from + LONGEST_LINE); to > from; to -= 1) {
    const part = words.slice(from, to);
    if (part.every((word) => isKnown(word, index))) continue;
    const text = index.pinyin.lineOf(part.join("").replaceAll("ü", "v").replaceAll("'", ""));
    if (text === null) continue;
    const [only = ""] = part;
    const meant = part.length === 1 ? meantWord(only, index.vocabulary) : null;
    // Among English words one that is near to English is a slip: "south aisa".
    if (meant !== null && (isEnglish || isBegun(only, meant))) continue;
    return { text, count: part.length };
  }
  return null;
}
