import type { Cell, Sheet } from "../xlsx/sheet.ts";

/** Points of a line, and the most that Excel takes for a row. */
const LINE = 15;
const TALLEST = 409;

/** Characters' worth of width: a Chinese character takes that of two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
}

/** Height of a row with wrapped texts: programs that open a file do not all measure them. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number | null {
  const lines = row.map((cell, i) => {
    if (cell === null || typeof cell !== "object" || !("text" in cell)) return 1;
    if (cell.style !== "wrap" && cell.style !== "head") return cell.style === "title" ? 1.4 : 1;
    const room = Math.max(4, (widths[i] ?? 10) - 2) * (cell.style === "head" ? 0.9 : 1);
    const parts = cell.text.split("\n");
    return parts.reduce(
      (sum, part) => sum + Math.max(1, Math.ceil((widthOf(part) * 1.08) / room)),
      0,
    );
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(TALLEST, Math.ceil(most * LINE));
}

/** The sheet with the heights of its rows. */
export function withHeights(sheet: Sheet): Sheet {
  return { ...sheet, heights: sheet.rows.map((row) => heightOf(row, sheet.widths ?? [])) };
}
