import { Unreadable } from "./found.ts";
import type { Budget } from "./limits.ts";
import { seePicture } from "./picture.ts";
import { type Sighting, seeText } from "./place.ts";
import { type Relation, relationsOf } from "./relations.ts";
import { labelsIn, sheetRows } from "./sheet-rows.ts";
import { isZip } from "./sniff.ts";
import { attributeValues, decodeXml, textOf } from "./xml-text.ts";
import { openZip, type ZipPackage } from "./zip-package.ts";

/** Cells that a chart reads from its workbook: F10 is one of them. */
const CELLS = /<c:f>[^<]*<\/c:f>/g;

/** Reads each part of a package once, however many slides use it; a part that cannot be read is counted. */
export interface PartReader {
  see(part: string): readonly Sighting[];
  relations(part: string): readonly Relation[];
  /** Parts that could not be read so far. */
  unread(): number;
}

/** Names of parts that can hold something of ours; films, sounds and photographs are never unpacked. */
const WORTH_READING = /\.(?:xml|rels|vml|png|svg|xlsx|xlsm|tmp|bin)$|\/[^./]+$/i;

export function readParts(zip: ZipPackage, budget: Budget): PartReader {
  const sightings = new Map<string, readonly Sighting[]>();
  const relations = new Map<string, readonly Relation[]>();
  const broken = new Set<string>();
  const once = <T>(cache: Map<string, readonly T[]>, part: string, read: () => readonly T[]) => {
    const kept = cache.get(part);
    if (kept !== undefined) return kept;
    const fresh = orNothing(read, () => broken.add(part));
    cache.set(part, fresh);
    return fresh;
  };
  return {
    see: (part) =>
      once(sightings, part, () =>
        WORTH_READING.test(part) ? seePart(zip.read(part), budget) : [],
      ),
    relations: (part) => once(relations, part, () => relationsOf(part, zip)),
    unread: () => broken.size,
  };
}

/** A damaged part costs that part, not the file; too much inside ends the reading. */
function orNothing<T>(read: () => readonly T[], onBroken: () => void): readonly T[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable) || error.problem.what === "too-much-inside") throw error;
    onBroken();
    return [];
  }
}

function seePart(bytes: Uint8Array, budget: Budget): readonly Sighting[] {
  if (isZip(bytes)) return seeWorkbook(openZip(bytes, budget));
  const picture = seePicture(bytes);
  return picture.length > 0 ? picture : seeXml(decodeXml(bytes));
}

/** The parts of a slide, of its notes or of a chart: names, alternative texts and words. */
export function seeXml(xml: string): readonly Sighting[] {
  if (!/^\s{0,99}</.test(xml)) return [];
  const alternatives = [...attributeValues(xml, "descr"), ...attributeValues(xml, "title")];
  return [
    seeText(attributeValues(xml, "name").join("\n"), "shape-name", false),
    seeText(alternatives.join("\n"), "alt-text", true),
    { ...seeText(textOf(xml.replace(CELLS, "")), "words", true), labels: labelsIn(xml) },
  ];
}

/** Sheets and properties of an embedded workbook. Codes are left out: F10 is a cell. */
function seeWorkbook(zip: ZipPackage): readonly Sighting[] {
  const rows = { ...seeText("", "workbook", false), rows: sheetRows(zip) };
  const texts = zip.paths
    .filter((path) => /^(?:xl|docProps)\/.*(?:sharedStrings|sheet\d*|core|custom)\.xml/.test(path))
    .map((path) => seeText(textOf(decodeXml(zip.read(path))), "workbook", false));
  return [rows, ...texts];
}
