import type { Estimate, RangeKind } from "../../app/domain/estimate.ts";
import { numberOrNull, term } from "./cells.ts";
import type { Cursor } from "./cursor.ts";

/** Positions of the four columns that make an estimate. */
export interface EstimateColumns {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly range_kind: number;
}

/** Stands in for an estimate that cannot be read; its problems have been reported. */
export const UNREADABLE: Estimate = { shape: "point", central: Number.NaN, rounded: false };

interface Ends {
  readonly low: boolean;
  readonly central: boolean;
  readonly high: boolean;
}

const POINT: Ends = { low: false, central: true, high: false };

/** Which ends each single-value kind has; every other kind is a range with both ends. */
const ENDS: Readonly<Record<string, Ends>> = {
  none: POINT,
  rounding: POINT,
  "at-least": { low: true, central: false, high: false },
  "at-most": { low: false, central: false, high: true },
};

/**
 * low, central, high and range_kind as an estimate. An empty cell is never read as zero. A range that
 * prints a central value and one end only ("26 million, and as much as 58 million") has the central
 * value as its other end: no third number is made up.
 */
export function estimate(c: Cursor, at: EstimateColumns): Estimate {
  const before = c.context.problems.length;
  const kind = term<string>(c, at.range_kind, "range_kind");
  const low = numberOrNull(c, at.low);
  const central = numberOrNull(c, at.central);
  const high = numberOrNull(c, at.high);
  if (c.context.problems.length > before) return UNREADABLE;
  if (ENDS[kind] === undefined) return range(c, at, kind as RangeKind, low, central, high);
  checkEnds(c, at, kind, ENDS[kind]);
  if (c.context.problems.length > before) return UNREADABLE;
  if (central !== null) return { shape: "point", central, rounded: kind === "rounding" };
  if (low !== null) return { shape: "at-least", low };
  return high === null ? UNREADABLE : { shape: "at-most", high };
}

function range(
  c: Cursor,
  at: EstimateColumns,
  kind: RangeKind,
  printedLow: number | null,
  central: number | null,
  printedHigh: number | null,
): Estimate {
  const lacking = printedLow === null && printedHigh === null;
  const low = lacking ? null : (printedLow ?? central);
  const high = lacking ? null : (printedHigh ?? central);
  if (low === null || high === null) {
    const column = low === null ? at.low : at.high;
    const remedy = "fill it in, or correct range_kind";
    c.fault(column, "an empty cell", `an end of the range, as range_kind is ${kind}`, remedy);
    return UNREADABLE;
  }
  if (!inOrder(c, at, low, central, high)) return UNREADABLE;
  if (central === null) return { shape: "range", low, high, kind };
  return { shape: "point-in-range", low, central, high, kind };
}

function checkEnds(c: Cursor, at: EstimateColumns, kind: string, ends: Ends): void {
  checkEnd(c, at.low, kind, ends.low);
  checkEnd(c, at.central, kind, ends.central);
  checkEnd(c, at.high, kind, ends.high);
}

function checkEnd(c: Cursor, column: number, kind: string, wanted: boolean): void {
  const cell = c.cell(column);
  if ((cell !== "") === wanted) return;
  if (wanted) {
    const remedy = "fill it in, or correct range_kind";
    c.fault(column, "an empty cell", `a number, as range_kind is ${kind}`, remedy);
  } else {
    const remedy = "empty the cell, or say in range_kind what the ends are";
    c.fault(column, cell, `an empty cell, as range_kind is ${kind}`, remedy);
  }
}

function inOrder(
  c: Cursor,
  at: EstimateColumns,
  low: number,
  central: number | null,
  high: number,
): boolean {
  if (low > high) {
    const found = `range reversed: ${low} > ${high}`;
    c.fault(at.high, found, "low below high", "swap the ends or correct one");
  } else if (low === high) {
    const found = `a range without width: ${low} twice`;
    c.fault(at.high, found, "low below high", "write one value in central, or correct an end");
  } else if (central !== null && (central < low || central > high)) {
    const found = `${central}, outside ${low} to ${high}`;
    c.fault(at.central, found, "a value inside its range", "correct central or an end");
  } else {
    return true;
  }
  return false;
}
