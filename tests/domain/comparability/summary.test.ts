import fc from "fast-check";
import { expect, test } from "vitest";
import { compareSet } from "../../../app/domain/comparability/compare-set.ts";
import { spreadOf, summarise } from "../../../app/domain/comparability/summary.ts";
import { summaryWords, thenAndNow } from "../../../app/domain/comparability/summary-words.ts";
import { statedNumbers } from "../../../app/domain/estimate.ts";
import { LANGUAGES } from "../../../app/domain/language.ts";
import { estimateWords, numberWords } from "../../../app/domain/number-words.ts";
import { dateWords } from "../../../app/domain/period-words.ts";
import type { Figure } from "../../../app/domain/release.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";

const figure = (id: string) => CATALOG.figure(id);
const NOTE = figure("sp-note-extreme-poverty-additional-2020");
const BRIEF = figure("un-sg-brief-apr2020-additional-extreme-poor-2020");
const OCTOBER = figure("wb-oct2020-additional-extreme-poor-2020");
const APRIL = figure("wb-apr2020-additional-extreme-poor-2020-range");
const SEVERE = figure("valensisi-2020-additional-extreme-poor-severe");
const IFPRI = figure("ifpri-apr2020-additional-extreme-poor-2020");

test("the ends are stated numbers; a repeated number counts once; each other estimate has one place", () => {
  const summary = summarise([NOTE, BRIEF, OCTOBER, APRIL, SEVERE, IFPRI], NOTE, CATALOG);
  expect(summary.count).toBe(5);
  expect([summary.lowest.value, summary.lowest.figures]).toEqual([40e6, [APRIL]]);
  // "At least 140 million" is the largest number stated, and stays open.
  expect([summary.highest.value, summary.highest.open]).toEqual([140e6, "at-least"]);
  expect(summary.repeats).toEqual([{ figure: NOTE, first: BRIEF }]);
  expect([summary.below, summary.overlapping, summary.above]).toEqual([
    [APRIL],
    [OCTOBER, SEVERE],
    [IFPRI],
  ]);
  expect(summary.explains).toContain("method");
});

test("sentences say so in both languages", () => {
  const summary = summarise([NOTE, BRIEF, OCTOBER], NOTE, CATALOG);
  expect(summaryWords(summary, NOTE, CATALOG, "en").slice(0, 2)).toEqual([
    "2 estimates, from 84\u00a0million (UN in China, 10 Nov 2020 and 1 more) to 132\u00a0million (UN in China, 10 Nov 2020 and 1 more).",
    "The 84–132\u00a0million of UN in China, 10 Nov 2020 is the number of United Nations, 15 Apr 2020, printed again: it counts once.",
  ]);
  const zh = summaryWords(summary, NOTE, CATALOG, "zh");
  expect(zh.join("")).toContain("8400万–1.32亿");
  expect(zh.join("")).not.toMatch(/[A-Za-z]{12,}/);
});

/** Takes the numbers and dates of records out of a text; what is left may hold counts only. */
function withoutRecords(text: string, figures: readonly Figure[], language: "en" | "zh"): string {
  const said = figures.flatMap((f) => {
    const { unit } = CATALOG.indicator(f.indicator);
    const { published, issuerShort } = CATALOG.source(f.source);
    return [
      estimateWords(f.estimate, unit, language),
      ...statedNumbers(f.estimate).map((value) => numberWords(value, unit, language)),
      issuerShort[language],
      ...(published === null ? [] : [dateWords(published, language, "short")]),
    ];
  });
  return [...new Set(said)]
    .sort((a, b) => b.length - a.length)
    .reduce((left, words) => left.replaceAll(words, ""), text);
}

test("no number in a summary is another than those of its records, and counts of them", () => {
  const groups = RELEASE.figures.map((reference) => {
    const alike = CATALOG.figuresOfIndicator(reference.indicator);
    const set = compareSet(alike, reference, null, CATALOG);
    return { reference, figures: [...set.same, ...set.family].map((j) => j.figure) };
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...groups),
      fc.constantFrom(...LANGUAGES),
      ({ reference, figures }, language) => {
        const summary = summarise(figures, reference, CATALOG);
        const text = summaryWords(summary, reference, CATALOG, language).join(" ");
        const counts = withoutRecords(text, figures, language).match(/\d+/g) ?? [];
        for (const count of counts) expect(Number(count)).toBeLessThanOrEqual(figures.length);
        const numbers = figures.flatMap((f) => statedNumbers(f.estimate));
        expect(summary.lowest.value).toBe(Math.min(...numbers));
        expect(summary.highest.value).toBe(Math.max(...numbers));
        const around = summary.below.length + summary.overlapping.length + summary.above.length;
        expect(around).toBeLessThan(summary.count);
      },
    ),
    { numRuns: 400 },
  );
});

test("then and now name the day, and both spreads", () => {
  const then = thenAndNow([NOTE, OCTOBER], [NOTE, OCTOBER, APRIL], "2020-11-10", CATALOG, "en");
  expect(then).toBe(
    "Known on 10 November 2020: 2 of 3, from 84\u00a0million to 132\u00a0million. Known now: all 3, from 40\u00a0million to 132\u00a0million.",
  );
  expect(thenAndNow([NOTE], [NOTE], "2020-11-10", CATALOG, "en")).toContain("Nothing that is");
  expect(thenAndNow([], [NOTE], "2019-01-01", CATALOG, "en")).toContain("none of these 1");
});

test("no figure, no spread", () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});
