import { textWidth } from "../../scene/text.ts";
import type { ChartRow } from "./chart-rows.ts";
import { brokenText, cutText, fitText, LINE, linesAt } from "./fit-text.ts";

const SIZES = [14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6] as const;
/** Shares of the width of a chart that names may take; the smallest at which they are easy to read is taken. */
const SHARES = [0.22, 0.26, 0.3, 0.34, 0.38, 0.42, 0.46, 0.5] as const;
const EASY = 12;
const MOST_LINES = 3;
/** Arial, bold, against the face that is measured. */
const SLACK = 1.14;
/** Points between a name and its bar. */
const GAP = 14;

export interface RowSizes {
  readonly sizePt: number;
  /** With line ends: not every program breaks Chinese names by itself. */
  readonly names: readonly string[];
  /** Share of the width of the chart that the names take. */
  readonly share: number;
}

/** Whether a name fits `room` points of height, its words unbroken. */
function fits(name: string, width: number, size: number, room: number): boolean {
  const lines = linesAt(name, width, size);
  return lines <= MOST_LINES && lines * size * LINE <= room;
}

/** Names of rows, their share of the width, and the size at which each fits its row; cut only where none does. */
export function rowSizes(rows: readonly ChartRow[], width: number, height: number): RowSizes {
  const room = (height / rows.length) * 0.94;
  const names = rows.map((row) => cutText(row.name, 400));
  const found = SHARES.flatMap((share) => {
    const sizePt = SIZES.find((size) =>
      names.every((name) => fits(name, width * share - GAP, size, room)),
    );
    return sizePt === undefined ? [] : [{ share, sizePt }];
  });
  const easy = found.find(({ sizePt }) => sizePt >= EASY);
  // Half of the width is worth one point of size.
  const worth = ({ share, sizePt }: { share: number; sizePt: number }) => sizePt - share * 2;
  const best = easy ?? [...found].sort((a, b) => worth(b) - worth(a))[0];
  if (best !== undefined) {
    const own = width * best.share - GAP;
    return { ...best, names: names.map((name) => brokenText(name, own, best.sizePt)) };
  }
  const [share, least] = [SHARES.at(-1) ?? 0.5, SIZES.at(-1) ?? 6];
  const box = {
    width: width * share - GAP,
    height: Math.min(room, MOST_LINES * least * LINE),
  };
  const cut = (name: string) => brokenText(fitText(name, box, [least]).text, box.width, least);
  return { sizePt: least, names: names.map(cut), share };
}

/** Points over the plot for its numbers and their title. */
export const AXIS = 38;

/** Points that all rows of a chart of `height` points share. */
export function rowsHeight(height: number): number {
  return height * 0.99 - AXIS;
}

/** Names of rows are never smaller on a slide, points, where fewer rows a slide can help. */
const READABLE = 10.5;
/** Most rows of a chart that takes several slides, and the least. */
const MOST_A_SLIDE = 9;
const LEAST_A_SLIDE = 4;
/** Most rows of a chart on one slide. */
const MOST = 14;

/** Rows of a chart that a slide has at most, so that their names can be read; all of them where they can. */
export function rowsPerSlide(rows: readonly ChartRow[], width: number, height: number): number {
  const all = rows.length;
  const room = rowsHeight(height);
  const reads = (count: number) => rowSizes(rows, width, (room * all) / count).sizePt >= READABLE;
  if (all <= MOST && reads(all)) return all;
  for (let count = Math.min(MOST_A_SLIDE, all); count > LEAST_A_SLIDE; count--) {
    if (reads(count)) return count;
  }
  return Math.min(all, LEAST_A_SLIDE);
}

/**
 * Rooms for labels of which the longest reaches to `total`, so that a program finds one axis for every
 * slide of a chart, and a longer one where a number is edited. No end below zero.
 */
export function filledRooms(
  rows: readonly { readonly room: number; readonly end: number }[],
  total: number,
): readonly number[] {
  const reach = rows.map(({ room, end }) => room + end);
  const longest = reach.indexOf(Math.max(...reach));
  return rows.map(({ room, end }, i) =>
    i === longest ? Number((total - end).toPrecision(6)) : room,
  );
}

/** Space between bars, in per cent of their thickness, at which none is thicker than `most` points. */
export function gapOf(rows: number, height: number, most: number): number {
  return Math.round(Math.min(500, Math.max(60, (height / rows / most - 1) * 100)));
}

/** Width of a label beside its bar, points. */
export function labelWidth(label: string, sizePt: number): number {
  return textWidth(label, sizePt, 600) * SLACK + 10;
}

/**
 * Length of the axis at which every label has room beside its bar, with the room of each, in the unit of
 * the chart. `ends`: lengths from zero; `widths`: of the labels; `plot`: both in points.
 */
export function labelRooms(
  ends: readonly number[],
  widths: readonly number[],
  plot: number,
): { readonly total: number; readonly rooms: readonly number[] } {
  // A program that finds its own end of the axis may choose one a quarter larger.
  const shares = widths.map((width) => Math.min(0.62, (width / plot) * 1.22));
  const total = Math.max(...ends.map((end, i) => end / (1 - (shares[i] ?? 0))));
  // Nothing but zeros: any length will do, and the room takes all of it.
  if (total === 0) return { total: 1, rooms: shares.map(() => 1) };
  return { total, rooms: shares.map((share) => Number((share * total).toPrecision(3))) };
}
