import { expect, test } from "vitest";
import { formOf } from "../../app/charts/marks/form.ts";
import { labelWords } from "../../app/charts/sentence.ts";
import { chartWords } from "../../app/charts/words.ts";
import { statedNumbers } from "../../app/domain/estimate.ts";
import { LANGUAGES, type Language } from "../../app/domain/language.ts";
import { estimateWords, unitWords } from "../../app/domain/number-words.ts";
import type { Figure } from "../../app/domain/release.ts";
import { spokenLine } from "../../app/domain/spoken-line.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { endsOf } from "../../app/export/pptx/figure-columns.ts";
import { oneLine } from "../../app/export/pptx/text-xml.ts";
import { slideWords } from "../../app/export/pptx/words.ts";
import { parseTraces } from "../../app/export/trace.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { CASES, EDITION, optionsOf, pagesIn, SIZES } from "./pptx-cases.ts";
import {
  attributeOf,
  cellsOf,
  columnOf,
  paragraphsOf,
  readParts,
  textOf,
  unescaped,
  workbookOf,
} from "./pptx-reader.ts";

/** Park and Miller 1988, doi:10.1145/63039.63042. */
function sampler(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function sample(seed: number, count: number): readonly Figure[] {
  const next = sampler(seed);
  const left = [...RELEASE.figures];
  return Array.from({ length: count }, () => {
    const [one] = left.splice(Math.floor(next() * left.length), 1);
    return one as Figure;
  });
}

function checkSheet(deck: Uint8Array, figure: Figure, language: Language): void {
  const words = slideWords(language);
  const cells = cellsOf(workbookOf(deck));
  const at = (head: string, row: number) => cells.get(columnOf(cells, head) + row) ?? null;
  const permalink = columnOf(cells, words.permalink);
  const row = [...cells.keys()]
    .filter((key) => key.replace(/\d+/, "") === permalink)
    .map((key) => Number(key.replace(/\D+/, "")))
    .find((n) => n > 1 && String(cells.get(permalink + n)).includes(`/figures/${figure.id}/`));
  if (row === undefined) throw new RangeError(`${figure.id} is not in its workbook`);
  const ends = endsOf(figure.estimate);
  const source = CATALOG.source(figure.source);
  const { unit } = CATALOG.indicator(figure.indicator);
  expect([at(words.low, row), at(words.central, row), at(words.high, row)]).toEqual([
    ends.low,
    ends.central,
    ends.high,
  ]);
  expect(at(words.stated, row)).toBe(figure.statedAs);
  expect(at(words.unit, row)).toBe(unitWords(unit, language));
  expect(at(words.kind, row)).toBe(chartWords(language).forms[formOf(figure.estimate)]);
  expect(at(words.code, row)).toBe(CATALOG.citedBy(figure.id)?.shortCode ?? null);
  expect(at(words.link, row)).toBe(figure.evidenceUrl ?? source.url);
  const cited = String(at(words.source, row));
  expect(cited).toContain(source.issuerShort[language]);
  expect(cited).toContain(source.titleWords?.[language] ?? source.title);
  expect(at(words.howRead, row) === null).toBe(figure.verification === "primary");
  const about = [...cellsOf(workbookOf(deck), 2).values()].join("\n");
  expect(about).toContain(RELEASE.version);
  expect(about).toContain(figure.caveat[language]);
}

function checkSlide(deck: Uint8Array, figure: Figure, language: Language, notes: Language): void {
  const parts = readParts(deck);
  const slide = textOf(parts, "ppt/slides/slide1.xml");
  const said = paragraphsOf(slide).join("\n");
  const source = CATALOG.source(figure.source);
  const { unit } = CATALOG.indicator(figure.indicator);
  expect(said).toContain(oneLine(source.issuerShort[language]));
  expect(said).toContain(RELEASE.version);
  const code = CATALOG.citedBy(figure.id)?.shortCode;
  if (code !== undefined) expect(said).toContain(code);
  if (figure.verification === "secondary" && figure.reportedBy !== null) {
    expect(said).toContain(oneLine(CATALOG.source(figure.reportedBy).issuerShort[language]));
  }
  const alt = attributeOf(slide.slice(slide.indexOf("<p:graphicFrame>")), "p:cNvPr", "descr");
  expect(alt).toContain(estimateWords(figure.estimate, unit, language));
  const name = attributeOf(slide.slice(slide.indexOf("<p:graphicFrame>")), "p:cNvPr", "name");
  const [trace] = parseTraces(name);
  expect(trace?.figures).toContain(figure.id);
  expect(trace?.release).toBe(RELEASE.version);
  const spoken = paragraphsOf(textOf(parts, "ppt/notesSlides/notesSlide1.xml")).join("\n");
  expect(spoken).toContain(oneLine(spokenLine(figure, CATALOG, notes)));
  expect(spoken).toContain(oneLine(figure.caveat[notes]));
  expect(spoken).toContain(`/figures/${figure.id}/`);
  expect(spoken).toContain(RELEASE.version);
}

test("25 figures at random: slide, notes and workbook say what the record says", () => {
  const seed = 1 + Math.floor(Math.random() * 2_000_000_000);
  for (const [i, figure] of sample(seed, 25).entries()) {
    const language = LANGUAGES[i % 2] ?? "en";
    const notes = LANGUAGES[(i + Math.floor(i / 2)) % 2] ?? "en";
    const own = exhibitOfFigure(figure, CATALOG);
    const exhibit = { ...own, highlight: [figure.id] };
    const deck = deckToPptx([exhibit], EDITION, optionsOf(language, "16:9", notes));
    try {
      checkSheet(deck, figure, language);
      checkSlide(deck, figure, language, notes);
    } catch (error) {
      throw new Error(`seed ${seed}, ${figure.id}, ${language}, notes ${notes}`, { cause: error });
    }
  }
});

test("a chart states no number that its figures do not: labels and blanks", () => {
  for (const language of LANGUAGES) {
    const deck = deckToPptx(CASES, EDITION, optionsOf(language, "16:9"));
    for (const [i, exhibit] of pagesIn(CASES, language).entries()) {
      const cells = cellsOf(workbookOf(deck, i + 1));
      const words = slideWords(language);
      const central = columnOf(cells, words.central);
      const figures = exhibit.figures.map((id) => CATALOG.figure(id));
      const stated = figures.flatMap((f) => endsOf(f.estimate).central ?? []);
      const shown = [...cells].filter(([at]) => new RegExp(`^${central}(?!1$)\\d+$`).test(at));
      expect(shown.map(([, v]) => v as number).sort((a, b) => a - b)).toEqual(
        stated.sort((a, b) => a - b),
      );
      const chart = textOf(readParts(deck), `ppt/charts/chart${i + 1}.xml`);
      const labels = [...chart.matchAll(/type="CELLRANGE">.*?<a:t>(.*?)<\/a:t>/gs)];
      const own = figures.map((f) => labelWords(f, { catalog: CATALOG, language }));
      for (const [, label = ""] of labels) expect(own).toContain(unescaped(label));
      if (exhibit.kind !== "series") expect(labels).toHaveLength(figures.length);
    }
  }
});

test("zeros are written and blanks are not", () => {
  const zero = RELEASE.figures.filter((f) => statedNumbers(f.estimate).includes(0));
  expect(zero.length).toBeGreaterThan(0);
  for (const figure of zero.slice(0, 3)) {
    const exhibit = {
      ...exhibitOfFigure(figure, CATALOG),
      figures: [figure.id],
      kind: "ranges" as const,
    };
    const deck = deckToPptx([exhibit], EDITION, optionsOf("en", "16:9"));
    expect(cellsOf(workbookOf(deck)).get("C2")).toBe(0);
    const chart = textOf(readParts(deck), "ppt/charts/chart1.xml");
    expect(chart).toContain("<c:v>0</c:v>");
    expect(chart).not.toMatch(/<c:v><\/c:v>/);
  }
});

test("the same deck twice is the same file", () => {
  const options = optionsOf("zh", "4:3", "en");
  expect(deckToPptx(CASES, EDITION, options)).toEqual(deckToPptx(CASES, EDITION, options));
});

test("a deck without charts is refused", () => {
  expect(() => deckToPptx([], EDITION, optionsOf("en", "16:9"))).toThrow(RangeError);
});

test("everything lies inside the slide and nothing on anything else", () => {
  for (const size of SIZES) {
    const parts = readParts(deckToPptx(CASES, EDITION, optionsOf("en", size)));
    const show = textOf(parts, "ppt/presentation.xml");
    const [width, height] = ["cx", "cy"].map((n) => Number(attributeOf(show, "p:sldSz", n))) as [
      number,
      number,
    ];
    expect(width / height).toBeCloseTo(size === "16:9" ? 16 / 9 : 4 / 3, 6);
    for (const layout of [1, 2]) {
      const xml = textOf(parts, `ppt/slideLayouts/slideLayout${layout}.xml`);
      const boxes = [
        ...xml.matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/><\/a:xfrm>/g),
      ].map((m) => m.slice(1).map(Number) as [number, number, number, number]);
      expect(boxes.length).toBeGreaterThan(1);
      const sorted = [...boxes].sort((a, b) => a[1] - b[1]);
      for (const [i, [x, y, w, h]] of sorted.entries()) {
        expect(x + w).toBeLessThanOrEqual(width);
        expect(y + h).toBeLessThanOrEqual(sorted[i + 1]?.[1] ?? height);
      }
    }
  }
});

test("colours are those of the theme, so that another deck's theme can take over", () => {
  const parts = readParts(deckToPptx(CASES, EDITION, optionsOf("en", "16:9")));
  for (const path of parts.keys()) {
    if (!/ppt\/(slides|charts|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/.test(path))
      continue;
    const xml = textOf(parts, path);
    expect(xml, path).not.toContain("srgbClr");
    const faces = [...xml.matchAll(/typeface="([^"]*)"/g)].map((m) => m[1]);
    expect(
      faces.every((face) => face?.startsWith("+")),
      path,
    ).toBe(true);
  }
});

test("Chinese slides with English notes name their languages, and the reverse", () => {
  for (const [language, second] of [
    ["zh", "en"],
    ["en", "zh"],
  ] as const) {
    const parts = readParts(
      deckToPptx(CASES.slice(0, 1), EDITION, optionsOf(language, "16:9", second)),
    );
    const [slide, notes] = ["slides/slide1", "notesSlides/notesSlide1"].map((p) =>
      textOf(parts, `ppt/${p}.xml`),
    );
    const lang = { en: 'lang="en-GB"', zh: 'lang="zh-CN"' };
    expect(slide).toContain(`<a:rPr ${lang[language]}`);
    expect(slide).not.toContain(`<a:rPr ${lang[second]}`);
    expect(notes).toContain(`<a:rPr ${lang[second]}`);
    expect(notes).not.toContain(`<a:rPr ${lang[language]}`);
  }
});
