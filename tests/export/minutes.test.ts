import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { openCatalog } from "../../app/domain/catalog.ts";
import { LANGUAGES } from "../../app/domain/language.ts";
import { spokenLine } from "../../app/domain/spoken-line.ts";
import { shortPathOf } from "../../app/export/edition.ts";
import { minutesToCsv, minutesToMarkdown, type Spoken } from "../../app/export/minutes.ts";
import { floorTexts } from "../../app/i18n/floor-texts.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const EDITION = {
  catalog: CATALOG,
  release: { version: RELEASE.version, date: RELEASE.date },
  site: "https://example.org/x/",
};
const SAID: readonly Spoken[] = RELEASE.cited.map(({ figure }, i) => ({
  figure,
  at: `2020-11-10T15:${10 + i}:00+08:00`,
  release: RELEASE.version,
  session: i % 2 === 0 ? "s08-part2-session1" : null,
}));

const HOSTILE = `=HYPERLINK("http://e.org","x"),<script>*a*|[b](c)\u202e`;
/** The release with hostile words in every figure's place. */
const EVIL = {
  ...EDITION,
  catalog: openCatalog({
    ...RELEASE,
    indicators: RELEASE.indicators.map((one) => ({ ...one, name: { en: HOSTILE, zh: HOSTILE } })),
  }),
};

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ""), {
    header: true,
    skipEmptyLines: true,
  });

describe.each(LANGUAGES)("minutes in %s", (language) => {
  const words = floorTexts(language);

  it("as CSV hold one row a figure: time, line, source, address, release", () => {
    const csv = minutesToCsv(SAID, EDITION, language, words);
    expect(csv.startsWith("\ufeff")).toBe(true);
    const { data, errors } = rowsOf(csv);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(SAID.length);
    for (const [i, row] of data.entries()) {
      const { figure, at } = SAID[i] ?? { figure: "", at: "" };
      expect(row[words.columns.time]).toBe(at);
      expect(row[words.columns.line]).toBe(spokenLine(CATALOG.figure(figure), CATALOG, language));
      expect(row[words.columns.address]).toContain(shortPathOf(figure, CATALOG));
      expect(row[words.columns.release]).toBe(RELEASE.version);
      expect(row[words.columns.source]).not.toBe("");
    }
  });

  it("as Markdown hold every line, in order", () => {
    const text = minutesToMarkdown(SAID, EDITION, language, words);
    const places = SAID.map(({ figure }) => text.indexOf(shortPathOf(figure, CATALOG)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it("run nothing in a spreadsheet and add no markup, whatever the record says", () => {
    const { data } = rowsOf(minutesToCsv(SAID.slice(0, 2), EVIL, language, words));
    for (const cell of data.flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^[=+@]/);
    }
    const text = minutesToMarkdown(SAID.slice(0, 2), EVIL, language, words);
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\[b|\u202e/);
  });

  it("keep a figure that the release lacks by its id and time", () => {
    const gone: Spoken = { ...(SAID[0] as Spoken), figure: "gone" };
    const { data } = rowsOf(minutesToCsv([gone], EDITION, language, words));
    expect(data[0]).toMatchObject({
      [words.columns.figure]: "gone",
      [words.columns.line]: words.gone,
      [words.columns.number]: "",
    });
  });
});
