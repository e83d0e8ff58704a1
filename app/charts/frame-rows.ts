import type { ScaleLinear } from "d3";
import type { Figure } from "../domain/release.ts";
import { wrapText } from "../scene/line-break.ts";
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
}

/** A row with px: lines of its name, middle of its mark, and where its value stands. */
export interface PlacedRow extends Row {
  readonly head: readonly string[];
  readonly tail: readonly string[];
  readonly top: number;
  readonly middle: number;
  readonly valueX: number;
  readonly valueAnchor: "start" | "end";
}

export interface RowFrame {
  /** Names stand above their marks, not beside them. */
  readonly stacked: boolean;
  readonly x: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  /** Top and bottom of the rows. */
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
}

const VALUE_GAP = 10;
/** Room kept at the frame's edge for a fallback face: Arial runs up to 12 % wider than Source Sans. */
const SLACK = 1.12;
/** Between the small parts of a name. */
const SEPARATOR = " · ";
/** Height of the tick labels over the rows. */
export const AXIS_HEIGHT = 24;

/** px that the last tick label needs to the right of its tick. */
function lastTickRoom(axis: ValueAxis, size: Size): number {
  const last = axis.ticks.at(-1);
  if (last === undefined) return 0;
  const digits = textWidth(last.digits, size.small);
  return textWidth(last.digits + last.word, size.small) * SLACK - digits / 2 + 1;
}

/** Where the value of a row stands: right of its mark, or left of it where only that side has room. */
function valueSpot(row: Row, x: ScaleLinear<number, number>, width: number, size: Size) {
  const slot = { at: x, middle: 0, thickness: size.thickness, reach: [0, width] as const };
  const [low, high] = extentPx(row.figure.estimate, placeOf(row.figure.estimate, slot));
  const need = VALUE_GAP + textWidth(row.value, size.label, 600) * SLACK;
  const over = high + need - width;
  return { low, high, over, leftFits: low - need >= 0 };
}

/** Largest right edge of the plot at which every value fits; `leftToo` lets values stand left. */
function rightEdge(
  rows: readonly Row[],
  axis: ValueAxis,
  left: number,
  width: number,
  size: Size,
  leftToo: boolean,
): number {
  let right = width - lastTickRoom(axis, size);
  for (let pass = 0; pass < 200; pass++) {
    const x = axisPx(axis, left, right);
    const over = rows.map((row) => {
      const spot = valueSpot(row, x, width, size);
      return leftToo && spot.leftFits ? spot.high - width : spot.over;
    });
    const worst = Math.max(...over);
    if (worst <= 0) return right;
    right -= Math.max(1, worst / 2);
  }
  return right;
}

/** Space left of the smallest value for dots and arrowheads that lie on it. */
function leftPad(rows: readonly Row[], size: Size): number {
  const open = rows.some((row) => row.figure.estimate.shape === "at-most");
  return open ? OPEN_LENGTH / 2 : size.thickness * 0.6 + 1;
}

interface Columns {
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly left: number;
  readonly right: number;
}

/** Names in a column beside the marks where that leaves room for the plot, above the marks otherwise. */
function columnsOf(rows: readonly Row[], axis: ValueAxis, width: number, size: Size): Columns {
  const natural = Math.max(
    ...rows.map((row) =>
      Math.max(
        textWidth(row.words.head, size.label, 600),
        textWidth(row.words.tail.join(SEPARATOR), size.small),
      ),
    ),
  );
  const labelWidth = Math.ceil(Math.min(natural, width * 0.3, 340)) + 1;
  const left = labelWidth + 16 + leftPad(rows, size);
  const right = rightEdge(rows, axis, left, width, size, false);
  if (!size.narrow && right - left >= 0.36 * width)
    return { stacked: false, labelWidth, left, right };
  const pad = leftPad(rows, size);
  const whole = rightEdge(rows, axis, pad, width, size, false);
  const both = whole - pad < 0.6 * width ? rightEdge(rows, axis, pad, width, size, true) : whole;
  return { stacked: true, labelWidth: width, left: pad, right: both };
}

/** Lays out rows of marks under a value axis at the top. px; nothing leaves 0 to `width`. */
export function layOutRows(
  rows: readonly Row[],
  axis: ValueAxis,
  width: number,
  size: Size,
): RowFrame {
  const { stacked, labelWidth, left, right } = columnsOf(rows, axis, width, size);
  const x = axisPx(axis, left, right);
  const gap = rows.length > 10 ? 11 : 16;
  let y = AXIS_HEIGHT + gap / 2;
  const placed = rows.map((row): PlacedRow => {
    const bold = { size: size.label, weight: 600, family: "sans" } as const;
    const head = wrapText(row.words.head, labelWidth, bold);
    const plain = { size: size.small, weight: 400, family: "sans" } as const;
    const tail = wrapText(row.words.tail.join(SEPARATOR), labelWidth, plain);
    const names = head.length * size.labelLine + tail.length * size.smallLine;
    const top = y;
    const middle = stacked ? top + names + size.thickness / 2 + 6 : top + Math.max(names, 24) / 2;
    y = stacked ? middle + size.thickness / 2 + gap + 4 : top + Math.max(names, 24) + gap;
    const spot = valueSpot(row, x, width, size);
    const goesLeft = spot.over > 0.01 && spot.leftFits;
    return {
      ...row,
      head,
      tail,
      top,
      middle,
      valueX: goesLeft ? spot.low - VALUE_GAP : spot.high + VALUE_GAP,
      valueAnchor: goesLeft ? "end" : "start",
    };
  });
  return { stacked, x, left, right, top: AXIS_HEIGHT, bottom: y - gap / 2, rows: placed };
}
