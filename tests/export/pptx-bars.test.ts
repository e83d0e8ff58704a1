import fc from "fast-check";
import { expect, test } from "vitest";
import type { Estimate } from "../../app/domain/estimate.ts";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { madeFigures, point, range } from "../support/figures.ts";
import { EDITION, optionsOf } from "./pptx-cases.ts";
import { attributeOf, cellsOf, readParts, textOf, workbookOf } from "./pptx-reader.ts";

/** A slide of made-up estimates, in millions of people. */
function deckOf(estimates: readonly Estimate[]): Uint8Array {
  const { figures, catalog } = madeFigures(estimates.map((estimate) => ({ estimate })));
  const exhibit: Exhibit = {
    kind: "ranges",
    figures: figures.map((figure) => figure.id),
    highlight: [],
    name: "made",
    path: "/made/",
  };
  return deckToPptx([exhibit], { ...EDITION, catalog }, optionsOf("en", "16:9"));
}

interface Layer {
  readonly values: ReadonlyMap<number, number>;
  readonly visible: boolean;
}

/** Layers of the bar chart, from the numbers that the chart itself keeps. */
function layersOf(chart: string): readonly Layer[] {
  return [...chart.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, ser = ""]) => {
    const cache = /<c:val>.*?<c:numCache>(.*?)<\/c:numCache>/s.exec(ser)?.[1] ?? "";
    const own = /<\/c:tx><c:spPr>(.*?)<\/c:spPr>/s.exec(ser)?.[1] ?? "";
    return {
      values: new Map(
        [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)].map((m) => [
          Number(m[1]),
          Number(m[2]),
        ]),
      ),
      visible: !own.startsWith("<a:noFill/>"),
    };
  });
}

/** What a program draws of row `row`: positive lengths stack to the right of zero, negative to the left. */
function drawn(layers: readonly Layer[], row: number): readonly (readonly [number, number])[] {
  let [right, left] = [0, 0];
  const parts: (readonly [number, number])[] = [];
  for (const { values, visible } of layers) {
    const length = values.get(row) ?? 0;
    const part =
      length >= 0 ? ([right, right + length] as const) : ([left + length, left] as const);
    if (length >= 0) right += length;
    else left += length;
    if (visible && length !== 0) parts.push(part);
  }
  return parts;
}

function hull(parts: readonly (readonly [number, number])[]): readonly [number, number] {
  return [Math.min(...parts.map((p) => p[0])), Math.max(...parts.map((p) => p[1]))];
}

function chartOf(deck: Uint8Array): string {
  return textOf(readParts(deck), "ppt/charts/chart1.xml");
}

const M = 1_000_000;
const inRange = (low: number, central: number, high: number): Estimate => ({
  shape: "point-in-range",
  low,
  central,
  high,
  kind: "confidence-interval",
});

const number = fc.integer({ min: -400, max: 400 }).map((n) => n * M);
const someEstimate = fc.oneof(
  fc
    .tuple(number, number)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => range(Math.min(a, b), Math.max(a, b))),
  fc
    .tuple(number, number, number)
    .map((three) => [...three].sort((a, b) => a - b) as [number, number, number])
    .filter(([low, , high]) => high - low > 20 * M)
    .map(([low, central, high]) => inRange(low, central, high)),
);

test("a bar ends exactly at the ends of its range, left of zero, right of it and across it", () => {
  fc.assert(
    fc.property(fc.array(someEstimate, { minLength: 1, maxLength: 6 }), (estimates) => {
      const layers = layersOf(chartOf(deckOf(estimates)));
      const largest = Math.max(
        ...estimates.map((e) =>
          "high" in e && "low" in e ? Math.max(Math.abs(e.low), Math.abs(e.high)) : 0,
        ),
      );
      const scale = largest >= M ? M : 1;
      estimates.forEach((estimate, row) => {
        if (!("low" in estimate && "high" in estimate)) return;
        const [low, high] = hull(drawn(layers, row));
        const tick = largest / scale / 20;
        // Where the centre lies at an end, its tick may stand over that end by its own width.
        const slack = "central" in estimate ? tick : 1e-6;
        expect(Math.abs(low - estimate.low / scale)).toBeLessThanOrEqual(slack);
        expect(Math.abs(high - estimate.high / scale)).toBeLessThanOrEqual(slack);
      });
    }),
    { numRuns: 40 },
  );
});

test("a range across zero has a part on each side and none beyond its ends", () => {
  const layers = layersOf(
    chartOf(deckOf([range(-20 * M, 50 * M), inRange(-30 * M, -10 * M, 5 * M)])),
  );
  expect(hull(drawn(layers, 0))).toEqual([-20, 50]);
  expect(hull(drawn(layers, 1))).toEqual([-30, 5]);
});

test("a bound is a tick at its number: no end is drawn that is not stated", () => {
  const estimates: Estimate[] = [
    { shape: "at-least", low: 140 * M },
    { shape: "at-most", high: 60 * M },
    { shape: "at-most", high: -25 * M },
    range(50 * M, 80 * M),
  ];
  const deck = deckOf(estimates);
  const layers = layersOf(chartOf(deck));
  const [least, most, negative] = [0, 1, 2].map((row) => drawn(layers, row));
  expect(least).toHaveLength(1);
  expect(hull(least ?? [])[0]).toBe(140);
  expect(hull(least ?? [])[1]).toBeLessThan(150);
  expect(hull(most ?? [])[1]).toBe(60);
  expect(hull(most ?? [])[0]).toBeGreaterThan(50);
  expect(hull(negative ?? [])[1]).toBe(-25);
  expect(hull(negative ?? [])[0]).toBeGreaterThan(-35);
  const cells = cellsOf(workbookOf(deck));
  expect(cells.get("M2")).toBe("at least 140\u00a0million");
  expect(cells.get("M3")).toBe("at most 60\u00a0million");
});

test("a range without a centre has no tick, a range with one has it in ink", () => {
  const chart = chartOf(deckOf([range(50 * M, 80 * M), inRange(50 * M, 60 * M, 80 * M)]));
  const tick = layersOf(chart)[2];
  expect([...(tick?.values.keys() ?? [])]).toEqual([1]);
  expect(chart).toContain(
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:ln><a:noFill/></a:ln>',
  );
});

test("a single value is a tick on its number, zero among them", () => {
  const layers = layersOf(chartOf(deckOf([point(5 * M), point(0), point(90 * M, true)])));
  for (const [row, value] of [5, 0, 90].entries()) {
    const [low, high] = hull(drawn(layers, row));
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
    expect(high - low).toBeLessThan(3);
  }
});

test("the axis starts at zero, and is left to the program where numbers are negative", () => {
  expect(attributeOf(chartOf(deckOf([range(50 * M, 80 * M)])), "c:min", "val")).toBe("0");
  expect(chartOf(deckOf([range(-50 * M, 80 * M)]))).not.toContain("<c:min ");
  expect(attributeOf(chartOf(deckOf([range(-50 * M, -10 * M)])), "c:max", "val")).toBe("0");
});
