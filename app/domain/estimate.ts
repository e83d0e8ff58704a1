import { roundTo } from "./decimal.ts";

/** What the two ends of a range are. The ids are those of the tables (vocabularies.csv, range_kind). */
export const RANGE_KINDS = [
  "scenarios",
  "confidence-interval",
  "between-estimates",
  "elasticity",
  "between-lines",
  "unspecified",
] as const;
export type RangeKind = (typeof RANGE_KINDS)[number];

/**
 * The number of a figure, in the figure's own unit (84000000, not 84; a share is 0–100).
 *
 * A `range` has no centre because its source states none: none may be computed, drawn, spoken or
 * exported. A `point-in-range` whose source prints the centre and one end only has its centre as the
 * other end. `at-least` never has an upper end and `at-most` never a lower one.
 */
export type Estimate = Stated & {
  /**
   * Significant digits that a number worked out here is shown and exported with; its numbers keep all
   * of theirs, by which it is placed and compared. Absent: the numbers are the source's, digit by digit.
   */
  readonly digits?: number;
};

type Stated =
  | { readonly shape: "point"; readonly central: number; readonly rounded: boolean }
  | {
      readonly shape: "range";
      readonly low: number;
      readonly high: number;
      readonly kind: RangeKind;
    }
  | {
      readonly shape: "point-in-range";
      readonly low: number;
      readonly central: number;
      readonly high: number;
      readonly kind: RangeKind;
    }
  | { readonly shape: "at-least"; readonly low: number }
  | { readonly shape: "at-most"; readonly high: number };

/** The numbers that the source states, in ascending order: one, two or three of them. */
export function statedNumbers(estimate: Estimate): readonly number[] {
  switch (estimate.shape) {
    case "point":
      return [estimate.central];
    case "range":
      return [estimate.low, estimate.high];
    case "point-in-range":
      return [estimate.low, estimate.central, estimate.high];
    case "at-least":
      return [estimate.low];
    case "at-most":
      return [estimate.high];
  }
}

/** `value` as the estimate that states it is shown and exported: with no more than its digits. */
export function shownNumber(value: number, { digits }: Pick<Estimate, "digits">): number {
  return digits === undefined ? value : roundTo(value, digits);
}

/** The estimate as it is shown and exported. */
export function shownEstimate(estimate: Estimate): Estimate {
  if (estimate.digits === undefined) return estimate;
  const { digits: _, ...stated } = mapNumbers(estimate, (value) => shownNumber(value, estimate));
  return stated as Estimate;
}

/** The same shape with each of its numbers changed. */
export function mapNumbers(estimate: Estimate, change: (value: number) => number): Estimate {
  const isNumber = ([name]: [string, unknown]) => /^(?:low|central|high)$/.test(name);
  const numbers = Object.entries(estimate).filter(isNumber) as [string, number][];
  return { ...estimate, ...Object.fromEntries(numbers.map(([name, n]) => [name, change(n)])) };
}

/** The meaning of a range's ends, or null for an estimate that is not a range. */
export function rangeKindOf(estimate: Estimate): RangeKind | null {
  return estimate.shape === "range" || estimate.shape === "point-in-range" ? estimate.kind : null;
}
