import type { Cell, Sheet } from "./sheet.ts";
import { cutText } from "./sheet-names.ts";

/** Excel's limit for the text of one cell, in UTF-16 units. */
const LONGEST = 32_767;
const PART = 32_000;
const NAME = "Long texts 长文本";

/** Column letters of a column counted from 0: A … Z, AA … */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : columnName(rest)) + String.fromCharCode(65 + (index % 26));
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let rest = text; rest !== ""; rest = rest.slice(parts.at(-1)?.length)) {
    parts.push(cutText(rest, PART));
  }
  return parts;
}

const textOf = (cell: Cell): string | null =>
  typeof cell === "string"
    ? cell
    : cell !== null && typeof cell === "object" && "text" in cell
      ? cell.text
      : null;

/**
 * Nothing is cut: a text longer than a cell holds is continued, part by part, on one more sheet, and
 * its cell says where.
 */
export function withLongTexts(sheets: readonly Sheet[]): readonly Sheet[] {
  const more: Cell[][] = [];
  const shortened = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row.map((cell, c): Cell => {
        const text = textOf(cell);
        if (text === null || text.length <= LONGEST) return cell;
        const [first = "", ...rest] = partsOf(text);
        const from = more.length + 2;
        for (const [i, part] of rest.entries()) {
          more.push([
            `${sheet.name}!${columnName(c)}${r + 1}`,
            i + 2,
            { text: part, style: "wrap" },
          ]);
        }
        const pointer = `${first} … [→ ${NAME}, A${from}:C${more.length + 1}]`;
        return typeof cell === "object" ? { ...cell, text: pointer } : pointer;
      }),
    ),
  }));
  if (more.length === 0) return sheets;
  const head: Cell[] = ["Cell 单元格", "Part 部分", "Text 文本"].map((text) => ({
    text,
    style: "head",
  }));
  return [...shortened, { name: NAME, rows: [head, ...more], widths: [30, 10, 120], frozen: 1 }];
}
