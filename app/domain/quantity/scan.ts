import { CHINESE, CHINESE_AFTER } from "./chinese-lexicon.ts";
import { NUMERAL_START, readChineseNumber } from "./chinese-number.ts";
import { readScaleAfterDigits } from "./chinese-scale.ts";
import { readDigits } from "./digits.ts";
import { longestAt } from "./lexicon.ts";
import { afterNumber, isDigit, type Phrase } from "./phrase.ts";
import { scanSymbol } from "./scan-symbol.ts";
import { isLetter, scanWord } from "./scan-word.ts";
import { hanTimeEnd, mayHoldHanTime, mayHoldTime, timeEnd } from "./time.ts";
import { mark, REFUSED, type Scanned, type Token } from "./token.ts";

const SPACE = 32;

/** Tokens of a normalised phrase; null where it holds something that no number phrase can. */
export function scanPhrase(text: string): Token[] | null {
  const phrase = { text, mayHoldTime: mayHoldTime(text), mayHoldHanTime: mayHoldHanTime(text) };
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const last = tokens[tokens.length - 1];
    const scanned = scanAt(phrase, at, last, tokens[tokens.length - 2]);
    if (scanned === null || scanned.token === REFUSED) return null;
    if (scanned.token.kind !== "word" || last?.kind !== "word") tokens.push(scanned.token);
    at = scanned.end;
  }
  return tokens;
}

function scanAt(
  phrase: Phrase,
  at: number,
  last: Token | undefined,
  before: Token | undefined,
): Scanned | null {
  const code = phrase.text.charCodeAt(at);
  if (isDigit(code) || (code === 46 && isDigit(phrase.text.charCodeAt(at + 1)))) {
    return scanTime(phrase, at) ?? scanLevel(phrase.text, at, last) ?? readDigits(phrase.text, at);
  }
  if (isLetter(code)) return scanWord(phrase, at, last);
  if (code >= 0x3400 && code <= 0x9fff) return scanHan(phrase, at, last);
  if (code === 0x3007) return null;
  return scanSymbol(phrase.text, at, isPrefix(last, before) ? undefined : last);
}

const LEVEL =
  /\d\d(?:\.\d)?(?: ?%| per ?cent)(?:[- ]?(?:confidence |credible |uncertainty |prediction )?(?:ci|ui|cri|pi|intervals?|confidence)(?![a-z])|的?(?:置信|可信|不确定)(?:区间|水平)?)/y;

/** The level of a confidence interval (95% CI) is no quantity: it announces one. */
function scanLevel(text: string, at: number, last: Token | undefined): Scanned | null {
  if (last === undefined) return null;
  LEVEL.lastIndex = at;
  return LEVEL.test(text) ? { token: mark("interval"), end: LEVEL.lastIndex } : null;
}

/** Whether `last` is a currency that stands before its number: a dash after it is a minus. */
function isPrefix(last: Token | undefined, before: Token | undefined): boolean {
  return last?.kind === "unit" && last.sort === "currency" && before?.kind !== "number";
}

function scanTime(phrase: Phrase, at: number): Scanned | null {
  if (phrase.mayHoldHanTime) {
    const end = hanTimeEnd(phrase.text, at);
    if (end > at) return timeToken(phrase.text, end);
  }
  if (!phrase.mayHoldTime) return null;
  const end = timeEnd(phrase.text, at);
  return end > at ? { token: mark("time"), end } : null;
}

/** An age (16至59岁) may stand between a number and its unit; a date or period may not. */
function timeToken(text: string, end: number): Scanned {
  return { token: mark(/[岁上下]/.test(text.charAt(end - 1)) ? "word" : "time"), end };
}

const always = () => true;

/** One Chinese word, numeral or character. */
function scanHan(phrase: Phrase, at: number, last: Token | undefined): Scanned | null {
  const { text } = phrase;
  if (phrase.mayHoldHanTime) {
    const end = hanTimeEnd(text, at);
    if (end > at) return timeToken(text, end);
  }
  if (last?.kind === "close") {
    const { power, approx, end } = readScaleAfterDigits(text, at);
    if (power > 0 && approx === null) return { token: { kind: "scale", power, han: true }, end };
  }
  const char = text.charAt(at);
  const entries = CHINESE.get(char);
  const entry = entries ? longestAt(entries, text, at, always) : null;
  const suffix = scanHanSuffix(text, at, char, last);
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
  text: string,
  at: number,
  char: string,
  last: Token | undefined,
): Scanned | null {
  if (!afterNumber(last)) return null;
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
