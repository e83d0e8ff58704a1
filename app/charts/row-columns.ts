import type { ScaleLinear } from "d3";
import type { Figure } from "../domain/release.ts";
import { textWidth } from "../scene/text.ts";
import { extentPx, placeOf } from "./marks/figure-mark.ts";
import { OPEN_LENGTH } from "./marks/open-end.ts";
import type { RowWords } from "./row-words.ts";
import type { Size } from "./size.ts";
import { axisPx, type ValueAxis } from "./value-axis.ts";

/** A figure with its names, before it has px. */
export interface Row {
  readonly figure: Figure;
  readonly words: RowWords;
  readonly value: string;
  /** px that the value takes beside its mark, its distance included. */
  readonly need: number;
}

/** Between the small parts of a name; dropped where a line ends with it. */
export const SEPARATOR = " · ";
export const LOOSE_SEPARATOR = / ·$/;
/** px from a mark to its value. */
export const VALUE_GAP = 10;
/** Room kept at the frame's edge for a fallback face: Arial runs up to 12 % wider than Source Sans. */
const SLACK = 1.12;

/** px that a value beside a mark takes. */
export function valueNeed(value: string, size: Size): number {
  return VALUE_GAP + textWidth(value, size.label, 600) * SLACK;
}

/** px that the last tick label needs to the right of its tick. */
function lastTickRoom(axis: ValueAxis, size: Size): number {
  const last = axis.ticks.at(-1);
  if (last === undefined) return 0;
  const digits = textWidth(last.digits, size.small);
  return textWidth(last.digits + last.word, size.small) * SLACK - digits / 2 + 1;
}

/** px that a mark covers along the axis, and whether its value has room on either side, from `start` on. */
export function valueSpot(
  { figure, need }: Row,
  x: ScaleLinear<number, number>,
  width: number,
  size: Size,
  start = 0,
) {
  // Beside names an open end keeps its whole length.
  const reach = [0, start > 0 ? Number.POSITIVE_INFINITY : width] as const;
  const slot = { at: x, middle: 0, thickness: size.thickness, reach };
  const [low, high] = extentPx(figure.estimate, placeOf(figure.estimate, slot));
  return { low, high, over: high + need - width, leftFits: low - need >= start };
}

/** Largest right edge of the plot at which every value fits; `leftToo` lets values stand left. */
function rightEdge(
  rows: readonly Row[],
  axis: ValueAxis,
  left: number,
  width: number,
  size: Size,
  leftToo: boolean,
  start = 0,
): number {
  let right = width - lastTickRoom(axis, size);
  for (let pass = 0; pass < 100; pass++) {
    const x = axisPx(axis, left, right);
    let worst = 0;
    for (const row of rows) {
      const spot = valueSpot(row, x, width, size, start);
      const over = leftToo && spot.leftFits ? spot.high - width : spot.over;
      worst = Math.max(worst, over);
    }
    if (worst === 0) return right;
    right -= Math.max(1, worst);
  }
  return right;
}

/** Space left of the smallest value for dots and arrowheads that lie on it. */
function leftPad(rows: readonly Row[], size: Size): number {
  const open = rows.some((row) => row.figure.estimate.shape === "at-most");
  return open ? OPEN_LENGTH / 2 : size.thickness * 0.6 + 1;
}

export interface Columns {
  /** Names stand above their marks, not beside them. */
  readonly stacked: boolean;
  /** Values stand under the names: too long to stand beside any mark. */
  readonly valueUnder: boolean;
  readonly labelWidth: number;
  /** px from the left at which the second lines of names stand; 0: under the first. */
  readonly tailX: number;
  readonly left: number;
  readonly right: number;
}

/** Between the two columns of the names of a compact chart, px. */
const BETWEEN = 14;

/** Heads of names in one column, what they say besides in a second; null: no room for that. */
function compactColumns(
  rows: readonly Row[],
  axis: ValueAxis,
  width: number,
  size: Size,
): Columns | null {
  if (size.narrow || !rows.some(({ words }) => words.tail.length > 0)) return null;
  const widest = (words: (row: Row) => string, px: number, weight: 400 | 600) =>
    Math.max(...rows.map((row) => textWidth(words(row), px, weight)));
  const heads = widest(({ words }) => words.head, size.label, 600);
  const tails = widest(({ words }) => words.tail.join(SEPARATOR), size.small, 400);
  const tailX = Math.ceil(Math.min(heads * 1.05, width * 0.16)) + BETWEEN;
  const labelWidth = Math.ceil(Math.min(tailX + tails, width * 0.52)) + 1;
  const left = labelWidth + 16 + leftPad(rows, size);
  const right = rightEdge(rows, axis, left, width, size, true, labelWidth + 6);
  const isBroad = right - left >= 0.28 * width;
  return isBroad ? { stacked: false, valueUnder: false, labelWidth, tailX, left, right } : null;
}

/** Names in a column beside the marks where that leaves room for the plot, above the marks otherwise. */
export function columnsOf(
  rows: readonly Row[],
  axis: ValueAxis,
  width: number,
  size: Size,
  compact = false,
): Columns {
  const inTwo = compact ? compactColumns(rows, axis, width, size) : null;
  if (inTwo !== null) return inTwo;
  const most = Math.min(width * 0.3, 340);
  const natural = rows.reduce((widest, { words }) => {
    const head = textWidth(words.head, size.label, 600);
    return Math.max(widest, head, textWidth(words.tail.join(SEPARATOR), size.small));
  }, 0);
  const labelWidth = Math.ceil(Math.min(natural, most)) + 1;
  const left = labelWidth + 16 + leftPad(rows, size);
  const right = size.narrow ? left : rightEdge(rows, axis, left, width, size, false);
  if (right - left >= 0.36 * width)
    return { stacked: false, valueUnder: false, labelWidth, tailX: 0, left, right };
  const pad = leftPad(rows, size);
  const whole = rightEdge(rows, axis, pad, width, size, false);
  const both = whole - pad < 0.6 * width ? rightEdge(rows, axis, pad, width, size, true) : whole;
  if (both - pad >= 0.3 * width) {
    return {
      stacked: true,
      valueUnder: false,
      labelWidth: width,
      tailX: 0,
      left: pad,
      right: both,
    };
  }
  const free = rightEdge(
    rows.map((row) => ({ ...row, need: 0 })),
    axis,
    pad,
    width,
    size,
    false,
  );
  return { stacked: true, valueUnder: true, labelWidth: width, tailX: 0, left: pad, right: free };
}
