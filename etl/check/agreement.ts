import type { Estimate } from "../../app/domain/estimate.ts";
import type { Approximation, Quantity } from "../../app/domain/quantity/quantity.ts";

/** Qualifying words that make a lower or an upper bound, and those that only soften a number. */
const LOWER: ReadonlySet<Approximation | null> = new Set<Approximation>(["over", "at-least"]);
const UPPER: ReadonlySet<Approximation | null> = new Set<Approximation>(["under", "up-to"]);
const SOFT: ReadonlySet<Approximation | null> = new Set<Approximation>(["about", "nearly"]);

/** Units of phrases that name what an indicator counts in another word. */
const SAME_UNIT: Readonly<Record<string, readonly string[]>> = {
  "jobs-fte": ["jobs", "jobs-fte"],
  years: ["years"],
  "percentage-points": ["percentage-points", "percent"],
};

/** What is wrong between a quantity read and the cells of its row; null where they agree. */
export interface Disagreement {
  readonly column: "low" | "central" | "high" | "range_kind" | "stated_as";
  readonly found: string;
  readonly expected: string;
}

/** Compares a phrase that was read with the estimate and unit of its figure. */
export function disagreement(
  read: Quantity,
  estimate: Estimate,
  unit: string,
): Disagreement | null {
  if (!unitAgrees(read.unit, unit)) {
    return {
      column: "stated_as",
      found: `${read.unit}`,
      expected: `${unit}, the indicator's unit`,
    };
  }
  switch (estimate.shape) {
    case "point":
      return comparePoint(read, estimate.central, estimate.rounded);
    case "range":
    case "point-in-range":
      return compareRange(read, estimate);
    case "at-least":
      if (!LOWER.has(read.approx)) return kindDiffers(read, "at-least");
      return compareNumber("low", estimate.low, read.low);
    case "at-most":
      if (!UPPER.has(read.approx)) return kindDiffers(read, "at-most");
      return compareNumber("high", estimate.high, read.high);
  }
}

function comparePoint(read: Quantity, central: number, rounded: boolean): Disagreement | null {
  if (read.low !== read.high || read.low === null) return kindDiffers(read, "one value");
  if (rounded !== SOFT.has(read.approx)) return kindDiffers(read, rounded ? "rounding" : "none");
  return compareNumber("central", central, read.low);
}

function compareRange(
  read: Quantity,
  estimate: Extract<Estimate, { shape: "range" | "point-in-range" }>,
): Disagreement | null {
  if (read.low === null || read.high === null || read.approx !== null) {
    return kindDiffers(read, estimate.kind);
  }
  const central = "central" in estimate ? estimate.central : null;
  return (
    compareNumber("low", estimate.low, read.low) ??
    compareNumber("high", estimate.high, read.high) ??
    compareNumber("central", central, read.central ?? null)
  );
}

function compareNumber(
  column: "low" | "central" | "high",
  cell: number | null,
  read: number | null,
): Disagreement | null {
  if (cell === read || (cell !== null && read !== null && isClose(cell, read))) return null;
  return { column, found: `${cell ?? "an empty cell"}`, expected: `${read ?? "an empty cell"}` };
}

function kindDiffers(read: Quantity, kind: string): Disagreement {
  return { column: "range_kind", found: kind, expected: describeQuantity(read) };
}

/** Equal but for the last bits of a double: 0.57 % of a million is not 5699.999. */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

/** A rate by the month or day has the unit of its amount. A phrase may name no unit at all. */
function unitAgrees(read: string | null, unit: string): boolean {
  if (read === null) return true;
  const amount = read.split("/")[0] ?? read;
  return amount === unit || (SAME_UNIT[unit]?.includes(amount) ?? false);
}

/** A quantity in few words, for messages. */
export function describeQuantity(quantity: Quantity): string {
  const { low, central, high, unit, approx } = quantity;
  const ends = low === high ? `${low}` : `${low ?? "open"} to ${high ?? "open"}`;
  const middle = central === undefined ? "" : ` with ${central}`;
  return [approx, `${ends}${middle}`, unit].filter((part) => part !== null).join(" ");
}
