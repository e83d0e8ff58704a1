import { escapeXml } from "../../render/xml.ts";
import type { Cell, Sheet } from "../xlsx/sheet.ts";
import { columnName } from "../xlsx/sheet-xml.ts";
import { oneLine } from "./text-xml.ts";

/** A column of the sheet behind a chart: its head in row 1, its cells from row 2. */
export interface Column {
  readonly head: string;
  readonly cells: readonly Cell[];
  /** Characters. */
  readonly width: number;
}

/** A column that a chart reads, with its place in the sheet. */
export interface Placed {
  readonly sheet: string;
  /** "H". */
  readonly letter: string;
  readonly column: Column;
}

export function placed(sheet: string, columns: readonly Column[], index: number): Placed {
  const column = columns[index];
  if (column === undefined) throw new RangeError(`no column ${index} in sheet ${sheet}`);
  return { sheet, letter: columnName(index), column };
}

export function sheetOf(name: string, columns: readonly Column[]): Sheet {
  const count = Math.max(...columns.map((column) => column.cells.length));
  const head = columns.map((column): Cell => ({ text: column.head, style: "head" }));
  const rows = Array.from({ length: count }, (_, i) => columns.map((c) => c.cells[i] ?? null));
  return { name, rows: [head, ...rows], widths: columns.map((c) => c.width), frozen: 1 };
}

/** What a cell shows: its number or text, the value of its formula; null where it is empty. */
export function shownIn(cell: Cell): number | string | null {
  if (cell === null || typeof cell !== "object") return cell;
  const value = "formula" in cell ? cell.value : cell.text;
  return value === "" ? null : value;
}

function range({ sheet, letter, column }: Placed): string {
  return `'${sheet}'!$${letter}$2:$${letter}$${column.cells.length + 1}`;
}

function points(cells: readonly Cell[]): string {
  const some = cells.map((cell, i) => {
    const value = shownIn(cell);
    if (value === null) return "";
    const text =
      typeof value === "number"
        ? String(value)
        : escapeXml(value.split("\n").map(oneLine).join("\n"));
    return `<c:pt idx="${i}"><c:v>${text}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${cells.length}"/>${some.join("")}`;
}

/** Numbers of a column with their cache; blanks are left out, zeros are not. */
export function numberRef(at: Placed, format = "General"): string {
  return (
    `<c:numRef><c:f>${escapeXml(range(at))}</c:f><c:numCache>` +
    `<c:formatCode>${escapeXml(format)}</c:formatCode>${points(at.column.cells)}</c:numCache></c:numRef>`
  );
}

export function textRef(at: Placed): string {
  return `<c:strRef><c:f>${escapeXml(range(at))}</c:f><c:strCache>${points(at.column.cells)}</c:strCache></c:strRef>`;
}

/** The head of a column, as the name of a series. */
export function headRef({ sheet, letter, column }: Placed): string {
  const at = escapeXml(`'${sheet}'!$${letter}$1`);
  return `<c:strRef><c:f>${at}</c:f><c:strCache>${points([column.head])}</c:strCache></c:strRef>`;
}

/** Texts of a column as labels of a series (Office 2013 and later). */
export function labelRange(at: Placed): string {
  return (
    `<c15:datalabelsRange><c15:f>${escapeXml(range(at))}</c15:f>` +
    `<c15:dlblRangeCache>${points(at.column.cells)}</c15:dlblRangeCache></c15:datalabelsRange>`
  );
}
