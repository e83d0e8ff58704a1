import fc from "fast-check";
import { expect, test } from "vitest";
import { rangesChart } from "../../app/charts/ranges-chart.ts";
import { vintagesChart } from "../../app/charts/vintages-chart.ts";
import { knownBy } from "../../app/domain/as-of.ts";
import { statedNumbers } from "../../app/domain/estimate.ts";
import { LANGUAGES } from "../../app/domain/language.ts";
import { compareModel } from "../../app/plan/compare-model.ts";
import {
  AXES,
  FACETS,
  parseSelection,
  printSelection,
  SORTS,
  VIEWS,
} from "../../app/state/compare-address.ts";
import { openKnown } from "../../app/state/compare-known.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const KNOWN = openKnown(CATALOG);
const IDS = RELEASE.figures.map((f) => f.id);
const NEAR = CATALOG.figuresOfIndicator("additional-people-in-poverty").map((f) => f.id);
const TOTALS = RELEASE.denominators.map((d) => d.id);

const id = fc.oneof(fc.constantFrom(...NEAR), fc.constantFrom(...IDS), fc.string());
const part = fc.oneof(
  fc.array(id, { maxLength: 8 }).map((ids) => `f=${ids.join(",")}`),
  id.map((one) => `ref=${one}`),
  fc.constantFrom("asof=2020-11-10", "asof=2019-01-01", "asof=2021-02-31", "asof=x"),
  fc.constantFrom(...TOTALS).map((one) => `share=${one}`),
  fc.constantFrom(...VIEWS, "pie").map((one) => `view=${one}`),
  fc.constantFrom(...AXES).map((one) => `axis=${one}`),
  fc.constantFrom(...FACETS).map((one) => `by=${one}`),
  fc.constantFrom(...SORTS).map((one) => `sort=-${one}`),
  fc.constantFrom("issuer=world-bank", "grade=primary", "place=WLD", "method=none", "x=1"),
);
const queries = fc
  .tuple(fc.array(id, { maxLength: 8 }), fc.array(part, { maxLength: 5 }))
  .map(([ids, parts]) => `?f=${ids.join(",")}&${parts.join("&")}`);

test("whatever the address, what shares an axis has one unit and measure, was out, and is told truly", () => {
  let drawn = 0;
  fc.assert(
    fc.property(queries, fc.constantFrom(...LANGUAGES), (query, language) => {
      const { selection } = parseSelection(query, KNOWN);
      const model = compareModel(selection, CATALOG, language);
      const { onAxis, panels, catalog, set } = model;
      const kinds = onAxis.map((f) => {
        const { unit, measure } = catalog.indicator(f.indicator);
        return `${unit} ${measure}`;
      });
      expect(new Set(kinds).size).toBeLessThanOrEqual(1);
      const apart = new Set(set.different.map(({ figure }) => figure.id));
      for (const { id: one } of onAxis) {
        expect(apart.has(one)).toBe(false);
        const day = knownBy(CATALOG.figure(one), CATALOG);
        if (selection.asOf !== null) expect(day !== null && day <= selection.asOf).toBe(true);
      }
      expect(panels.flatMap((p) => p.figures).sort()).toEqual(onAxis.map((f) => f.id).sort());
      if (drawn >= 150 || onAxis.length === 0 || selection.view === "table") return;
      drawn += 1;
      const chart = selection.view === "vintages" ? vintagesChart : rangesChart;
      for (const { figures } of panels) {
        const shown = figures.map((one) => catalog.figure(one));
        const scene = chart({ figures: shown, axisOf: onAxis, catalog, language, width: 700 });
        const rows = scene.table.rows.map((row) => row.key);
        // By date, what has no date stands in a note.
        expect(figures).toEqual(expect.arrayContaining(rows));
        if (selection.view === "ranges") expect(rows).toEqual(figures);
      }
    }),
    { numRuns: 5000 },
  );
  expect(drawn).toBe(150);
});

test("200 selections survive address, page and address again", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...NEAR), { minLength: 1, maxLength: 9 }), (ids) => {
      const query = `?f=${ids.join(",")}&asof=2020-11-10&share=world-population-2020&sort=high`;
      const { selection, problems } = parseSelection(query, KNOWN);
      expect(problems).toEqual([]);
      expect(printSelection(compareModel(selection, CATALOG, "en").selection)).toBe(query);
    }),
    { numRuns: 200 },
  );
});

test("a share keeps its ends in order and leaves the records alone", () => {
  const query = `?f=${NEAR.join(",")}&share=world-population-2020`;
  const { selection } = parseSelection(query, KNOWN);
  const { onAxis, shares } = compareModel(selection, CATALOG, "en");
  expect(shares?.shown.length).toBeGreaterThan(10);
  for (const figure of onAxis) {
    const numbers = statedNumbers(figure.estimate);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
    expect(CATALOG.figure(figure.id).estimate).not.toEqual(figure.estimate);
  }
});

test("an estimate of hunger with the digits of a cited one is warned of", () => {
  const query = "?f=sp-note-extreme-poverty-additional-2020,sofi-2020-additional-undernourished";
  const { selection } = parseSelection(query, KNOWN);
  const { lookalikes } = compareModel(selection, CATALOG, "en");
  expect(lookalikes.map(({ figures }) => figures.join())).toContain(
    "sp-note-extreme-poverty-additional-2020,sofi-2020-additional-undernourished",
  );
});
