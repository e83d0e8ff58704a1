import { type Estimate, statedNumbers } from "../domain/estimate.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import { UNIT_NAMES } from "../domain/unit-names.ts";

/**
 * How a quoted number stands to a figure's: `exact`, sensible rounding included; `one-end` of a range;
 * `scale`, the same digits with another magnitude word; `unit`, the same number of something else;
 * `near`, some of the digits or one of two ends; `none`.
 */
export type ValueMatch = "exact" | "one-end" | "scale" | "unit" | "near" | "none";

const numbersOf = (q: Quantity): readonly number[] =>
  [...new Set([q.low, q.central ?? null, q.high])].filter((n): n is number => n !== null);

/** Significant digits as printed: 2.38 million is "238", 84 million "84". */
function digitString(value: number): string {
  const digits = Math.abs(value).toPrecision(12).replace(/e.*$/, "").replace(".", "");
  return digits.replace(/^0+/, "").replace(/0+$/, "");
}

const digitsOf = (value: number) => Math.max(1, digitString(value).length);

/** Share of a number by which a rounding of it may differ. */
const MOST_ROUNDED = 0.15;

/** Whether `said` is `stated`, or a rounding of it to two or more digits (one where it says about). */
export function isSaid(said: number, stated: number, isLoose: boolean): boolean {
  const [a, b] = [Math.abs(said), Math.abs(stated)];
  if (a === b || Math.abs(a - b) <= 1e-9 * b) return true;
  // No rounding moves a number by more than half.
  if (a > 1.6 * b || b > 1.6 * a) return false;
  const digits = digitsOf(a);
  if (digits < (isLoose ? 1 : 2) || digits >= digitsOf(b)) return false;
  // "About 10" is no rounding of 14, though it is one to one digit.
  if (Math.abs(a - b) > MOST_ROUNDED * b) return false;
  return Number(b.toPrecision(digits)) === a;
}

/** Units that one word may mean in speech: "workers", "children" and "countries" are counted. */
const PEOPLE = [
  "people",
  "persons",
  "workers",
  "children",
  "employees",
  "residents",
  "recipients",
  "jobs",
  "posts",
];
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  people: PEOPLE,
  "jobs-fte": ["jobs", "jobs-fte", "full-time jobs", "full-time-equivalent jobs"],
};

/** Whether a quantity read in `said` (null: no unit was said) may be one of `unit`. */
export function unitsAgree(said: string | null, unit: string): boolean {
  if (said === null) return unit !== "percent" && unit !== "percentage-points";
  const base = said.split("/")[0] ?? said;
  if (base === unit) return true;
  if (ALIKE[unit]?.includes(base)) return true;
  // Two units that the tables tell apart are never one.
  if (Object.hasOwn(UNIT_NAMES, base)) return false;
  const isMoneyOrShare = /^(?:percent|percentage-points|[A-Z]{3})$/;
  // Whatever else is counted (countries, measures, panels) goes by many names.
  return (
    !isMoneyOrShare.test(base) &&
    !isMoneyOrShare.test(unit) &&
    !PEOPLE.includes(base) &&
    unit !== "people"
  );
}

function ratioOf(said: number, stated: number): number {
  return said === 0 || stated === 0 ? 0 : Math.log10(Math.abs(said / stated));
}

/** Factors between magnitude words: thousand, million, billion; 万 and 亿; million misread as 万. */
const SCALES = [3, 6, 4, 8];
const HAN_SCALES = [2, ...SCALES];

function isScaleSlip(
  said: readonly number[],
  stated: readonly number[],
  scales: readonly number[],
): boolean {
  const isOff = (a: number, b: number) =>
    scales.some((power) => Math.abs(Math.abs(ratioOf(a, b)) - power) < 1e-6);
  return said.length === stated.length && said.every((a) => stated.some((b) => isOff(a, b)));
}

/** Likeness of a number of the same size that looks like no slip: the words alone can tell. */
export const OTHER_NUMBER = 0.05;

/** How like a slip of the pen `a` is to `b`, 0–1: digits swapped, one digit wrong, a point moved. */
function slipOf(a: number, b: number): number {
  if (a === b) return 1;
  const off = Math.abs(ratioOf(a, b));
  if (off === 0 || Number.isNaN(off)) return 0;
  if (Math.abs(off - 1) < 1e-6) return 0.9;
  if (off > Math.log10(3)) return 0;
  const [x, y] = [digitString(a), digitString(b)];
  const sorted = (text: string) => [...text].sort().join("");
  // A nought may be one of the two that changed places: 1606 for 1660.
  if (x.length > 1 && sorted(x) === sorted(y.padEnd(x.length, "0"))) return 1;
  const wrong = [...x].filter((char, i) => char !== y[i]).length;
  if (x.length === y.length && x.length > 1 && wrong === 1) return x.length > 2 ? 0.8 : 0.6;
  if (x.length === y.length + 1 && x.startsWith(y)) return 0.6;
  // More digits than the figure has are no slip of it.
  if (off < Math.log10(1.6) && x.length <= y.length) return 0.5 - off;
  return x.length <= y.length ? OTHER_NUMBER : 0;
}

/** From here on a number looks like another with a digit or the point astray. */
const CLEAR_SLIP = 0.6;

/** Likeness of all the numbers said to those stated; two ends are no slip of one number. */
function slipOfAll(said: readonly number[], stated: readonly number[]): number {
  const [low, high] = [said[0], said.at(-1)];
  const [from, to] = [stated[0], stated.at(-1)];
  if (low === undefined || high === undefined || from === undefined || to === undefined) return 0;
  if (said.length === 1) {
    const likeness = Math.max(...stated.map((b) => slipOf(low, b)));
    // One number near an end of a range is one inside or outside of it, unless it is a slip of the pen.
    return stated.length > 1 && likeness < CLEAR_SLIP ? 0 : likeness;
  }
  if (stated.length === 1) return 0;
  const [a, b] = [slipOf(low, from), slipOf(high, to)];
  return a === 0 && b === 0 ? 0 : (a + b) / 2;
}

/** How `quantity` stands to `estimate` of `unit`. Signs are not compared: a fall is said without one. */
export function matchValue(
  quantity: Quantity,
  estimate: Estimate,
  unit: string,
  isHan: boolean,
): ValueMatch {
  const said = numbersOf(quantity);
  const stated = statedNumbers(estimate);
  if (said.length === 0) return "none";
  const isLoose = quantity.approx !== null;
  const is = (a: number | undefined, b: number | undefined) =>
    a !== undefined && b !== undefined && isSaid(a, b, isLoose);
  const agree = unitsAgree(quantity.unit, unit);
  const [low, high] = [stated[0], stated.at(-1)];
  const whole =
    said.length === 1
      ? stated.length === 1
        ? is(said[0], stated[0])
        : estimate.shape === "point-in-range" && is(said[0], estimate.central)
      : is(said[0], low) && is(said.at(-1), high) && stated.length > 1;
  if (whole) return agree ? "exact" : "unit";
  if (said.length === 1 && stated.length > 1 && (is(said[0], low) || is(said[0], high))) {
    return agree ? "one-end" : "none";
  }
  if (!agree) return "none";
  if (isScaleSlip(said, stated, isHan ? HAN_SCALES : SCALES)) return "scale";
  return slipOfAll(said, stated) > 0 ? "near" : "none";
}

/** How near a number that is not the figure's comes to it, 0–1. */
export function nearness(quantity: Quantity, estimate: Estimate): number {
  return slipOfAll(numbersOf(quantity), statedNumbers(estimate));
}

/** Whether every number said is one stated, unrounded. */
export function isPrecise(quantity: Quantity, estimate: Estimate): boolean {
  const stated = statedNumbers(estimate).map(Math.abs);
  return numbersOf(quantity).every((a) => stated.includes(Math.abs(a)));
}

/** Digits of the longest number said: 2.38 million has three. */
export function significantDigits(quantity: Quantity): number {
  return Math.max(0, ...numbersOf(quantity).map(digitsOf));
}
