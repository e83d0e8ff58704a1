import { digitOf, readPoint, readSection } from "./chinese-section.ts";
import type { Approximation } from "./quantity.ts";
import { numberToken, REFUSED, type Scanned, shareToken, type Token } from "./token.ts";

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

/** 半 after an approximation (近半, 过半), but not half of a month or a year. */
export function readHalf(text: string, at: number, last: Token | undefined): Scanned {
  const share = last?.kind === "before" && !/[个年月天小]/.test(text[at + 1] ?? "");
  return { token: share ? shareToken(1, 2, true) : REFUSED, end: at + 1 };
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
