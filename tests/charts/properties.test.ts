import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChartInput } from "../../app/charts/input.ts";
import { rangesChart } from "../../app/charts/ranges-chart.ts";
import { seriesChart } from "../../app/charts/series-chart.ts";
import { toScaleChart } from "../../app/charts/to-scale-chart.ts";
import { vintagesChart } from "../../app/charts/vintages-chart.ts";
import { type Estimate, RANGE_KINDS } from "../../app/domain/estimate.ts";
import { marksOf, type Scene } from "../../app/scene/scene.ts";
import { type Made, madeFigures } from "../support/figures.ts";
import { clipped, overlappingTexts } from "../support/scene-checks.ts";

/** Numbers as statistics have them: few digits, any magnitude, either sign. */
const number = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, power]) => digits * 10 ** power);

const pair = fc.tuple(number, number).map((ends) => ends.sort((a, b) => a - b));

const estimate: fc.Arbitrary<Estimate> = fc.oneof(
  fc.record({ shape: fc.constant("point" as const), central: number, rounded: fc.boolean() }),
  fc.record({ shape: fc.constant("at-least" as const), low: number }),
  fc.record({ shape: fc.constant("at-most" as const), high: number }),
  fc
    .tuple(pair, fc.constantFrom(...RANGE_KINDS))
    .map(([[low = 0, high = 0], kind]) => ({ shape: "range" as const, low, high, kind })),
  fc.tuple(pair, fc.constantFrom(...RANGE_KINDS)).map(([[low = 0, high = 0], kind]) => ({
    shape: "point-in-range" as const,
    low,
    central: low + Math.round((high - low) / 3),
    high,
    kind,
  })),
);

const date = fc
  .tuple(fc.integer({ min: 2005, max: 2023 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

const issuer = fc.oneof(
  fc.constantFrom("World Bank", "ILO", "UN DESA", "联合国开发计划署", "国家统计局"),
  fc
    .string({ unit: fc.constantFrom(..."abcde -W"), minLength: 1, maxLength: 60 })
    .map((s) => `I${s}`),
);

const made: fc.Arbitrary<Made> = fc.record({
  estimate,
  published: fc.oneof({ weight: 8, arbitrary: date }, { weight: 1, arbitrary: fc.constant(null) }),
  period: date.map((month) => `${month}-01/${month}-28`),
  issuer,
  series: fc.constantFrom(null, "a", "b"),
  verification: fc.constantFrom("primary", "secondary"),
  scenario: fc.constantFrom(null, { en: "Government target", zh: "政府目标" }),
});

const request = fc.record({
  made: fc.array(made, { minLength: 1, maxLength: 14 }),
  width: fc.integer({ min: 288, max: 1920 }),
  language: fc.constantFrom("en" as const, "zh" as const),
  stands: fc.integer({ min: -3, max: 13 }),
});

const CHARTS: readonly (readonly [string, (input: ChartInput) => Scene])[] = [
  ["ranges", rangesChart],
  ["vintages", vintagesChart],
  ["to scale", toScaleChart],
  ["series", seriesChart],
];

test.each(CHARTS)(
  "%s: whatever the figures, nothing is clipped, covered or left out",
  (_, chart) => {
    fc.assert(
      fc.property(request, ({ made: list, width, language, stands }) => {
        const { figures, catalog } = madeFigures(list);
        const scene = chart({ figures, catalog, language, width, highlight: [`made-${stands}`] });
        expect([...clipped(scene), ...overlappingTexts(scene)]).toEqual([]);
        const marks = marksOf(scene.nodes);
        expect(scene.table.rows.map((row) => row.key)).toEqual(marks.map((mark) => mark.key));
        const dated = list.filter((m) => m.published !== null).length;
        expect([figures.length, dated]).toContain(marks.length);
        expect(JSON.stringify(scene)).not.toMatch(/NaN|null/);
      }),
      { seed: 20201110, numRuns: 150 },
    );
  },
);
