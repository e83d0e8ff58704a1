import { CHINESE, CHINESE_AFTER } from "./chinese-lexicon.ts";
import { NUMERAL_START, readChineseNumber } from "./chinese-number.ts";
import { readScaleAfterDigits } from "./chinese-scale.ts";
import { longestAt } from "./lexicon.ts";
import { afterNumber, type Phrase } from "./phrase.ts";
import { hanTimeEnd } from "./time.ts";
import { mark, REFUSED, type Scanned, type Token } from "./token.ts";

/** A date, a period or an age in Chinese at `at`; an age may stand between a number and its unit. */
export function scanHanTime({ text, mayHoldHanTime }: Phrase, at: number): Scanned | null {
  const end = mayHoldHanTime ? hanTimeEnd(text, at) : -1;
  if (end <= at) return null;
  return { token: mark(/[岁上下]/.test(text.charAt(end - 1)) ? "word" : "time"), end };
}

const always = () => true;

/** One Chinese word, numeral or character. */
export function scanHan(phrase: Phrase, at: number, last: Token | undefined): Scanned | null {
  const { text } = phrase;
  const time = scanHanTime(phrase, at);
  if (time) return time;
  if (last?.kind === "close") {
    const { power, approx, end } = readScaleAfterDigits(text, at);
    if (power > 0 && approx === null) return { token: { kind: "scale", power, han: true }, end };
  }
  const char = text.charAt(at);
  const entries = CHINESE.get(char);
  const entry = entries ? longestAt(entries, text, at, always) : null;
  const suffix = scanHanSuffix(phrase, at, char, last);
  if (suffix && suffix.end >= (entry?.end ?? 0)) return suffix;
  if (entry) return entry;
  if (!NUMERAL_START.test(char)) return { token: mark("word"), end: at + 1 };
  const number = readChineseNumber(text, at, last);
  if (number === null) return { token: mark("word"), end: at + 1 };
  return number.token.kind === "number" && isProse(text, at, number)
    ? proseNumeral(text, at, number)
    : number;
}

/** Units after which 多 still says "more": 两年多, 三倍多. */
const LOOSE_UNITS = new Set(["times", "years", "months", "weeks", "days", "CNY", "USD", "EUR"]);

/** 以上, 左右 …; 多 after some units; 强 and 弱 after a share in words, elsewhere a name (500强). */
function scanHanSuffix(
  phrase: Phrase,
  at: number,
  char: string,
  last: Token | undefined,
): Scanned | null {
  if (!afterNumber(phrase, last)) return null;
  const { text } = phrase;
  const suffixes = CHINESE_AFTER.get(char);
  const suffix = suffixes ? longestAt(suffixes, text, at, always) : null;
  if (suffix) return suffix;
  if (char === "多" && last?.kind === "unit" && LOOSE_UNITS.has(last.unit)) {
    return { token: { kind: "after", approx: "over" }, end: at + 1 };
  }
  if ((char !== "强" && char !== "弱") || last?.kind !== "number") return null;
  if (last.unit !== "percent") return { token: REFUSED, end: at + 1 };
  return { token: { kind: "after", approx: char === "强" ? "over" : "under" }, end: at + 1 };
}

const AFTER_NUMERAL = /[至到和与及,–~\-()/·%、 ]|$/y;

/** A small numeral that nothing counted follows: 三农, 五险一金. */
function isProse(text: string, at: number, { token, end }: Scanned): boolean {
  if (token.kind !== "number" || token.power > 0 || token.own || token.unit !== null) return false;
  AFTER_NUMERAL.lastIndex = end;
  if (token.approx !== null || AFTER_NUMERAL.test(text)) return false;
  const next = text.charAt(end);
  const entries = CHINESE.get(next);
  const follows = entries ? longestAt(entries, text, end, always) : null;
  if (follows?.token.kind === "unit" || follows?.token.kind === "link") return false;
  const suffix = CHINESE_AFTER.get(next);
  return end > at && !(suffix && longestAt(suffix, text, end, always));
}

/** 一 in prose is an article; any other numeral leaves the phrase in doubt. */
function proseNumeral(text: string, at: number, { end }: Scanned): Scanned {
  return text.slice(at, end) === "一" ? { token: mark("word"), end } : { token: REFUSED, end };
}
