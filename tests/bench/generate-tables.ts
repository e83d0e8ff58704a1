import { closeSync, cpSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";
import type { Quantity } from "../../app/domain/quantity/quantity.ts";
import { TABLES } from "../../etl/read/table-spec.ts";

type Row = Record<(typeof TABLES.figures.columns)[number], string>;

/**
 * Copies the data folder to `target` and fills its figures.csv up to `count` rows: the real rows first,
 * then variants of them with ids, series, phrases, numbers and caveats of their own, so that next to
 * nothing repeats but what repeats in the real table (places, sources, methods, notes) and the numbers
 * of ranges: close ranges of two quantities need a reviewed note. Every row passes the checks. The same
 * seed gives the same bytes.
 */
export function generateTables(data: string, target: string, count: number, seed: number): void {
  cpSync(data, target, { recursive: true });
  const text = readFileSync(join(data, TABLES.figures.file), "utf8");
  const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
  const read = new Set(readingIds(data));
  const models = rows
    .filter((row) => !read.has(row.id))
    .map((row) => (read.has(row.supersedes) ? { ...row, supersedes: "" } : row));
  const random = randomNumbers(seed);
  const path = join(target, TABLES.figures.file);
  rmSync(path);
  const handle = openSync(path, "w");
  writeSync(handle, `${TABLES.figures.columns.join(",")}\n`);
  let part = rows.slice(0, count);
  for (let written = part.length, round = 1; part.length > 0; round += 1) {
    writeSync(
      handle,
      `${Papa.unparse(
        part.map((row) => TABLES.figures.columns.map((c) => row[c])),
        { newline: "\n" },
      )}\n`,
    );
    // A round cut short may lack the figure that another one supersedes.
    const whole = count - written >= models.length;
    part = models
      .slice(0, count - written)
      .map((row) => vary(whole ? row : { ...row, supersedes: "" }, round, random));
    written += part.length;
  }
  closeSync(handle);
}

function readingIds(data: string): string[] {
  const text = readFileSync(join(data, TABLES.readings.file), "utf8");
  return Papa.parse<{ figure: string }>(text, { header: true }).data.map((row) => row.figure);
}

function vary(row: Row, round: number, random: () => number): Row {
  const mark = (id: string) => (id === "" ? "" : `${id}-v${round}`);
  const varied = {
    ...row,
    id: mark(row.id),
    series: mark(row.series),
    supersedes: mark(row.supersedes),
    caveat_en: `${row.caveat_en} (variant ${round})`,
    caveat_zh: `${row.caveat_zh}（变体${round}）`,
  };
  if (row.low !== "" && row.high !== "") return varied;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const phrase = row.stated_as.replace(/[0-9]+/g, (digits) => otherDigits(digits, random));
    const cells = cellsOf(row, parseQuantity(row.stated_as), parseQuantity(phrase));
    if (cells !== null) return { ...varied, ...cells, stated_as: phrase };
  }
  return varied;
}

/** As many digits, the first and the last of them not 0. */
function otherDigits(digits: string, random: () => number): string {
  const digit = (least: number) => String(least + Math.floor(random() * (10 - least)));
  return Array.from(digits, (_, i) => digit(i === 0 || i === digits.length - 1 ? 1 : 0)).join("");
}

/** The three number cells for a varied phrase; null where it no longer says the same kind of thing. */
function cellsOf(
  row: Row,
  before: Quantity | null,
  after: Quantity | null,
): Pick<Row, "low" | "central" | "high"> | null {
  if (before === null || after === null) return null;
  if (before.approx !== after.approx || before.unit !== after.unit) return null;
  const { low, high, central } = after;
  const point = row.low === "" && row.high === "";
  if (point !== (low === high) || (before.central === undefined) !== (central === undefined))
    return null;
  if (low !== null && high !== null && low > high) return null;
  if (central !== undefined && !(low !== null && high !== null && low < central && central < high))
    return null;
  if (after.unit === "percent" && Math.max(low ?? 0, high ?? 0) > 100) return null;
  const cell = (value: number | null | undefined) => (value == null ? "" : plainNumber(value));
  if (point) return { low: "", central: cell(low), high: "" };
  return {
    low: row.low === "" ? "" : cell(low),
    central: cell(central),
    high: row.high === "" ? "" : cell(high),
  };
}

function plainNumber(value: number): string {
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 });
}

/** Mulberry32: numbers in [0, 1) that depend on the seed alone. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
