import { strFromU8, unzipSync } from "fflate";

/** A cell as the file holds it; `format` is the number of its cell format. */
export interface ReadCell {
  readonly value: string | number;
  readonly formula: string | null;
  readonly format: number;
  readonly href: string | null;
}

export interface ReadSheet {
  readonly name: string;
  readonly xml: string;
  /** By address: "A1". Empty cells are absent. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

const parse = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");
const all = (parent: Document | Element, name: string) => [...parent.getElementsByTagName(name)];

/** What `_x0041_` stands for, as a reader of the format has to undo it (ECMA-376, 22.9.2.19). */
const undo = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** Reads a workbook by another way than it was written: unzips it and parses its XML. */
export function readWorkbook(bytes: Uint8Array): {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly ReadSheet[];
} {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([k, v]) => [k, strFromU8(v)]));
  const part = (path: string) => parts.get(path) ?? "<none/>";
  for (const [path, xml] of parts) {
    if (all(parse(xml), "parsererror").length > 0) throw new Error(`${path} is not well-formed`);
  }
  const texts = all(parse(part("xl/sharedStrings.xml")), "t").map((t) => undo(t.textContent ?? ""));
  const sheets = all(parse(part("xl/workbook.xml")), "sheet").map((sheet, i) => {
    const xml = part(`xl/worksheets/sheet${i + 1}.xml`);
    const targets = new Map(
      all(parse(part(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`)), "Relationship").map((r) => [
        r.getAttribute("Id"),
        r.getAttribute("Target"),
      ]),
    );
    const links = new Map(
      all(parse(xml), "hyperlink").map((h) => [
        h.getAttribute("ref"),
        targets.get(h.getAttribute("r:id")) ?? null,
      ]),
    );
    const cells = all(parse(xml), "c").map((c) => readCell(c, texts, links));
    return { name: sheet.getAttribute("name") ?? "", xml, cells: new Map(cells) };
  });
  return { parts, sheets };
}

function readCell(
  cell: Element,
  texts: readonly string[],
  links: ReadonlyMap<string | null, string | null>,
): readonly [string, ReadCell] {
  const at = cell.getAttribute("r") ?? "";
  const raw = all(cell, "v")[0]?.textContent ?? "";
  const type = cell.getAttribute("t") ?? "n";
  const value = type === "s" ? (texts[Number(raw)] ?? "") : type === "str" ? raw : Number(raw);
  const formula = all(cell, "f")[0]?.textContent ?? null;
  const format = Number(cell.getAttribute("s") ?? "0");
  return [at, { value, formula, format, href: links.get(at) ?? null }];
}

/** Rows of a sheet by the texts of its first row. */
export function rowsOf(sheet: ReadSheet): readonly Readonly<Record<string, string | number>>[] {
  const heads = new Map<string, string>();
  const rows = new Map<number, Record<string, string | number>>();
  for (const [at, { value }] of sheet.cells) {
    const column = at.replace(/\d+/, "");
    const row = Number(at.replace(/\D+/, ""));
    if (row === 1) heads.set(column, String(value));
    else rows.set(row, { ...rows.get(row), [heads.get(column) ?? column]: value });
  }
  return [...rows.values()];
}
