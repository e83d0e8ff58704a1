import { statedNumbers } from "../domain/estimate.ts";
import type { Figure } from "../domain/release.ts";
import type { NumberQuery } from "./number-query.ts";

export type NumberMatch = "exact" | "contains";

const MONEY = /^[A-Z]{3}$/;
const isShare = (unit: string) => unit === "percent" || unit === "percentage-points";
/** Counted units that a typed word names one to one. */
const COUNTED: ReadonlySet<string> = new Set(
  "people jobs-fte households countries counties enterprises measures sessions person-times person-years years".split(
    " ",
  ),
);

/** Whether a figure in `unit` can state a number that was typed with `typed`. */
export function unitMatches(typed: string | null, unit: string): boolean {
  if (typed === null) return !isShare(unit);
  const base = typed.split("/")[0] ?? typed;
  if (isShare(base)) return base === unit;
  if (MONEY.test(base)) return base === unit;
  return COUNTED.has(base) ? base === unit : !isShare(unit) && !MONEY.test(unit);
}

/** The same, where percentage points are near to a percentage. */
export function isNearUnit(typed: string | null, unit: string): boolean {
  return typed !== null && isShare(typed) ? isShare(unit) : unitMatches(typed, unit);
}

const same = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b);
/** Magnitudes that sources print a number in. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12];

/** Numbers of a figure as its source prints their digits: 84 and 132 of "84 to 132 million". */
export function printedDigits({ statedAs, estimate }: Figure): readonly number[] {
  const printed =
    statedAs
      .normalize("NFKC")
      .replace(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, "")
      .match(/\d+(?:\.\d+)?/g) ?? [];
  const stated = statedNumbers(estimate).map(Math.abs);
  return printed
    .map(Number)
    .filter((digits) => SCALES.some((scale) => stated.some((n) => same(digits * scale, n))));
}

/** A figure as numbers are matched against it. */
export interface Numbered {
  readonly figure: Figure;
  readonly unit: string;
  /** The quantity is a fall or a loss, positive where it fell. */
  readonly isFall: boolean;
}

/**
 * Whether a figure answers a number: it states the number (all of a typed range's ends), or its range
 * holds it strictly inside. Signs count only where one was typed.
 */
export function matchNumber(
  query: NumberQuery,
  { figure, unit, isFall }: Numbered,
): NumberMatch | null {
  if (query.isBare) {
    const digits = printedDigits(figure);
    const printed = query.ends.every((end) => digits.includes(end));
    const isWhole = query.ends.length === 1 || isWholeRange(figure);
    return printed && isWhole ? "exact" : null;
  }
  if (!unitMatches(query.unit, unit)) return null;
  // A fall of 5.51 million is stated as such where the quantity is a fall, else with a minus.
  const turns = query.sign === "fall" && isFall ? -1 : 1;
  const sign = (n: number) => (query.sign === null ? Math.abs(n) : n * turns);
  const stated = statedNumbers(figure.estimate).map(sign);
  const ends = query.ends.map((end) => (query.sign === null ? Math.abs(end) : -Math.abs(end)));
  const { estimate } = figure;
  if (ends.length === 2) {
    const outer = isWholeRange(figure) ? [stated[0], stated.at(-1)] : [];
    const fits = ends.every((end) => outer.some((n) => n !== undefined && same(end, n)));
    return fits && outer.length === 2 ? "exact" : null;
  }
  const [end] = ends;
  if (end === undefined) return null;
  if (stated.some((n) => same(end, n))) return "exact";
  if (estimate.shape !== "range" && estimate.shape !== "point-in-range") return null;
  const [low, high] = [sign(estimate.low), sign(estimate.high)].sort((a, b) => a - b);
  return low !== undefined && high !== undefined && end > low && end < high ? "contains" : null;
}

function isWholeRange({ estimate }: Figure): boolean {
  return estimate.shape === "range" || estimate.shape === "point-in-range";
}
