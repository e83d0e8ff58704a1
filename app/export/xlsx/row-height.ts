import type { Cell } from "./sheet.ts";

/** Points of a line, and the most that Excel takes for a row. */
const LINE = 15;
const TALLEST = 409;

/** Characters' worth of width: a Chinese character takes that of two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
}

/** Points of a row with wrapped texts: programs that open a file do not all measure them. null: a usual one. */
export function rowHeight(row: readonly Cell[], widths: readonly number[]): number | null {
  const lines = row.map((cell, i) => {
    if (cell === null || typeof cell !== "object" || !("text" in cell)) return 1;
    const { text, style } = cell;
    if (style === "title") return 1.4;
    if (style === undefined) return 1;
    const room = Math.max(4, (widths[i] ?? 10) - 2) * (style === "head" ? 0.9 : 1);
    return text
      .split("\n")
      .reduce((sum, part) => sum + Math.max(1, Math.ceil((widthOf(part) * 1.08) / room)), 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(TALLEST, Math.ceil(most * LINE));
}
