import type { ScaleLinear } from "d3";
import { wrapText } from "../scene/line-break.ts";
import {
  columnsOf,
  LOOSE_SEPARATOR,
  type Row,
  SEPARATOR,
  VALUE_GAP,
  valueSpot,
} from "./row-columns.ts";
import type { Size } from "./size.ts";
import { axisPx, type ValueAxis } from "./value-axis.ts";

/** A row with px: lines of its name, middle of its mark, and where its value stands. */
export interface PlacedRow extends Row {
  readonly head: readonly string[];
  readonly tail: readonly string[];
  /** Where the tail begins: under the head, or in a column beside it. */
  readonly tailX: number;
  readonly tailTop: number;
  readonly top: number;
  readonly middle: number;
  /** Lines of the value, baseline of the first, and the end at which they are set. */
  readonly valueLines: readonly string[];
  readonly valueX: number;
  readonly valueY: number;
  readonly valueAnchor: "start" | "end";
}

export interface RowFrame {
  /** Names stand above their marks, not beside them. */
  readonly stacked: boolean;
  readonly x: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  /** px between which marks and arrowheads stay. */
  readonly reach: readonly [number, number];
  /** Top and bottom of the rows. */
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
}

/** Height of the tick labels over the rows. */
export const AXIS_HEIGHT = 24;

/** Lays out rows of marks under a value axis at the top. px; nothing leaves 0 to `width`. */
export function layOutRows(
  rows: readonly Row[],
  axis: ValueAxis,
  width: number,
  size: Size,
  compact = false,
): RowFrame {
  const columns = columnsOf(rows, axis, width, size, compact);
  const { stacked, valueUnder, labelWidth, tailX, left, right } = columns;
  const inTwo = tailX > 0;
  const x = axisPx(axis, left, right);
  const gap = inTwo ? 9 : rows.length > 10 ? 11 : 16;
  let y = AXIS_HEIGHT + gap / 2;
  const placed = rows.map((row): PlacedRow => {
    const bold = { size: size.label, weight: 600, family: "sans" } as const;
    const head = wrapText(row.words.head, inTwo ? tailX - 8 : labelWidth, bold);
    const plain = { size: size.small, weight: 400, family: "sans" } as const;
    const said = wrapText(row.words.tail.join(SEPARATOR), labelWidth - tailX, plain);
    const tail = said.map((line) => line.replace(LOOSE_SEPARATOR, ""));
    const valueLines = valueUnder ? wrapText(row.value, width, bold) : [row.value];
    const under = valueUnder ? valueLines.length * size.labelLine : 0;
    const headHeight = head.length * size.labelLine;
    const tailHeight = tail.length * size.smallLine;
    const names = (inTwo ? Math.max(headHeight, tailHeight) : headHeight + tailHeight) + under;
    const top = y;
    const middle = stacked ? top + names + size.thickness / 2 + 6 : top + Math.max(names, 24) / 2;
    y = stacked ? middle + size.thickness / 2 + gap + 4 : top + Math.max(names, 24) + gap;
    const spot = valueSpot(row, x, width, size, stacked ? 0 : labelWidth + 6);
    const goesLeft = spot.over > 0.01 && spot.leftFits;
    return {
      ...row,
      head,
      tail,
      tailX,
      tailTop: inTwo ? top + size.labelLine - size.smallLine - 1 : top + headHeight,
      top,
      middle,
      valueLines,
      valueX: valueUnder ? 0 : goesLeft ? spot.low - VALUE_GAP : spot.high + VALUE_GAP,
      valueY: valueUnder ? top + names - under + size.labelLine - 5 : middle + size.label * 0.35,
      valueAnchor: goesLeft && !valueUnder ? "end" : "start",
    };
  });
  const reach = [stacked ? 0 : labelWidth + 6, width] as const;
  return { stacked, x, left, right, reach, top: AXIS_HEIGHT, bottom: y - gap / 2, rows: placed };
}
