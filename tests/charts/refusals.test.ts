import { expect, test } from "vitest";
import { partsChart } from "../../app/charts/parts-chart.ts";
import { rangesChart } from "../../app/charts/ranges-chart.ts";
import { seriesChart } from "../../app/charts/series-chart.ts";
import { groupByAxis, mayShareAxis } from "../../app/charts/share-axis.ts";
import { toScaleChart } from "../../app/charts/to-scale-chart.ts";
import { vintagesChart } from "../../app/charts/vintages-chart.ts";
import { madeFigures, point, range } from "../support/figures.ts";
import { CATALOG } from "../support/release.ts";

const people = { estimate: point(5e6) };
const percent = { estimate: point(5), indicator: "poverty-headcount-ratio" };
const stock = { estimate: point(5e6), indicator: "poverty-headcount" };
const shared = { language: "en", width: 700 } as const;

test.each([
  ["ranges", rangesChart],
  ["vintages", vintagesChart],
  ["series", seriesChart],
] as const)("%s: unlike units refuse one axis, and the message names both", (_, chart) => {
  const units = { ...shared, ...madeFigures([people, percent]) };
  expect(() => chart(units)).toThrow(RangeError);
  expect(() => chart(units)).toThrow(/change in people .* share in percent/);
  const measures = { ...shared, ...madeFigures([people, stock]) };
  expect(() => chart(measures)).toThrow(/change in people .* stock in people/);
});

test("to scale: people of several measures stand together, other units do not", () => {
  expect(toScaleChart({ ...shared, ...madeFigures([people, stock]) }).table.rows).toHaveLength(2);
  expect(() => toScaleChart({ ...shared, ...madeFigures([people, percent]) })).toThrow(
    /counts people, but made-1 is in percent/,
  );
});

test("parts: only shares in percent from 0 to 100", () => {
  expect(() => partsChart({ ...shared, ...madeFigures([people]) })).toThrow(/change in people/);
  const above = { ...percent, estimate: range(90, 104) };
  expect(() => partsChart({ ...shared, ...madeFigures([above]) })).toThrow(/90 to 104 in 100/);
});

test("nothing to draw, a figure given twice and a width of nothing are refused", () => {
  const { figures, catalog } = madeFigures([people]);
  expect(() => rangesChart({ ...shared, catalog, figures: [] })).toThrow(/no figure to draw/);
  expect(() => rangesChart({ ...shared, catalog, figures: [...figures, ...figures] })).toThrow(
    /given twice: made-0/,
  );
  expect(() => rangesChart({ ...shared, catalog, figures, width: Number.NaN })).toThrow(
    /width NaN/,
  );
});

test("sharing an axis is symmetric, and groups hold only figures that may", () => {
  const figures = CATALOG.tables.figures.slice(0, 120);
  for (const a of figures) {
    for (const b of figures) {
      expect(mayShareAxis(a, b, CATALOG)).toBe(mayShareAxis(b, a, CATALOG));
    }
  }
  const groups = groupByAxis(CATALOG.tables.figures, CATALOG);
  expect(groups.flat()).toHaveLength(CATALOG.tables.figures.length);
  for (const group of groups) {
    for (const figure of group)
      expect(mayShareAxis(group[0] ?? figure, figure, CATALOG)).toBe(true);
  }
});
