const DIGITS = "零一二三四五六七八九";
/** Values of the units inside a section. */
export const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Value of one numeral character; -1 for any other. */
export function digitOf(char: string | undefined): number {
  if (char === undefined || char === "") return -1;
  return char === "两" ? 2 : DIGITS.indexOf(char);
}

export interface Section {
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
export function readPoint(
  text: string,
  at: number,
): { readonly decimals: string; readonly end: number } {
  if (text[at] !== "点") return { decimals: "", end: at };
  let end = at + 1;
  let decimals = "";
  for (; digitOf(text[end]) >= 0; end++) decimals += digitOf(text[end]);
  return decimals === "" ? { decimals, end: at } : { decimals: `.${decimals}`, end };
}
