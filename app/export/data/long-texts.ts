import type { Cell, Sheet } from "../xlsx/sheet.ts";
import { columnName, LONGEST_TEXT } from "../xlsx/sheet-xml.ts";

const PART = 32_000;
/** Name of the sheet that they go on. */
export const LONG_TEXTS = "Long texts 长文本";

/** Cut at `length` UTF-16 units, never inside a character. */
function cutText(text: string, length: number): string {
  const end = text.charCodeAt(length - 1);
  const splitsPair = text.length > length && end >= 0xd800 && end <= 0xdbff;
  return text.slice(0, splitsPair ? length - 1 : length);
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
        if (text === null || text.length <= LONGEST_TEXT) return cell;
        const [first = "", ...rest] = partsOf(text);
        const from = more.length + 2;
        for (const [i, part] of rest.entries()) {
          more.push([
            `${sheet.name}!${columnName(c)}${r + 1}`,
            i + 2,
            { text: part, style: "wrap" },
          ]);
        }
        const pointer = `${first} … [→ ${LONG_TEXTS}, A${from}:C${more.length + 1}]`;
        return typeof cell === "object" ? { ...cell, text: pointer } : pointer;
      }),
    ),
  }));
  if (more.length === 0) return sheets;
  const head: Cell[] = ["Cell 单元格", "Part 部分", "Text 文本"].map((text) => ({
    text,
    style: "head",
  }));
  return [
    ...shortened,
    { name: LONG_TEXTS, rows: [head, ...more], widths: [30, 10, 120], frozen: 1 },
  ];
}
