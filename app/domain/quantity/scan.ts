import { readDigits } from "./digits.ts";
import { isDigit, type Phrase } from "./phrase.ts";
import { scanHan, scanHanTime } from "./scan-han.ts";
import { scanSymbol } from "./scan-symbol.ts";
import { isLetter, scanWord } from "./scan-word.ts";
import { mayHoldHanTime, mayHoldTime, timeEnd } from "./time.ts";
import { mark, REFUSED, type Scanned, type Token } from "./token.ts";

const SPACE = 32;

/** Tokens of a normalised phrase; null where it holds something that no number phrase can. */
export function scanPhrase(text: string): Token[] | null {
  const phrase: Phrase = {
    text,
    mayHoldTime: mayHoldTime(text),
    mayHoldHanTime: mayHoldHanTime(text),
    hasNumber: false,
  };
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
    phrase.hasNumber ||= scanned.token.kind === "number" || scanned.token.kind === "vague";
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
  const han = scanHanTime(phrase, at);
  if (han || !phrase.mayHoldTime) return han;
  const end = timeEnd(phrase.text, at);
  return end > at ? { token: mark("time"), end } : null;
}
