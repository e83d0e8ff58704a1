import { expect, test } from "vitest";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import { LANGUAGES } from "../../app/domain/language.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { labelFormat } from "../../app/export/pptx/label-format.ts";
import { allExhibits } from "../../app/plan/exhibits.ts";
import { madeFigures, range } from "../support/figures.ts";
import { CATALOG } from "../support/release.ts";
import { EDITION, optionsOf, pagesIn } from "./pptx-cases.ts";
import { paragraphsOf, readParts, textOf, unescaped } from "./pptx-reader.ts";

const ALL = allExhibits(CATALOG);

function named(name: string): Exhibit {
  const found = ALL.find((exhibit) => exhibit.name === name);
  if (found === undefined) throw new RangeError(`no chart ${name}`);
  return found;
}

function partsOf(exhibit: Exhibit, language: "en" | "zh") {
  const parts = readParts(deckToPptx([exhibit], EDITION, optionsOf(language, "4:3")));
  return (path: string) => textOf(parts, path);
}

const NOTES = "ppt/notesSlides/notesSlide1.xml";

/** Names of rows or dates, the first paragraph of each label's text. */
function categories(chart: string): readonly string[] {
  const cache = /<c:cat>.*?<c:strCache>(.*?)<\/c:strCache>/s.exec(chart)?.[1] ?? "";
  return [...cache.matchAll(/<c:v>(.*?)<\/c:v>/gs)].map((m) =>
    unescaped(m[1] ?? "").replace(/\n/g, " "),
  );
}

test("the notes of vintages say the first and the last in full and each other with its document", () => {
  const exhibit = named("working-hours-lost-rivals-1");
  const notes = paragraphsOf(partsOf(exhibit, "en")(NOTES));
  const said = notes.filter((line) => line.startsWith("Say: "));
  expect(said.some((line) => line.includes("6.7"))).toBe(true);
  expect(said.some((line) => line.includes("17.3"))).toBe(true);
  const figures = exhibit.figures.map((id) => CATALOG.figure(id));
  for (const figure of figures) {
    const source = CATALOG.source(figure.source);
    const title = source.titleWords?.en ?? source.title;
    expect(notes.join("\n")).toContain(title.replace(/\s+/g, " "));
  }
});

test("a label has the magnitude of its value, not that of the chart", () => {
  const unit = {
    id: "people",
    divisor: 1e8,
    word: "亿",
    around: ["", "亿"],
    name: "亿人",
  } as const;
  const estimate = { shape: "point", central: 1_252_245, rounded: false } as const;
  expect(labelFormat(estimate, unit, "zh")).toMatch(/\[<0\.0125\d+\]"125\.2万";/);
  expect(labelFormat({ ...estimate, central: 1.2e8 }, unit, "zh")).toBe('0.0"亿"');
});

test("the value axis of a Chinese chart has no comma and counts in 亿 from 1亿 on", () => {
  const chart = (high: number) => {
    const { figures, catalog } = madeFigures([{ estimate: range(30e6, high) }]);
    const ids = figures.map((figure) => figure.id);
    const made = { kind: "ranges", figures: ids, highlight: [], name: "m", path: "/m/" } as const;
    const file = deckToPptx([made], { ...EDITION, catalog }, optionsOf("zh", "16:9"));
    return textOf(readParts(file), "ppt/charts/chart1.xml");
  };
  expect(chart(95e6)).toContain(">亿人<");
  expect(chart(66e6)).toContain(">万人<");
  for (const high of [66e6, 95e6]) {
    expect(/<c:valAx>.*/s.exec(chart(high))?.[0]).not.toContain("#,##0");
  }
});

test("a value of a period stands at its end and says the period; the axis begins before it", () => {
  const chart = partsOf(named("announced-fiscal-support-series-1"), "en")("ppt/charts/chart1.xml");
  const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;
  const dates = /<c:cat><c:numRef>.*?<\/c:numRef>/s.exec(chart)?.[0] ?? "";
  const found = [...dates.matchAll(/<c:v>(\d+)<\/c:v>/g)].map((m) => Number(m[1]));
  const ends = ["2020-05-20", "2020-07-10", "2020-10-15", "2020-12-31"].map(day);
  expect(found).toEqual(ends);
  expect(chart).toContain("1 January to 20 May 2020: ");
  const from = Number(/<c:dateAx>.*?<c:min val="(\d+)"/s.exec(chart)?.[1]);
  expect(from).toBeLessThanOrEqual(day("2020-01-01"));
});

test("kinds of range have patterns, and are named in full", () => {
  for (const [language, words] of [
    ["en", "▥ range, meaning not stated"],
    ["zh", "▥ 区间，来源未说明含义"],
  ] as const) {
    const part = partsOf(named("F07"), language);
    const chart = part("ppt/charts/chart1.xml");
    expect(chart).toContain('<a:pattFill prst="narVert">');
    expect(chart).toMatch(/<a:pattFill prst="..UpDiag">/);
    expect(paragraphsOf(part("ppt/slides/slide1.xml")).join()).toContain(words);
    expect(paragraphsOf(part(NOTES)).join("\n")).not.toMatch(/[;；] ?(not said|未说明)[;；]/);
  }
});

test("the label of a part stands at the end of the coloured part", () => {
  const chart = partsOf(named("F06"), "en")("ppt/charts/chart1.xml");
  const layers = chart.split("<c:ser>").slice(1);
  const at = layers.findIndex((layer) => layer.includes("<c:dLblPos"));
  expect(layers).toHaveLength(3);
  expect(at).toBe(2);
  expect(layers[at]).toContain('<c:dLblPos val="inBase"/>');
  expect(chart).toContain('<c:max val="100"/>');
});

test("no two rows of a chart read alike, and none is without a word", () => {
  for (const exhibit of ALL.filter(({ kind }) => kind === "ranges" || kind === "vintages")) {
    for (const language of LANGUAGES) {
      const parts = readParts(deckToPptx([exhibit], EDITION, optionsOf(language, "16:9")));
      const names = pagesIn([exhibit], language).flatMap((_, i) =>
        i > 0 ? [] : categories(textOf(parts, "ppt/charts/chart1.xml")),
      );
      // Two numbers of one publication on one quantity have nothing but their values to tell them apart.
      const values = exhibit.figures.map((id) => {
        const { source, geography, period, povertyLine } = CATALOG.figure(id);
        return [source, geography, period, povertyLine].join(" ");
      });
      const twins = values.length - new Set(values).size;
      const alike = names.length - new Set(names).size;
      expect(alike, `${exhibit.name}: ${names.join(" / ")}`).toBeLessThanOrEqual(twins);
      expect(names).not.toContain("");
    }
  }
});

test("a period beside a date of publication says which is which", () => {
  const names = (language: "en" | "zh") =>
    categories(partsOf(named("F07"), language)("ppt/charts/chart1.xml")).join("; ");
  expect(names("en").replace(/\s+/g, " ")).toContain("for 2020, ");
  expect(names("en").replace(/\s+/g, " ")).toContain("published Apr 2020");
  expect(names("zh").replace(/\s+/g, "")).toContain("2020年4月发布");
});

/** Length of the whole bar of each row, the room of its label included. */
function stackedLengths(chart: string): readonly number[] {
  const lengths: number[] = [];
  for (const [values = ""] of chart.matchAll(/<c:val>.*?<\/c:val>/gs)) {
    for (const [, row, value] of values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]+)/g)) {
      lengths[Number(row)] = (lengths[Number(row)] ?? 0) + Number(value);
    }
  }
  return lengths;
}

test("names of rows can be read on every slide", () => {
  for (const exhibit of ALL.filter(({ kind }) => kind === "ranges" || kind === "vintages")) {
    for (const [language, size] of [
      ["en", "4:3"],
      ["zh", "16:9"],
    ] as const) {
      const parts = readParts(deckToPptx([exhibit], EDITION, optionsOf(language, size)));
      pagesIn([exhibit], language, size).forEach((_, i) => {
        const chart = textOf(parts, `ppt/charts/chart${i + 1}.xml`);
        const names = /<c:catAx>.*?<\/c:catAx>/s.exec(chart)?.[0] ?? "";
        expect(names).toContain('rot="0"');
        expect(Number(/sz="(\d+)"/.exec(names)?.[1]), exhibit.name).toBeGreaterThanOrEqual(1050);
      });
    }
  }
});

test("second-hand points of a line are crosses, which every program tells apart", () => {
  const exhibit = named("rural-poor-population-series-1");
  const chart = partsOf(exhibit, "en")("ppt/charts/chart1.xml");
  const second = exhibit.figures.filter((id) => CATALOG.figure(id).verification === "secondary");
  expect(second.length).toBeGreaterThan(0);
  expect(chart.match(/<c:symbol val="x"\/>/g)).toHaveLength(second.length);
  expect(partsOf(exhibit, "en")("ppt/slides/slide1.xml")).toContain("×: read in a report");
});

test("a chart of many rows takes several slides with one axis, the cited row on each", () => {
  const exhibit = named("F05");
  const pages = pagesIn([exhibit], "en", "4:3");
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages.flatMap((page) => page.figures))).toEqual(new Set(exhibit.figures));
  const part = partsOf(exhibit, "en");
  const ends = pages.map((page, i) => {
    expect(page.figures.length).toBeLessThanOrEqual(12);
    expect(page.highlight).toEqual(exhibit.highlight);
    const slide = part(`ppt/slides/slide${i + 1}.xml`);
    expect(slide).toContain(`(${i + 1}\u00a0of\u00a0${pages.length})`);
    for (const id of page.figures) expect(slide).toContain(id);
    const chart = part(`ppt/charts/chart${i + 1}.xml`);
    // An edited number makes the axis longer: nothing fixes its end.
    expect(chart).not.toContain("<c:max");
    return Math.max(...stackedLengths(chart));
  });
  expect(new Set(ends.map((end) => end.toPrecision(4))).size).toBe(1);
});

test("the list of sources says on which slides each stands, at the address of the page read", () => {
  const exhibit = named("working-hours-lost-rivals-1");
  for (const [language, words] of [
    ["en", "slide 1"],
    ["zh", "第1页"],
  ] as const) {
    const list = paragraphsOf(partsOf(exhibit, language)("ppt/slides/slide2.xml")).join("\n");
    expect(list).toContain(words);
    for (const { evidenceUrl } of exhibit.figures.map((id) => CATALOG.figure(id))) {
      if (evidenceUrl !== null) expect(list).toContain(evidenceUrl);
    }
  }
});
