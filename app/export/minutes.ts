import { citeSource } from "../domain/citation/cite.ts";
import { USUAL_STYLE } from "../domain/citation/cite-forms.ts";
import { oneLine, plainText } from "../domain/citation/rich-text.ts";
import type { Language } from "../domain/language.ts";
import { estimateWords } from "../domain/number-words.ts";
import { spokenLine } from "../domain/spoken-line.ts";
import { addressOf, type Edition, shortPathOf } from "./edition.ts";
import { spreadsheetText } from "./spreadsheet-text.ts";

/** A figure that was read aloud, and when: ISO 8601 with the offset of the place. */
export interface Spoken {
  readonly figure: string;
  readonly at: string;
  /** Version of the release on screen at that time. */
  readonly release: string;
  /** Id of a session of the agenda; null for none. */
  readonly session: string | null;
}

/** Words of the minutes, in the language of the file. */
export interface MinutesWords {
  readonly minutesTitle: string;
  readonly gone: string;
  readonly columns: Readonly<Record<Column, string>>;
}

const COLUMNS = [
  "time",
  "session",
  "code",
  "figure",
  "number",
  "quantity",
  "line",
  "source",
  "address",
  "release",
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;

const BYTE_ORDER_MARK = "\ufeff";

/** What the minutes say of one figure; one that the release lacks keeps its id and its time. */
function rowOf(spoken: Spoken, edition: Edition, language: Language, words: MinutesWords): Row {
  const { catalog } = edition;
  const { at, figure: id } = spoken;
  const session = catalog.tables.sessions.find((one) => one.id === spoken.session);
  const shared = {
    time: at,
    session: session === undefined ? "" : `${session.start} ${session.title[language]}`,
    figure: id,
    address: addressOf(`/figures/${id}/`, language, edition),
    release: spoken.release,
  };
  if (!catalog.hasFigure(id)) {
    return { ...shared, code: "", number: "", quantity: "", line: words.gone, source: "" };
  }
  const figure = catalog.figure(id);
  const indicator = catalog.indicator(figure.indicator);
  const style = USUAL_STYLE[language];
  return {
    ...shared,
    address: addressOf(shortPathOf(id, catalog), language, edition),
    code: catalog.citedBy(id)?.shortCode ?? "",
    number: estimateWords(figure.estimate, indicator.unit, language),
    quantity: indicator.name[language],
    line: spokenLine(figure, catalog, language),
    source: plainText(citeSource(figure, catalog, style, language, at.slice(0, 10))),
  };
}

/** The minutes as a table (RFC 4180, UTF-8 with byte order mark, CRLF); no cell is run as a formula. */
export function minutesToCsv(
  said: readonly Spoken[],
  edition: Edition,
  language: Language,
  words: MinutesWords,
): string {
  const rows = said.map((one) => rowOf(one, edition, language, words));
  const lines = [
    COLUMNS.map((column) => words.columns[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column])),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(value: string): string {
  const text = spreadsheetText(value);
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The minutes as Markdown: a list in the order in which the figures were said. No field can add markup. */
export function minutesToMarkdown(
  said: readonly Spoken[],
  edition: Edition,
  language: Language,
  words: MinutesWords,
): string {
  const colon = language === "zh" ? "：" : ": ";
  const items = said.map((one) => {
    const row = rowOf(one, edition, language, words);
    const head = [row.time.replace("T", " "), row.session, row.code].filter((part) => part !== "");
    const named = [row.number, row.quantity].filter((part) => part !== "").join(colon);
    return [
      `1. **${marked(head.join(" · "))}**${named === "" ? "" : `  \n   ${marked(named)}`}`,
      `   > ${marked(row.line)}`,
      ...(row.source === "" ? [] : [`   ${words.columns.source}${colon}${marked(row.source)}`]),
      `   ${words.columns.address}${colon}${marked(row.address)} (${row.release})`,
    ].join("\n\n");
  });
  return [`# ${words.minutesTitle}`, ...items].join("\n\n").concat("\n");
}

/** Text of the record as text in Markdown: what could start markup is escaped. */
function marked(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>#|~]/g, "\\$&")
    .replace(/&(?=[#\w])/g, "\\&");
}
