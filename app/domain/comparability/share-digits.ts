import { decimalOf } from "../decimal.ts";
import { statedNumbers } from "../estimate.ts";
import type { Figure } from "../release.ts";

/** No label carries more. */
const MOST_DIGITS = 4;

/** Powers of ten that words after digits stand for: thousand, 万, million, 亿, billion, trillion. */
const POWERS = [0, 3, 4, 6, 8, 9, 12];

const lengthOf = (value: number): number => decimalOf(value).digits.length;

/** Significant digits of digits as written: "100" has three, "0.5" one; thousands in full count as "300". */
function digitsAsWritten(written: string): number {
  const kept = written.includes(".") ? written : written.replace(/(?:,?000)+$/, "");
  return kept.replace(/[.,]/g, "").replace(/^0+/, "").length;
}

/** Significant digits that `value` was printed with; those it has where its digits are not in the text. */
function digitsPrinted(value: number, statedAs: string): number {
  const size = Math.abs(value);
  for (const written of statedAs.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []) {
    const number = Number(written.replaceAll(",", ""));
    const isIt = (power: number) => Math.abs(number * 10 ** power - size) <= 1e-9 * size;
    if (number > 0 && POWERS.some(isIt)) return Math.max(digitsAsWritten(written), 1);
  }
  return lengthOf(value);
}

/**
 * Significant digits that a share of `total` is shown with: those the count was printed with, of a range
 * the finer of its ends; never more than the total has.
 */
export function shareDigits({ estimate, statedAs }: Figure, total: number): number {
  const printed = statedNumbers(estimate).map((value) => digitsPrinted(value, statedAs));
  return Math.min(Math.max(...printed), lengthOf(total), MOST_DIGITS);
}
