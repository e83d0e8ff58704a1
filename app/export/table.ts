import { drawChart } from "../charts/draw-chart.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import { escapeXml } from "../render/xml.ts";
import type { Scene } from "../scene/scene.ts";
import { choiceWords } from "./choices.ts";
import { type Edition, statedAddress } from "./edition.ts";
import { type FigureFacts, figureFacts } from "./facts.ts";
import { countWords, shownEdition, totalWords } from "./shown-edition.ts";
import { spreadsheetText } from "./spreadsheet-text.ts";
import { exportWords } from "./words.ts";

const WORDS = {
  en: { code: "Code", page: "Page of the figure", count: "As published" },
  zh: { code: "代码", page: "数据页面", count: "来源原数" },
};
/** px; the table is the same at every width. */
const WIDTH = 700;

interface Cell {
  readonly text: string;
  readonly href?: string;
}

interface Table {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Day, filters and total of the shares; empty where there are none. */
  readonly remarks: string;
  readonly release: string;
  readonly permalink: string;
}

/** The table of the chart, row by row, with code, source and page of each figure. */
function tableOf(exhibit: Exhibit, given: Edition, language: Language): Table {
  const edition = shownEdition(exhibit, given);
  const scene = drawChart(exhibit, edition.catalog, language, WIDTH);
  const facts = new Map(figureFacts(exhibit, edition, language).map((f) => [f.id, f]));
  const words = WORDS[language];
  const { version, date } = edition.release;
  return {
    title: scene.title,
    subtitle: scene.subtitle,
    columns: [
      words.code,
      ...scene.table.columns,
      ...(edition.shares === undefined ? [] : [words.count]),
      exportWords(language).source,
      words.page,
    ],
    rows: scene.table.rows.map((row) =>
      cellsOf(row, facts.get(row.key), countOf(row.key, edition, language)),
    ),
    remarks: [
      ...choiceWords(exhibit, edition, language),
      ...[totalWords(edition, language)?.sentence ?? ""].filter((said) => said !== ""),
    ].join(exportWords(language).semicolon),
    release: exportWords(language).release(version, dateWords(date, language)),
    permalink: statedAddress(exhibit, edition, language),
  };
}

/** The count behind a share, as a cell of its row; none where numbers are as published. */
function countOf(id: string, edition: Edition, language: Language): readonly string[] {
  if (edition.shares === undefined) return [];
  return [edition.catalog.hasFigure(id) ? (countWords(id, edition, language) ?? "") : ""];
}

function cellsOf(
  row: Scene["table"]["rows"][number],
  facts: FigureFacts | undefined,
  count: readonly string[],
): readonly Cell[] {
  const own = [...row.cells, ...count].map((text): Cell => ({ text }));
  if (facts === undefined) return [{ text: "" }, ...own, { text: "" }, { text: "" }];
  const source = { text: facts.sourceTitle, ...(facts.url === null ? {} : { href: facts.url }) };
  const page = { text: facts.permalink, href: facts.permalink };
  return [{ text: facts.code ?? "" }, ...own, source, page];
}

/** Only what is a web address leads anywhere. */
function linked({ text, href }: Cell): string {
  const words = escapeXml(spreadsheetText(text)).replaceAll("\n", "<br>");
  const isWeb = href !== undefined && /^https?:\/\//.test(href);
  return isWeb ? `<a href="${escapeXml(href)}">${words}</a>` : words;
}

/** A chart's table as HTML for the clipboard: a real table, with title, release and address. */
export function tableToHtml(exhibit: Exhibit, edition: Edition, language: Language): string {
  const table = tableOf(exhibit, edition, language);
  const { title, subtitle, columns, rows, remarks, release, permalink } = table;
  const text = (words: string) => linked({ text: words });
  const head = columns.map((column) => `<th scope="col">${text(column)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((c) => `<td>${linked(c)}</td>`).join("")}</tr>`);
  const lang = language === "zh" ? "zh-Hans" : "en";
  const address = linked({ text: permalink, href: permalink });
  return (
    `<meta charset="utf-8"><div lang="${lang}"><p><b>${text(title)}</b><br>${text(subtitle)}</p>` +
    `<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>` +
    (remarks === "" ? "" : `<p>${text(remarks)}</p>`) +
    `<p>${exportWords(language).site}${exportWords(language).stop}${text(release)}${exportWords(language).stop}${address}</p></div>`
  );
}

/** The same as tab-separated text: one line a row, no tab or line end in a cell. */
export function tableToText(exhibit: Exhibit, edition: Edition, language: Language): string {
  const table = tableOf(exhibit, edition, language);
  const plain = (text: string) => spreadsheetText(text.replace(/[\t\r\n]+/g, " "));
  const address = ({ text, href }: Cell) =>
    href === undefined || href === text ? text : `${text} <${href}>`;
  const { site, stop } = exportWords(language);
  const lines = [
    [table.title],
    [table.subtitle],
    table.columns,
    ...table.rows.map((row) => row.map(address)),
    ...(table.remarks === "" ? [] : [[table.remarks]]),
    [[site, table.release, table.permalink].join(stop)],
  ];
  return lines.map((line) => `${line.map(plain).join("\t")}\n`).join("");
}
