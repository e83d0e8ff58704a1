import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import { LANGUAGES } from "../../app/domain/language.ts";
import { exhibitToCsv } from "../../app/export/data/csv.ts";
import { exhibitToCsvMetadata } from "../../app/export/data/csv-metadata.ts";
import { exhibitToJson } from "../../app/export/data/json.ts";
import { exhibitToXlsx } from "../../app/export/data/xlsx.ts";
import { findTraces } from "../../app/export/look-again/find-traces.ts";
import { judge } from "../../app/export/look-again/judge.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { shownEdition } from "../../app/export/shown-edition.ts";
import { exhibitToSvg } from "../../app/export/svg.ts";
import { tableToText } from "../../app/export/table.ts";
import { addItem } from "../../app/state/deck.ts";
import { parseDeck, printDeck } from "../../app/state/deck-text.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { EDITION } from "./data-cases.ts";

const NOTE = "sp-note-extreme-poverty-additional-2020";
const OCTOBER = "wb-oct2020-additional-extreme-poor-2020";
const TOTAL = CATALOG.denominator("world-population-2020");
const query = `?f=${NOTE},${OCTOBER}&asof=2020-11-10&share=${TOTAL.id}&issuer=world-bank`;
const SHARES: Exhibit = {
  kind: "ranges",
  figures: [NOTE, OCTOBER],
  highlight: [NOTE],
  name: "compare",
  path: `/compare/${query}`,
  share: TOTAL.id,
};
const { share: _, ...COUNTS } = SHARES;

const estimateOf = (id: string) => CATALOG.figure(id).estimate;
const low = (id: string) => {
  const estimate = estimateOf(id);
  return "low" in estimate ? estimate.low : Number.NaN;
};

test.each(LANGUAGES)(
  "a CSV file has the share, the count, the total and its source: %s",
  (language) => {
    const { data } = Papa.parse<Record<string, string>>(exhibitToCsv(SHARES, EDITION, language), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row.id)).toEqual(SHARES.figures);
    for (const row of data) {
      const id = row.id ?? "";
      expect(row.unit_id).toBe("percent");
      expect(row.indicator_id).toBe(CATALOG.figure(id).indicator);
      expect(Number(row.count_low)).toBe(low(id));
      expect(row.count_unit_id).toBe("people");
      expect(row.stated_as).toBe(CATALOG.figure(id).statedAs);
      // The share is that of the count, rounded to no fewer than two digits.
      expect(Number(row.low) / ((100 * low(id)) / TOTAL.value)).toBeCloseTo(1, 1);
      expect(Number(row.total)).toBe(TOTAL.value);
      expect(row.share_of).toBe(TOTAL.name[language]);
      expect(row.total_source).toContain(CATALOG.source(TOTAL.source).issuer[language]);
      expect(row.chosen).toContain(language === "zh" ? "只含发布机构" : "only issuer");
      expect(row.chart_page).toContain("issuer=world-bank");
    }
  },
);

test("a range keeps its ends as shares, and no centre that its source does not state", () => {
  const { data } = Papa.parse<Record<string, string>>(exhibitToCsv(SHARES, EDITION, "en"), {
    header: true,
    skipEmptyLines: true,
  });
  const [note] = data;
  expect([note?.low, note?.central, note?.high]).toEqual(["1.1", "", "1.7"]);
  expect([note?.count_low, note?.count_central, note?.count_high]).toEqual([
    "84000000",
    "",
    "132000000",
  ]);
});

test("numbers as published leave no trace of shares in any data file", () => {
  const csv = exhibitToCsv(COUNTS, EDITION, "en");
  expect(csv).not.toContain("count_low");
  expect(csv).not.toContain("%");
  expect(exhibitToJson(COUNTS, EDITION, "en")).not.toContain(`${TOTAL.id}"`);
});

test("JSON keeps the records of the release and has the shares beside them", () => {
  const file = JSON.parse(exhibitToJson(SHARES, EDITION, "en"));
  expect(file.share.total).toEqual(TOTAL);
  expect(file.selection.address).toBe(SHARES.path);
  expect(file.figures[0].record).toEqual(CATALOG.figure(NOTE));
  expect(file.figures[0].share).toMatchObject({ low: 1.1, high: 1.7 });
  expect(file.figures[0].words.value).toContain("1.1–1.7%");
  expect(file.figures[0].words.count.words).toContain("84–132");
  expect(file.sources.map(({ id }: { id: string }) => id)).toContain(TOTAL.source);
});

test("the metadata of a CSV file and the workbook name the total and what was chosen", () => {
  const metadata = exhibitToCsvMetadata(SHARES, EDITION, "en");
  const files = unzipSync(exhibitToXlsx(SHARES, EDITION, "en"));
  const book = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join("");
  for (const text of [metadata, book]) {
    expect(text).toContain(TOTAL.name.en);
    expect(text).toContain("as known on 10 November 2020");
    expect(text).toContain("only issuer: World Bank");
  }
  expect(book).toContain("<v>84000000</v>");
  expect(book).toContain("<v>1.1</v>");
});

test.each(LANGUAGES)("a picture and a copied table say what the shares are of: %s", (language) => {
  const svg = exhibitToSvg(SHARES, EDITION, language).replace(/<[^>]*>/g, " ");
  const table = tableToText(SHARES, EDITION, language);
  for (const text of [svg, table]) {
    expect(text).toContain("1.1–1.7%");
    expect(text.replace(/\s+/g, "")).toContain(TOTAL.name[language].replace(/\s+/g, ""));
    expect(text).toContain(CATALOG.source(TOTAL.source).issuerShort[language]);
  }
  expect(table).toContain(language === "zh" ? "8400万" : "84–132");
});

const slideText = (path: RegExp) => {
  const files = unzipSync(
    deckToPptx([SHARES], EDITION, { language: "en", second: null, size: "16:9", sources: false }),
  );
  return Object.entries(files)
    .filter(([name]) => path.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join("");
};

test("a slide shows shares; its notes say the count as the source does, and the share as ours", () => {
  const slide = slideText(/slides\/slide1\.xml$/);
  expect(slide).toContain(TOTAL.name.en);
  expect(slide).toContain(`${RELEASE.version}#ranges~${TOTAL.id}`);
  const notes = slideText(/notesSlide1\.xml$/);
  expect(notes).toMatch(/84.{0,8}132 million/);
  expect(notes).toContain("worked out here");
  expect(notes).not.toMatch(/Say: [^<]*1\.1/);
});

test("a slide of shares that nobody touched is found unchanged; another total would not be", async () => {
  const options = { language: "en", second: null, size: "16:9", sources: false } as const;
  const bytes = deckToPptx([SHARES], EDITION, options);
  const releases = { latest: RELEASE, open: async () => RELEASE };
  const [chart] = (await judge(findTraces(bytes, "a.pptx"), releases)).charts;
  expect(chart?.share).toBe(TOTAL.id);
  expect(chart?.figures.map(({ verdict }) => verdict.is)).toEqual(["unchanged", "unchanged"]);
});

test("a deck keeps shares and counts of the same figures apart, and refuses a total that is no id", () => {
  const items = [SHARES, COUNTS].map((exhibit) => ({ exhibit, release: RELEASE.version }));
  const deck = items.reduce(addItem, [] as ReturnType<typeof addItem>);
  expect(deck).toHaveLength(2);
  expect(parseDeck(printDeck(deck))).toEqual({ deck, problems: [] });
  const altered = printDeck(deck).replace(`"share": "${TOTAL.id}"`, '"share": "../x"');
  expect(parseDeck(altered).problems).toEqual([{ problem: "not-an-item", at: 1 }]);
});

test("a figure that is no share of the total is refused by name", () => {
  const china = RELEASE.figures.find((f) => f.geography === "CHN")?.id ?? "";
  expect(() => shownEdition({ ...SHARES, figures: [china] }, EDITION)).toThrow(china);
  expect(() => shownEdition({ ...SHARES, share: "nothing" }, EDITION)).toThrow("nothing");
});
