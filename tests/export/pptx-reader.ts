import { strFromU8, unzipSync } from "fflate";

/** Parts of a zip by path. */
export function readParts(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)));
}

const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

export function unescaped(xml: string): string {
  return xml.replace(/&(?:amp|lt|gt|quot);/g, (name) => NAMED[name] ?? name);
}

export function textOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new RangeError(`no part ${path}; found ${[...parts.keys()]}`);
  return strFromU8(bytes);
}

/** Paragraphs of a slide or notes part, as a reader sees them. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, inner = ""]) =>
    unescaped([...inner.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map((run) => run[1]).join("")),
  );
}

/** Value of an attribute of the first element that has it. */
export function attributeOf(xml: string, element: string, name: string): string {
  const found = new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`).exec(xml);
  if (found?.[1] === undefined) throw new RangeError(`no ${element} with ${name}`);
  return unescaped(found[1]);
}

export type CellValue = string | number | null;

/** Values of a sheet by address ("B2"), formulas by their cached values. */
export function cellsOf(workbook: Uint8Array, sheet = 1): ReadonlyMap<string, CellValue> {
  const parts = readParts(workbook);
  const shared = [
    ...textOf(parts, "xl/sharedStrings.xml").matchAll(/<si>.*?<t[^>]*>(.*?)<\/t><\/si>/gs),
  ].map((si) => unescaped(si[1] ?? "").replace(/_x005F_/g, "_"));
  const cells = new Map<string, CellValue>();
  const xml = textOf(parts, `xl/worksheets/sheet${sheet}.xml`);
  for (const [, at = "", attributes = "", inner = ""] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs,
  )) {
    const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? "";
    if (attributes.includes('t="s"')) cells.set(at, shared[Number(value)] ?? "");
    else if (attributes.includes('t="str"')) cells.set(at, value === "" ? null : unescaped(value));
    else cells.set(at, Number(value));
  }
  return cells;
}

/** The workbook behind a slide. */
export function workbookOf(deck: Uint8Array, slide = 1): Uint8Array {
  const path = `ppt/embeddings/Microsoft_Excel_Sheet${slide}.xlsx`;
  const found = readParts(deck).get(path);
  if (found === undefined) throw new RangeError(`no workbook ${path}`);
  return found;
}

/** Column of the sheet whose head is `head`. */
export function columnOf(cells: ReadonlyMap<string, CellValue>, head: string): string {
  for (const [at, value] of cells) {
    if (/^[A-Z]+1$/.test(at) && value === head) return at.slice(0, -1);
  }
  throw new RangeError(`no column ${head}`);
}
