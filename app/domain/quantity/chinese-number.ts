import { chinesePower, readScaleAfterWords, readVagueScale } from "./chinese-scale.ts";
import { digitOf, readPoint, readSection, type Section, UNITS } from "./chinese-section.ts";
import { readHalf, readRatio, readTenths } from "./chinese-share.ts";
import type { Approximation } from "./quantity.ts";
import { numberToken, REFUSED, type Scanned, type Token } from "./token.ts";

/** Characters that can start a numeral. */
export const NUMERAL_START = /[零一二两三四五六七八九十百千万亿几数上好半]/;

const PAIR =
  /([一两二三四五六七八])([二两三四五六七八九])([十百千])?(?=[万亿成个名户倍项国人家年天])/y;
const TEEN_PAIR = /十([一二三四五六七八])([二三四五六七八九])(?=[万亿])/y;

/** 两三千(万), 十三四(万): two numbers side by side that follow each other. */
function readPair(
  text: string,
  at: number,
): readonly [low: number, high: number, end: number] | null {
  PAIR.lastIndex = at;
  const pair = PAIR.exec(text);
  TEEN_PAIR.lastIndex = at;
  const teens = pair ? null : TEEN_PAIR.exec(text);
  const match = pair ?? teens;
  if (!match) return null;
  const [first, second] = [digitOf(match[1]), digitOf(match[2])];
  if (second !== first + 1) return null;
  const size = UNITS[match[3] ?? ""] ?? 1;
  const base = teens ? 10 : 0;
  return [base + first * size, base + second * size, at + match[0].length];
}

const BARE = /([十百千])?(万亿|亿|万)|百|千/y;

/** 百万, 亿 … without a number: one of it after an approximation or before 多, 余; else unreadable. */
function readBareScale(text: string, at: number, last: Token | undefined): Scanned | null {
  BARE.lastIndex = at;
  const match = BARE.exec(text);
  if (!match) return null;
  const power = chinesePower(match[0]);
  const end = BARE.lastIndex;
  const loose = text[end] === "多" || text[end] === "余";
  if (power === 0 || !(loose || last?.kind === "before")) return { token: REFUSED, end };
  const tail = loose ? readScaleAfterWords(text, end) : { power: 0, end };
  const all = power + tail.power;
  const approx = loose ? ("over" as const) : null;
  return { token: numberToken("1", { power: all, scale: all, han: true, approx }), end: tail.end };
}

/** A numeral in Chinese at `at`, after the token `last`; null where the characters are no numeral. */
export function readChineseNumber(
  text: string,
  at: number,
  last: Token | undefined,
): Scanned | null {
  if (text[at] === "半") return readHalf(text, at, last);
  const vague = readVagueScale(text, at);
  if (vague) return { token: { kind: "vague", scale: vague.power }, end: vague.end };
  const ratio = readRatio(text, at);
  if (ratio) return ratio;
  const pair = readPair(text, at);
  if (pair) {
    const [low, high, end] = pair;
    return readTenths(text, String(low), String(high), end) ?? closePair(text, low, high, end);
  }
  const section = readSection(text, at);
  if (!section) return readBareScale(text, at, last) ?? refusedDigit(text, at);
  return readTenths(text, String(section.value), null, section.end) ?? closeNumeral(text, section);
}

/** A numeral that is not well formed (三千二); null for any other character. */
function refusedDigit(text: string, at: number): Scanned | null {
  return digitOf(text[at]) >= 0 ? { token: REFUSED, end: at + 1 } : null;
}

function closePair(text: string, low: number, high: number, at: number): Scanned {
  const { power, approx, end } = readScaleAfterWords(text, at);
  if (approx !== null) return { token: REFUSED, end };
  const token = numberToken(String(low), {
    upTo: String(high),
    power,
    scale: power,
    han: true,
    own: true,
    approx: "about",
  });
  return { token, end };
}

function closeNumeral(text: string, section: Section): Scanned {
  if (section.few) return closeFew(text, section);
  const { decimals, end: point } = readPoint(text, section.end);
  const { power, approx, end } = readScaleAfterWords(text, point);
  const whole = decimals === "" && approx === null;
  const rest = power >= 4 && whole ? readRest(text, end, power) : null;
  if (rest) return closeSum(section.value * 10 ** power, power, rest);
  const goesOn = digitOf(text[end]) >= 0 || UNITS[text[end] ?? ""] !== undefined;
  if (goesOn) return { token: REFUSED, end };
  const sub = decimals === "" ? section.sub : 1;
  const digits = `${section.value}${decimals}`;
  return { token: numberToken(digits, { power, scale: power, han: true, sub, approx }), end };
}

/** 十几万: from ten to twenty of its scale. */
function closeFew(text: string, { value, end: at }: Section): Scanned {
  const { power, approx, end } = readScaleAfterWords(text, at);
  if (approx !== null) return { token: REFUSED, end };
  const upTo = String(value + 10);
  const few = { upTo, power, scale: power, han: true, own: true, approx: "about" } as const;
  return { token: numberToken(String(value), few), end };
}

function closeSum(above: number, scale: number, { value, approx, end }: Rest): Scanned {
  const total = above + value;
  if (!Number.isSafeInteger(total)) return { token: REFUSED, end };
  return { token: numberToken(String(total), { scale, own: true, han: true, approx }), end };
}

interface Rest {
  readonly value: number;
  readonly approx: Approximation | null;
  readonly end: number;
}

/** What follows 亿 or 万 in one numeral: 一千五百万 after 一亿, 二千 after 三万. */
function readRest(text: string, at: number, above: number): Rest | null {
  const zero = text[at] === "零" ? 1 : 0;
  const section = readSection(text, at + zero);
  if (!section || section.few) return null;
  const { power, approx, end } = readScaleAfterWords(text, section.end);
  if (power >= above || (power === 0 && above > 4 && zero === 0)) return null;
  // 三万二 means 32000 in speech: a digit alone after 万 needs its 零.
  if (power === 0 && section.value < 1000 && zero === 0) return null;
  const rest = power === 4 ? readRest(text, end, 4) : null;
  if (rest) return { ...rest, value: section.value * 10 ** power + rest.value };
  return { value: section.value * 10 ** power, approx, end };
}
