import { slideWords } from "../pptx/words.ts";
import type { FoundRow } from "./found.ts";
import { codesIn, linksIn } from "./mentions.ts";
import { decodeXml, textOf, unescapeXml } from "./xml-text.ts";
import type { ZipPackage } from "./zip-package.ts";

const P = "(?:[\\w.-]{1,40}:)?";
const ROW = new RegExp(`<${P}row(?=[\\s>])[^<>]*>(.*?)</${P}row>`, "gs");
const CELL = new RegExp(`<${P}c(?=\\s)([^<>]*?)(?:/>|>(.*?)</${P}c>)`, "gs");
const VALUE = new RegExp(`<${P}v(?=[\\s>])[^<>]*>([^<>]*)</`);
const ITEM = new RegExp(`<${P}si(?=[\\s>])[^<>]*>(.*?)</${P}si>`, "gs");
/** Rows of a sheet and figures of a chart are far fewer. */
const MOST_ROWS = 1000;

/** Cells of one row by letter: what each shows, as text. */
type Row = ReadonlyMap<string, string>;

function cellsOf(row: string, texts: readonly string[]): Row {
  return new Map(
    [...row.matchAll(CELL)].map(([, attributes = "", inside = ""]) => {
      const letter = /\br="([A-Z]{1,3})\d+"/.exec(attributes)?.[1] ?? "";
      const type = /\bt="(\w+)"/.exec(attributes)?.[1];
      const value = unescapeXml(VALUE.exec(inside)?.[1] ?? "");
      if (type === "s") return [letter, texts[Number(value)] ?? ""];
      return [letter, type === "inlineStr" ? textOf(inside).trim() : value];
    }),
  );
}

function numberIn(row: Row, letter: string): number | null {
  const text = row.get(letter) ?? "";
  return text.trim() === "" || !Number.isFinite(Number(text)) ? null : Number(text);
}

function rowsOf(sheet: string, texts: readonly string[]): readonly FoundRow[] {
  const [head, ...rows] = [...sheet.matchAll(ROW)]
    .slice(0, MOST_ROWS)
    .map(([, inside = ""]) => cellsOf(inside, texts));
  const isOurs = (["en", "zh"] as const).some((language) => {
    const { low, central, high } = slideWords(language);
    return head?.get("B") === low && head.get("C") === central && head.get("D") === high;
  });
  if (!isOurs) return [];
  return rows.map((row) => {
    const cells = [...row.values()];
    return {
      low: numberIn(row, "B"),
      central: numberIn(row, "C"),
      high: numberIn(row, "D"),
      references: [...new Set(cells.flatMap((cell) => [...linksIn(cell), ...codesIn(cell)]))],
    };
  });
}

/** Rows of the sheet behind a chart of ours, with the figures that each names; none in any other workbook. */
export function sheetRows(zip: ZipPackage): readonly FoundRow[] {
  const read = (path: string) => (zip.has(path) ? decodeXml(zip.read(path)) : "");
  const texts = [...read("xl/sharedStrings.xml").matchAll(ITEM)].map(([, inside = ""]) =>
    textOf(inside).trim(),
  );
  return zip.paths
    .filter((path) => /^xl\/worksheets\/sheet\d*\.xml$/.test(path))
    .flatMap((path) => rowsOf(read(path), texts));
}

const LABELS = new RegExp(`<${P}dlblRangeCache>(.*?)</${P}dlblRangeCache>`, "gs");
const POINT = new RegExp(`<${P}v>([^<>]*)</`, "g");

/** Labels that the XML of a chart keeps of its marks, in order. */
export function labelsIn(xml: string): readonly string[] {
  return [...xml.matchAll(LABELS)].flatMap(([, inside = ""]) =>
    [...inside.matchAll(POINT)].map(([, text = ""]) => unescapeXml(text)),
  );
}
