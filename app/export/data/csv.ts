import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Edition } from "../edition.ts";
import { shownEdition } from "../shown-edition.ts";
import { spreadsheetText } from "../spreadsheet-text.ts";
import { type DataValue, dataRows } from "./columns.ts";
import { columnsOf } from "./share-columns.ts";

/**
 * Excel takes a CSV file without it for one in the system's own code page, and shows Chinese, en
 * dashes and "≥" as other characters; R, pandas, Papa Parse and LibreOffice skip it.
 */
const BYTE_ORDER_MARK = "\ufeff";
export const LINE_END = "\r\n";

function csvCell(value: DataValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = spreadsheetText(value);
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The figures of a chart as CSV (RFC 4180, UTF-8 with byte order mark, CRLF): one header row, one row
 * a figure, numbers as in the record. Kind of chart, order, figures that stand out and release are
 * columns, so that the file alone says what made it. Texts are in `language`.
 */
export function exhibitToCsv(exhibit: Exhibit, edition: Edition, language: Language): string {
  const columns = columnsOf(exhibit);
  const head = columns.map((column) => column.name);
  const rows = dataRows(exhibit, shownEdition(exhibit, edition), language).map((row) =>
    columns.map((column) => csvCell(column.value(row))),
  );
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => row.join(",") + LINE_END).join("");
}
