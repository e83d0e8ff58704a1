import { chinesePower, readScaleAfterWords, readVagueScale } from "./chinese-scale.ts";
import type { Approximation } from "./quantity.ts";
import { numberToken, REFUSED, type Scanned, shareToken, type Token } from "./token.ts";

const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function digitOf(char: string | undefined): number {
  if (char === undefined || char === "") return -1;
  return char === "两" ? 2 : DIGITS.indexOf(char);
}

/** Characters that can start a numeral. */
export const NUMERAL_START = /[零一二两三四五六七八九十百千万亿几数上好半]/;

interface Section {
  readonly value: number;
  readonly end: number;
  /** 十几: any number up to ten more. */
  readonly few: boolean;
  /** The largest unit, where it is the only one: 1000 for 三千. */
  readonly sub: number;
}

/** A numeral below 10000; null where there is none or it is colloquial (三千二). */
export function readSection(text: string, at: number): Section | null {
  let [total, digit, unit, zero, end, units] = [0, -1, 10000, false, at, 0];
  for (; ; end++) {
    const char = text[end] ?? "";
    const size = UNITS[char];
    const value = digitOf(char);
    if (size !== undefined) {
      if (size >= unit || (digit < 0 && size !== 10) || digit === 0) break;
      total += (digit < 0 ? 1 : digit) * size;
      [digit, unit, zero, units] = [-1, size, false, units + 1];
    } else if (value === 0 && total > 0 && digit < 0 && !zero) zero = true;
    else if (value >= 0 && digit < 0) digit = value;
    else break;
  }
  if (end === at) return null;
  if (digit >= 0 && units > 0 && unit > 10 && !zero) return null;
  if (digit < 0 && zero) return null;
  const few = text[end] === "几" && digit < 0 && unit === 10;
  const sub = units === 1 && digit < 0 && total > 10 ? unit : 1;
  return { value: total + Math.max(digit, 0), end: few ? end + 1 : end, few, sub };
}

/** Decimals in words after 点: ".5" for 点五; "" without them. */
function readPoint(text: string, at: number): { readonly decimals: string; readonly end: number } {
  if (text[at] !== "点") return { decimals: "", end: at };
  let end = at + 1;
  let decimals = "";
  for (; digitOf(text[end]) >= 0; end++) decimals += digitOf(text[end]);
  return decimals === "" ? { decimals, end: at } : { decimals: `.${decimals}`, end };
}

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

const TENTHS = /成(?![功员为本立果年绩熟长分套都就品])(半)?([多余])?/y;

/** 成: tenths as a share; null where none follows. */
export function readTenths(
  text: string,
  digits: string,
  upTo: string | null,
  at: number,
): Scanned | null {
  TENTHS.lastIndex = at;
  const match = TENTHS.exec(text);
  if (!match || Number(digits) > 10) return null;
  const approx: Approximation | null = match[2] ? "over" : upTo === null ? null : "about";
  const value = match[1] ? `${digits}.5` : digits;
  const token = numberToken(value, { upTo, power: 1, unit: "percent", han: true, approx });
  return { token, end: TENTHS.lastIndex };
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
  if (text[at] === "半")
    return last?.kind === "before" ? readHalf(text, at) : { token: REFUSED, end: at + 1 };
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
  if (!section)
    return (
      readBareScale(text, at, last) ??
      (digitOf(text[at]) >= 0 ? { token: REFUSED, end: at + 1 } : null)
    );
  return readTenths(text, String(section.value), null, section.end) ?? closeNumeral(text, section);
}

/** 半 after an approximation (近半, 过半), but not half of a month or a year. */
function readHalf(text: string, at: number): Scanned {
  const token = /[个年月天小]/.test(text[at + 1] ?? "") ? REFUSED : shareToken(1, 2, true);
  return { token, end: at + 1 };
}

const RATIO =
  /([零一二两三四五六七八九十百千万\d]+)分之(百(?![\d零一二两三四五六七八九十])|(\d+(?:\.\d+)?)|(?=[零一二两三四五六七八九十百]))/y;

/** X分之Y: Y of X as a percentage; the denominator comes first. */
export function readRatio(text: string, at: number): Scanned | null {
  RATIO.lastIndex = at;
  const match = RATIO.exec(text);
  if (!match) return null;
  const whole = denominatorOf(match[1] ?? "");
  if (whole === null) return { token: REFUSED, end: RATIO.lastIndex };
  if (match[2] === "百") return closeRatio(text, whole, "100", RATIO.lastIndex);
  if (match[3] !== undefined) return closeRatio(text, whole, match[3], RATIO.lastIndex);
  const section = readSection(text, RATIO.lastIndex);
  if (!section || section.few) return { token: REFUSED, end: RATIO.lastIndex };
  const { decimals, end } = readPoint(text, section.end);
  return closeRatio(text, whole, `${section.value}${decimals}`, end);
}

function closeRatio(text: string, whole: number, part: string, at: number): Scanned {
  const loose = /[多余]/.test(text[at] ?? "");
  const end = loose ? at + 1 : at;
  if (digitOf(text[end]) >= 0 || /[\d十百千万亿.]/.test(text[end] ?? ""))
    return { token: REFUSED, end };
  const approx = loose ? "over" : null;
  // 百分之 is the percent sign in words: 百分之五至十 shares it.
  if (whole === 100)
    return { token: numberToken(part, { unit: "percent", han: true, approx }), end };
  if (Number(part) > whole) return { token: REFUSED, end };
  return { token: { ...shareToken(Number(part), whole, true), approx }, end };
}

function denominatorOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const bare = { 百: 100, 千: 1000, 万: 10000 }[text];
  if (bare !== undefined) return bare;
  const section = readSection(text, 0);
  return section && section.end === text.length && section.value > 1 ? section.value : null;
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
  const { decimals, end: point } = section.few
    ? { decimals: "", end: section.end }
    : readPoint(text, section.end);
  const { power, approx, end } = readScaleAfterWords(text, point);
  if (section.few) {
    const upTo = String(section.value + 10);
    if (approx !== null) return { token: REFUSED, end };
    const few = { upTo, power, scale: power, han: true, own: true, approx: "about" } as const;
    return { token: numberToken(String(section.value), few), end };
  }
  const digits = `${section.value}${decimals}`;
  const rest = power > 4 || (power === 4 && decimals === "") ? readRest(text, end, power) : null;
  if (rest && approx === null && decimals === "") {
    const total = section.value * 10 ** power + rest.value;
    if (!Number.isSafeInteger(total)) return { token: REFUSED, end };
    return {
      token: numberToken(String(total), {
        scale: power,
        own: true,
        han: true,
        approx: rest.approx,
      }),
      end: rest.end,
    };
  }
  if (digitOf(text[end]) >= 0 || UNITS[text[end] ?? ""] !== undefined)
    return { token: REFUSED, end };
  const sub = decimals === "" ? section.sub : 1;
  return { token: numberToken(digits, { power, scale: power, han: true, sub, approx }), end };
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
