import { escapeXml } from "../../render/xml.ts";
import { packZip } from "../zip.ts";
import { withLongTexts } from "./long-texts.ts";
import type { Sheet } from "./sheet.ts";
import { legalSheetNames } from "./sheet-names.ts";
import { type SheetParts, sheetXml, textXml } from "./sheet-xml.ts";
import { stylesXml } from "./styles.ts";

/** What the file says of itself outside its sheets. */
export interface WorkbookMeta {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * An .xlsx file (ECMA-376, transitional) of `sheets`, in their order. Texts never run as formulas;
 * controls that XML forbids are left out; sheet names are made legal; nothing is cut. The same
 * input gives the same bytes.
 * @throws RangeError for no sheet at all, or a number that is not finite.
 */
export function workbookToXlsx(sheets: readonly Sheet[], meta: WorkbookMeta): Uint8Array {
  if (sheets.length === 0) throw new RangeError("a workbook needs a sheet");
  const all = withLongTexts(sheets);
  const texts = new Map<string, number>();
  let uses = 0;
  const keepText = (text: string): number => {
    uses++;
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const parts = all.map((sheet, i) => sheetXml(sheet, i === 0, keepText));
  const names = legalSheetNames(all.map((sheet) => sheet.name));
  return packZip(
    new Map([
      ["[Content_Types].xml", contentTypes(all.length)],
      ["_rels/.rels", packageRelations()],
      ["docProps/core.xml", coreXml(meta)],
      ["xl/workbook.xml", workbookXml(names)],
      ["xl/_rels/workbook.xml.rels", workbookRelations(all.length)],
      ["xl/styles.xml", stylesXml()],
      ["xl/sharedStrings.xml", textsXml([...texts.keys()], uses)],
      ...parts.flatMap((part, i) => sheetFiles(part, i + 1)),
    ]),
  );
}

function sheetFiles({ xml, links }: SheetParts, number: number): readonly [string, string][] {
  const own: [string, string] = [`xl/worksheets/sheet${number}.xml`, xml];
  if (links.length === 0) return [own];
  const targets = links.map(
    (target, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  return [own, [`xl/worksheets/_rels/sheet${number}.xml.rels`, relations(targets)]];
}

function relations(rows: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join("")}</Relationships>`;
}

function contentTypes(count: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: count }, (_, i) =>
    part(`/xl/worksheets/sheet${i + 1}.xml`, `${CONTENT}.worksheet+xml`),
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    part("/xl/workbook.xml", `${CONTENT}.sheet.main+xml`) +
    part("/xl/styles.xml", `${CONTENT}.styles+xml`) +
    part("/xl/sharedStrings.xml", `${CONTENT}.sharedStrings+xml`) +
    `${sheets.join("")}</Types>`
  );
}

function packageRelations(): string {
  return relations([
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  ]);
}

function coreXml({ title, subject, description }: WorkbookMeta): string {
  const plain = (text: string) => escapeXml(text.replace(/\r\n?/g, "\n"));
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${plain(title)}</dc:title><dc:subject>${plain(subject)}</dc:subject>` +
    `<dc:description>${plain(description)}</dc:description></cp:coreProperties>`
  );
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets></workbook>`
  );
}

function workbookRelations(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return relations([
    ...sheets,
    `<Relationship Id="rId${count + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    `<Relationship Id="rId${count + 2}" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
  ]);
}

function textsXml(texts: readonly string[], uses: number): string {
  const items = texts.map((text) => `<si>${textXml(text)}</si>`);
  return `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${texts.length}">${items.join("")}</sst>`;
}
