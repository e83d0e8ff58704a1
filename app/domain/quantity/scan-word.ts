import { ENGLISH, ENGLISH_AFTER } from "./english-lexicon.ts";
import { readEnglishNumber, startsNumber } from "./english-number.ts";
import { ENGLISH_POWERS } from "./english-scale.ts";
import { longestAt } from "./lexicon.ts";
import { looksLikeScale } from "./misprint.ts";
import { afterNumber, isDigit, type Phrase } from "./phrase.ts";
import { timeEnd } from "./time.ts";
import { mark, REFUSED, type Scanned, type Token } from "./token.ts";

/** Latin letters, lower case, with accents. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

const APOSTROPHE = 39;
const HYPHEN = 45;

function lettersEnd(text: string, at: number): number {
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === APOSTROPHE && isLetter(text.charCodeAt(end + 1))) {
    return lettersEnd(text, end + 1);
  }
  return end;
}

/** A phrase of the lexicon ends where its word ends, not inside a longer or hyphenated one. */
function fits(text: string, end: number, phrase: string): boolean {
  const code = text.charCodeAt(end);
  if (!isLetter(phrase.charCodeAt(phrase.length - 1))) return true;
  if (isLetter(code)) return false;
  return code !== HYPHEN || !isLetter(text.charCodeAt(end + 1));
}

/** One English word or phrase: of the lexicon, a number in words, a time, or just a word. */
export function scanWord(phrase: Phrase, at: number, last: Token | undefined): Scanned | null {
  const { text } = phrase;
  if (phrase.mayHoldTime) {
    const end = timeEnd(text, at);
    if (end > at && last?.kind !== "number") return { token: mark("time"), end };
    if (end > at) return scanAfterNumber(phrase, at, end, last);
  }
  return scanPlainWord(phrase, at, last);
}

/** After a number "a year" is a rate and "years" its unit; a time must start with its preposition. */
function scanAfterNumber(phrase: Phrase, at: number, end: number, last: Token | undefined) {
  const rate = scanPlainWord(phrase, at, last);
  if (rate?.token.kind === "unit" && rate.end >= end) return rate;
  return { token: mark("time"), end };
}

function scanPlainWord(phrase: Phrase, at: number, last: Token | undefined): Scanned | null {
  const { text } = phrase;
  const end = lettersEnd(text, at);
  const word = text.slice(at, end);
  const entries = ENGLISH.get(word);
  const entry = entries ? longestAt(entries, text, at, fits) : null;
  const suffixes = afterNumber(phrase, last) ? ENGLISH_AFTER.get(word) : undefined;
  const suffix = suffixes ? longestAt(suffixes, text, at, fits) : null;
  if (suffix && suffix.end >= (entry?.end ?? 0)) return suffix;
  if (last?.kind === "close" && entry?.token === REFUSED) return scaleAfterBracket(word, end);
  if (entry && entry.end > end) return glued(text, entry);
  const number = startsNumber(word) ? readEnglishNumber(text, at) : null;
  if (number) return closeNumber(text, number, end);
  if (entry) return glued(text, entry);
  return scanUnknown(text, word, end, last);
}

/** A scale word after a bracket belongs to the number before it. */
function scaleAfterBracket(word: string, end: number): Scanned | null {
  const power = ENGLISH_POWERS.get(word);
  return power === undefined ? null : { token: { kind: "scale", power, han: false }, end };
}

/** A word grown together with digits is a name (G20) unless it is a currency (USD5) or a sign. */
function glued(text: string, scanned: Scanned): Scanned | null {
  if (isOtherMoney(text, scanned)) return null;
  if (!isDigit(text.charCodeAt(scanned.end))) return scanned;
  const { token } = scanned;
  const sign = !isLetter(text.charCodeAt(scanned.end - 1));
  return sign || (token.kind === "unit" && token.sort === "currency") ? scanned : null;
}

const MONEY_SIGN = /[$€£¥]/;

/** A$, HK$, R$: another dollar, unless the sign belongs to the word (US$). */
function isOtherMoney(text: string, { end }: Scanned): boolean {
  return MONEY_SIGN.test(text.charAt(end)) && isLetter(text.charCodeAt(end - 1));
}

const UNIT_JOINED =
  /-(?:per ?cent|per-cent|percentage|dollar|yuan|euro|a-day|a-month|a-year|fold|point)/y;

/** A numeral joined to another word by a hyphen is part of that word: five-year, one-off. */
function closeNumber(text: string, number: Scanned, wordEnd: number): Scanned | null {
  const { end } = number;
  if (text.charCodeAt(end) !== HYPHEN || !isLetter(text.charCodeAt(end + 1))) return number;
  UNIT_JOINED.lastIndex = end;
  if (UNIT_JOINED.test(text)) return number;
  return { token: mark("word"), end: compoundEnd(text, Math.max(end, wordEnd)) };
}

function compoundEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === HYPHEN && isLetter(text.charCodeAt(end + 1))) {
    end = lettersEnd(text, end + 1);
  }
  return end;
}

function scanUnknown(
  text: string,
  word: string,
  end: number,
  last: Token | undefined,
): Scanned | null {
  if (last?.kind === "number" && looksLikeScale(word)) return null;
  const close = compoundEnd(text, end);
  const code = text.charCodeAt(close);
  if (isDigit(code)) return null;
  if (code === HYPHEN && isDigit(text.charCodeAt(close + 1))) return null;
  if (MONEY_SIGN.test(text.charAt(close))) return null;
  return {
    token: close === end || !REFUSING.test(text.slice(end, close)) ? mark("word") : REFUSED,
    end: close,
  };
}

const REFUSING = /-(?:million|billion|trillion|thousand|hundred)/;
