import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Release } from "../../app/domain/release.ts";
import { bumpFor, nextVersion } from "../../etl/write/bump.ts";
import { csvCell } from "../../etl/write/csv-cell.ts";
import { diffReleases } from "../../etl/write/diff-releases.ts";
import { FIGURE_COLUMNS } from "../../etl/write/figure-csv.ts";
import { jsonPieces } from "../../etl/write/json.ts";
import { RELEASE_SCHEMA, releaseSchemaText } from "../../etl/write/release-schema.ts";
import { parseRfc4180, recordsOf } from "./support/rfc4180.ts";

const folder = join(process.cwd(), "public/data/1.0.0");
const text = (name: string) => readFileSync(join(folder, name), "utf8");
const release = JSON.parse(text("release.json")) as Release;

test("release.json has the shape that its schema describes, and nothing more", () => {
  expect(RELEASE_SCHEMA.safeParse(release).error).toBeUndefined();
  expect(text("release.schema.json")).toBe(releaseSchemaText());
  const schema = JSON.parse(releaseSchemaText()) as Record<string, unknown>;
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema).toMatchObject({ additionalProperties: false });
});

test.each<[string, (copy: Record<string, unknown>) => void]>([
  ["a table that is missing", (copy) => delete copy.figures],
  ["a field too many", (copy) => Object.assign((copy.figures as object[])[0] ?? {}, { note: "" })],
  [
    "a text without Chinese",
    (copy) => Object.assign((copy.topics as object[])[0] ?? {}, { name: { en: "A" } }),
  ],
  [
    "a range without an end",
    (copy) =>
      Object.assign((copy.figures as object[])[0] ?? {}, {
        estimate: { shape: "range", low: 1, kind: "scenarios" },
      }),
  ],
  ["another format", (copy) => Object.assign(copy, { format: 2 })],
])("the schema refuses %s", (_, spoil) => {
  const copy = structuredClone(release) as unknown as Record<string, unknown>;
  spoil(copy);
  expect(RELEASE_SCHEMA.safeParse(copy).success).toBe(false);
});

test("figures.csv holds every figure with its numbers, unit and source", () => {
  const rows = recordsOf(text("figures.csv"));
  expect(rows).toHaveLength(release.figures.length);
  const [header] = parseRfc4180(text("figures.csv"));
  expect(header?.join(",")).toBe(FIGURE_COLUMNS);
  const indicators = new Map(release.indicators.map((row) => [row.id, row]));
  const sources = new Map(release.sources.map((row) => [row.id, row]));
  rows.forEach((row, i) => {
    const figure = release.figures[i];
    expect(row.id).toBe(figure?.id);
    expect(row.unit).toBe(indicators.get(figure?.indicator ?? "")?.unit);
    expect(row.source_title).toBe(sources.get(figure?.source ?? "")?.title);
    expect(row.evidence_url).toBe(figure?.evidenceUrl ?? "");
    const estimate: Record<string, unknown> = { ...figure?.estimate };
    for (const end of ["low", "central", "high"]) {
      expect(row[end]).toBe(estimate[end] === undefined ? "" : String(estimate[end]));
    }
    expect(row.caveat_zh).toBe(figure?.caveat.zh);
    expect(row.release).toBe("1.0.0");
  });
});

test("no cell of figures.csv is run as a formula by a spreadsheet", () => {
  for (const row of parseRfc4180(text("figures.csv"))) {
    for (const cell of row)
      expect(/^[=+@\t\r]/.test(cell) || /^-(?![0-9.]+$)/.test(cell), cell).toBe(false);
  }
});

test.each([
  ["=1+1", "'=1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-3 percent", "'-3 percent"],
  ["-6.3", "-6.3"],
  ["+5", "'+5"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ["a,b", '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ["two\nlines", '"two\nlines"'],
  [null, ""],
])("the cell %j is written %s", (value, written) => {
  expect(csvCell(value)).toBe(written);
});

test("a cell is read back as it was, but for the apostrophe before a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'=+-@a1,"\n中 ') }), (value) => {
      const back = parseRfc4180(`${csvCell(value)},x\n`)[0]?.[0];
      expect(back === value || back === `'${value}`).toBe(true);
    }),
    { seed: 9 },
  );
});

test("JSON in pieces is the JSON of the whole", () => {
  const long = Array.from({ length: 5000 }, (_, i) => ({ i, text: "文".repeat(i % 40) }));
  const object = { a: 1, list: long, none: [], words: { en: "x", zh: "某" }, nothing: null };
  const pieces = [...jsonPieces(object)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(JSON.parse(pieces.join(""))).toEqual(object);
  expect(pieces.join("").endsWith("\n}\n")).toBe(true);
});

const changed = (change: (copy: Release) => void) => {
  const copy = structuredClone(release);
  change(copy);
  return diffReleases(release, copy);
};
type Loose = Record<string, unknown>[];

test.each<[string, (copy: Release) => void, string]>([
  ["nothing", () => {}, "none"],
  ["the date", (copy) => Object.assign(copy, { date: "2027-01-01" }), "none"],
  [
    "a definition",
    (copy) =>
      Object.assign((copy.indicators as unknown as Loose)[0] ?? {}, {
        definition: { en: "A", zh: "甲" },
      }),
    "patch",
  ],
  [
    "a disagreement of the documents",
    (copy) => Object.assign(copy.dialogue, { weekday: { en: "A", zh: "甲" } }),
    "patch",
  ],
  [
    "a look-alike more",
    (copy) => (copy.lookalikes as unknown as Loose).push({ figures: ["a", "b"], why: {} }),
    "minor",
  ],
  ["a look-alike less", (copy) => (copy.lookalikes as unknown as Loose).pop(), "major"],
  [
    "a unit",
    (copy) => Object.assign((copy.indicators as unknown as Loose)[0] ?? {}, { unit: "USD" }),
    "major",
  ],
  [
    "an estimate",
    (copy) => Object.assign((copy.figures as unknown as Loose)[0] ?? {}, { estimate: {} }),
    "major",
  ],
  [
    "a derived value",
    (copy) => Object.assign((copy.derived as unknown as Loose)[0] ?? {}, { estimate: {} }),
    "major",
  ],
  [
    "a short code",
    (copy) => Object.assign((copy.cited as unknown as Loose)[0] ?? {}, { shortCode: "F99" }),
    "major",
  ],
  [
    "an id",
    (copy) => Object.assign((copy.sources as unknown as Loose)[0] ?? {}, { id: "x" }),
    "major",
  ],
  [
    "words and a figure more",
    (copy) => {
      Object.assign((copy.figures as unknown as Loose)[0] ?? {}, { caveat: {} });
      (copy.figures as unknown as Loose).push({ ...copy.figures[1], id: "new" });
    },
    "minor",
  ],
])("a change of %s asks for the right step", (_, change, bump) => {
  expect(bumpFor(changed(change))).toBe(bump);
});

test("the next version", () => {
  expect(
    (["none", "patch", "minor", "major"] as const).map((bump) => nextVersion("1.2.3", bump)),
  ).toEqual(["1.2.3", "1.2.4", "1.3.0", "2.0.0"]);
});
