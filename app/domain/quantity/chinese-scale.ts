import type { Approximation } from "./quantity.ts";

const POWERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  十万: 5,
  十亿: 9,
};

/** Power of ten of a Chinese scale word; 0 for none. */
export function chinesePower(word: string): number {
  return POWERS[word] ?? 0;
}

export interface ChineseScale {
  readonly power: number;
  readonly approx: Approximation | null;
  readonly end: number;
}

const AFTER_DIGITS =
  /([多余])?(万亿|[百千]?亿|[百千]?万(?!分之)|千(?![克米瓦])|百(?!分))?([多余](?![数边维额]))?/y;
const AFTER_WORDS = /([多余来])?(万亿|亿|万(?!分之))?([多余来](?![数边维额自源]))?/y;

function readScale(pattern: RegExp, text: string, at: number): ChineseScale {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match || match[0] === "") return { power: 0, approx: null, end: at };
  const loose = match[1] ?? match[3];
  const approx = loose === undefined ? null : loose === "来" ? "about" : "over";
  return { power: chinesePower(match[2] ?? ""), approx, end: pattern.lastIndex };
}

/** 万, 亿, 千万 … after digits, with 多 or 余 before or after it. */
export function readScaleAfterDigits(text: string, at: number): ChineseScale {
  return readScale(AFTER_DIGITS, text, at);
}

/** 万, 亿, 万亿 after a numeral in words, which holds its own 千 and 百. */
export function readScaleAfterWords(text: string, at: number): ChineseScale {
  return readScale(AFTER_WORDS, text, at);
}

const VAGUE = /(?:好几|数以|数|几|上)([十百千])?(万亿|亿|万)?(计)?/y;

/** 数百万, 几十万, 上千万, 数以亿计: power of ten; null where no scale follows. */
export function readVagueScale(text: string, at: number): { power: number; end: number } | null {
  VAGUE.lastIndex = at;
  const match = VAGUE.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const tens = match[1] === undefined ? 0 : "十百千".indexOf(match[1]) + 1;
  return { power: tens + chinesePower(match[2] ?? ""), end: VAGUE.lastIndex };
}
