import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Edition } from "../edition.ts";
import { shownEdition } from "../shown-edition.ts";
import type { Cell, Sheet } from "../xlsx/sheet.ts";
import { workbookToXlsx } from "../xlsx/workbook.ts";
import { type About, aboutOf } from "./about.ts";
import { type DataColumn, type DataRow, dataRows } from "./columns.ts";
import { withLongTexts } from "./long-texts.ts";
import { notesSheet } from "./notes-sheet.ts";
import { columnsOf } from "./share-columns.ts";
import { sourcesSheet } from "./sources-sheet.ts";
import { dataWords } from "./words.ts";

/**
 * The figures of a chart as a workbook of four sheets: figures, one row each; notes; sources; and
 * what made the file. Numbers are numbers, as in the record; no text runs as a formula.
 */
export function exhibitToXlsx(exhibit: Exhibit, edition: Edition, language: Language): Uint8Array {
  const about = aboutOf(exhibit, edition, language);
  const shown = shownEdition(exhibit, edition);
  const rows = dataRows(exhibit, shown, language);
  const sheets = [
    figuresSheet(columnsOf(exhibit), rows, language),
    notesSheet(rows, edition, language),
    sourcesSheet(rows, shown, language),
    aboutSheet(about, language),
  ];
  const description = [about.citation, about.licence].join("\n");
  return workbookToXlsx(withLongTexts(sheets), {
    title: about.title,
    subject: about.trace,
    description,
  });
}

function figuresSheet(
  all: readonly DataColumn[],
  rows: readonly DataRow[],
  language: Language,
): Sheet {
  const columns = all.filter((column) => !column.isForPrograms);
  const wide = columns.map((column) => widthFor(column, rows));
  return {
    name: dataWords(language).sheets.figures,
    rows: [
      columns.map(({ label }): Cell => ({ text: label[language], style: "head" })),
      ...rows.map((row) => columns.map((column) => cellOf(column, row))),
    ],
    widths: wide,
    frozen: 1,
  };
}

/** Width at which numbers are whole: a number that has no room is shown as ####. */
function widthFor(column: DataColumn, rows: readonly DataRow[]): number {
  if (column.type !== "number") return column.width;
  const values = rows.map((row) => String(column.value(row) ?? ""));
  return Math.max(column.width, ...values.map((text) => text.length * 1.4 + 3));
}

function cellOf(column: DataColumn, row: DataRow): Cell {
  const value = column.value(row);
  if (value === null || typeof value === "number") return value;
  const text = String(value);
  return { text, style: "wrap", ...(column.type === "anyURI" ? { href: text } : {}) };
}

function aboutSheet(about: About, language: Language): Sheet {
  const { about: labels, howToRead, sheets } = dataWords(language);
  const keys = Object.keys(labels) as (keyof About)[];
  const rows = keys
    .filter((key) => key !== "title" && about[key] !== "")
    .map((key): Cell[] => [
      { text: labels[key], style: "head" },
      key === "permalink"
        ? { text: about[key], href: about[key], style: "wrap" }
        : { text: about[key], style: "wrap" },
    ]);
  return {
    name: sheets.about,
    rows: [
      [{ text: about.title, style: "title" }],
      ...rows,
      [null, { text: howToRead, style: "wrap" }],
    ],
    widths: [26, 110],
  };
}
