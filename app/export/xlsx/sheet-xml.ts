import { escapeXml } from "../../render/xml.ts";
import { XML_HEAD } from "../office-package.ts";
import { rowHeight } from "./row-height.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { numberFormat, textFormat } from "./styles.ts";

/** Number of a text in the workbook's list of texts. */
export type KeepText = (text: string) => number;

export interface SheetParts {
  readonly xml: string;
  /** Addresses that its cells link to; the first is relationship rId1. */
  readonly links: readonly string[];
}

/** Excel's limit for the text of one cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;
/** Excel drops a link, with a repair message, that is longer. */
const LONGEST_LINK = 2_079;

/** Column letters of a column counted from 0: A … Z, AA … */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : columnName(rest)) + String.fromCharCode(65 + (index % 26));
}

/** The address as a web address; null for other schemes, and for one that carries a user name. */
export function webAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol, origin, href: whole } = new URL(href);
  if (protocol !== "https:" && protocol !== "http:") return null;
  const rest = whole.slice(whole.indexOf("/", protocol.length + 2));
  if (!whole.startsWith(origin)) return null;
  const address = origin + rest.replace(/[[\]{}|^`\\]/g, encodeURIComponent);
  return address.length > LONGEST_LINK ? null : address;
}

/** Text as Excel reads it: line ends are LF, and `_x0041_` means itself, not a character code. */
export function textXml(text: string): string {
  const plain = text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return `<t xml:space="preserve">${escapeXml(plain)}</t>`;
}

/** What begins with anything but a letter could be read as a formula, number or date when it is edited. */
const NEEDS_KEEPING = /^[^\p{L}]/u;

function numberXml(at: string, value: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`${at}: not a number that a cell can hold: ${value}`);
  return `<c r="${at}" s="${numberFormat(value)}"><v>${value === 0 ? 0 : value}</v></c>`;
}

function formulaXml(at: string, formula: string, value: number | string): string {
  const type = typeof value === "string" ? ' t="str"' : "";
  return `<c r="${at}"${type}><f>${escapeXml(formula)}</f><v>${escapeXml(String(value))}</v></c>`;
}

function cellXml(
  at: string,
  cell: Cell,
  keepText: KeepText,
  link: (href: string) => boolean,
): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberXml(at, cell);
  if (typeof cell === "object" && "formula" in cell)
    return formulaXml(at, cell.formula, cell.value);
  const { text, style = "plain", href } = typeof cell === "string" ? { text: cell } : cell;
  const isLink = href !== undefined && link(href);
  const format = textFormat(style, isLink, NEEDS_KEEPING.test(text));
  return `<c r="${at}" s="${format}" t="s"><v>${keepText(text.slice(0, LONGEST_TEXT))}</v></c>`;
}

/** One worksheet part. @throws RangeError for a number that is not finite. */
export function sheetXml(sheet: Sheet, isFirst: boolean, keepText: KeepText): SheetParts {
  const links = new Map<string, string[]>();
  const linkAt = (at: string) => (href: string) => {
    const address = webAddress(href);
    if (address === null) return false;
    links.set(address, [...(links.get(address) ?? []), at]);
    return true;
  };
  const rows = sheet.rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      const at = `${columnName(c)}${r + 1}`;
      return cellXml(at, cell, keepText, linkAt(at));
    });
    const height = rowHeight(row, sheet.widths ?? []);
    const set = height === null ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${r + 1}"${set}>${cells.join("")}</row>`;
  });
  const hyperlinks = [...links.values()].flatMap((cells, i) =>
    cells.map((at) => `<hyperlink ref="${at}" r:id="rId${i + 1}"/>`),
  );
  const xml =
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${dimension(sheet)}"/>${viewXml(sheet, isFirst)}<sheetFormatPr defaultRowHeight="15"/>` +
    `${columnsXml(sheet)}<sheetData>${rows.join("")}</sheetData>` +
    `${hyperlinks.length === 0 ? "" : `<hyperlinks>${hyperlinks.join("")}</hyperlinks>`}` +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>';
  return { xml, links: [...links.keys()] };
}

function dimension({ rows }: Sheet): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return `A1:${columnName(columns - 1)}${Math.max(rows.length, 1)}`;
}

function viewXml({ frozen = 0 }: Sheet, isFirst: boolean): string {
  const pane =
    frozen === 0
      ? ""
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` +
        '<selection pane="bottomLeft"/>';
  return `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ widths = [] }: Sheet): string {
  const columns = widths.map((width, i) => {
    const legal = Math.min(255, Math.max(1, width));
    return `<col min="${i + 1}" max="${i + 1}" width="${legal}" customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}
