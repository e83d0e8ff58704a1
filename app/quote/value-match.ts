import { type Estimate, statedNumbers } from "../domain/estimate.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";

/**
 * How a quoted number stands to a figure's: `exact`, sensible rounding included; `one-end` of a range;
 * `scale`, the same digits with another magnitude word; `unit`, the same number of something else;
 * `near`, some of the digits or one of two ends; `none`.
 */
export type ValueMatch = "exact" | "one-end" | "scale" | "unit" | "near" | "none";

const numbersOf = (q: Quantity): readonly number[] =>
  [...new Set([q.low, q.central ?? null, q.high])].filter((n): n is number => n !== null);

/** Significant digits that a number is written with: 84000000 has 2, 2.38 has 3. */
function digitsOf(value: number): number {
  const digits = Math.abs(value).toPrecision(12).replace(/e.*$/, "").replace(".", "");
  return Math.max(1, digits.replace(/^0+/, "").replace(/0+$/, "").length);
}

/** Whether `said` is `stated`, or a rounding of it to two or more digits (one where it says about). */
export function isSaid(said: number, stated: number, isLoose: boolean): boolean {
  const [a, b] = [Math.abs(said), Math.abs(stated)];
  if (a === b || Math.abs(a - b) <= 1e-9 * b) return true;
  const digits = digitsOf(a);
  if (digits < (isLoose ? 1 : 2) || digits >= digitsOf(b)) return false;
  return Number(b.toPrecision(digits)) === a;
}

/** Units that one word may mean in speech: "workers", "children" and "countries" are counted. */
const PEOPLE = ["people", "persons", "workers", "children", "employees", "residents", "recipients"];
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  people: PEOPLE,
  "jobs-fte": ["jobs", "jobs-fte", "full-time jobs", "full-time-equivalent jobs"],
  "percentage-points": ["percentage-points", "percent"],
};

/** Whether a quantity read in `said` (null: no unit was said) may be one of `unit`. */
export function unitsAgree(said: string | null, unit: string): boolean {
  if (said === null) return unit !== "percent" && unit !== "percentage-points";
  const base = said.split("/")[0] ?? said;
  if (base === unit) return true;
  if (ALIKE[unit]?.includes(base)) return true;
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

/** Factors between magnitude words: thousand, million, billion; 万 and 亿. */
const SCALES = [3, 6, 4, 8];

function isScaleSlip(said: readonly number[], stated: readonly number[]): boolean {
  return said.every((a) =>
    stated.some((b) => SCALES.some((power) => Math.abs(Math.abs(ratioOf(a, b)) - power) < 1e-6)),
  );
}

function isNear(said: readonly number[], stated: readonly number[]): boolean {
  const close = (a: number, b: number) => Math.abs(ratioOf(a, b)) < Math.log10(1.6);
  const tenfold = (a: number, b: number) => Math.abs(Math.abs(ratioOf(a, b)) - 1) < 1e-6;
  return said.some((a) => stated.some((b) => a === b || close(a, b) || tenfold(a, b)));
}

/** How `quantity` stands to `estimate` of `unit`. Signs are not compared: a fall is said without one. */
export function matchValue(quantity: Quantity, estimate: Estimate, unit: string): ValueMatch {
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
  if (isScaleSlip(said, stated)) return "scale";
  return isNear(said, stated) ? "near" : "none";
}
