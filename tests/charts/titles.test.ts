import { expect, test } from "vitest";
import type { ChartInput } from "../../app/charts/input.ts";
import { rangesChart } from "../../app/charts/ranges-chart.ts";
import { seriesChart } from "../../app/charts/series-chart.ts";
import { vintagesChart } from "../../app/charts/vintages-chart.ts";
import type { Scene } from "../../app/scene/scene.ts";
import { type Made, madeFigures, point, range } from "../support/figures.ts";
import { CATALOG } from "../support/release.ts";

const NBSP = "\u00a0";

function titles(
  chart: (input: ChartInput) => Scene,
  made: readonly Made[],
  highlight: string[] = [],
) {
  const { figures, catalog } = madeFigures(made);
  const title = (language: "en" | "zh") =>
    chart({ figures, catalog, language, width: 700, highlight }).title.replaceAll(NBSP, " ");
  return [title("en"), title("zh")];
}

const at = (month: string, estimate: Made["estimate"], more: Partial<Made> = {}): Made => ({
  estimate,
  published: `2020-${month}`,
  issuer: "World Bank",
  ...more,
});

test("one figure: who says how much", () => {
  expect(titles(rangesChart, [at("04", range(40e6, 60e6))])).toEqual([
    "World Bank: 40–60 million",
    "World Bank：4000万–6000万",
  ]);
});

test("estimates of one quantity run from the lowest to the highest number stated", () => {
  const made = [at("04", range(40e6, 60e6)), at("05", point(34_300_000)), at("06", point(150e6))];
  expect(titles(rangesChart, made)).toEqual([
    "Estimates run from 34.3 million to 150 million",
    "各项估计从3430万到1.5亿",
  ]);
  // One that stands out is called cited only where it is.
  expect(titles(rangesChart, made, ["made-0"])[0]).toBe(
    "Estimates run from 34.3 million to 150 million",
  );
  const cited = "sp-note-extreme-poverty-additional-2020";
  const figures = [cited, "wb-oct2020-additional-extreme-poor-2020"].map(CATALOG.figure);
  const input = { figures, catalog: CATALOG, language: "en", width: 700 } as const;
  expect(rangesChart({ ...input, highlight: [cited] }).title.replaceAll(NBSP, " ")).toBe(
    "Estimates run from 84 million to 132 million; the one cited is 84–132 million",
  );
});

test("an open bound keeps its word", () => {
  const made = [at("04", point(40e6)), at("05", { shape: "at-least", low: 140e6 })];
  expect(titles(rangesChart, made)).toEqual([
    "Estimates run from 40 million to at least 140 million",
    "各项估计从4000万到至少1.4亿",
  ]);
});

test("counted figures are not called estimates, and equal ones are called equal", () => {
  const made = [at("04", point(40), { method: "count" }), at("05", point(44), { method: "count" })];
  expect(titles(rangesChart, made)[0]).toBe("Figures run from 40 to 44");
  expect(titles(rangesChart, [at("04", point(40)), at("05", point(40))])[0]).toBe(
    "Both figures say 40 people",
  );
  const three = [at("04", point(40)), at("05", point(40)), at("06", point(40))];
  expect(titles(rangesChart, three)[0]).toBe("All 3 figures say 40 people");
  // What is about 40 is not said to be 40.
  const about = { shape: "point", central: 40, rounded: true } as const;
  expect(titles(rangesChart, [at("04", about), at("05", about)])).toEqual([
    "Both figures say about 40 people",
    "2个数字均为约40人",
  ]);
});

test("places or periods that differ are named; more than one difference is said", () => {
  const places = [at("04", point(10e6), { geography: "CHN" }), at("04", point(30e6))];
  expect(titles(rangesChart, places)).toEqual([
    "From 10 million (China) to 30 million (World)",
    "从1000万（中国）到3000万（全球）",
  ]);
  const both = [
    at("04", point(10e6), { geography: "CHN", period: "2019-01-01/2019-12-31" }),
    at("04", point(30e6)),
  ];
  expect(titles(rangesChart, both)[0]).toBe(
    "Figures run from 10 million to 30 million; not alike in place and period",
  );
});

test("rose and fell are said of one issuer whose estimates went one way and ended clear of the first", () => {
  const rising = [
    at("04", range(40e6, 60e6)),
    at("06", range(71e6, 100e6)),
    at("10", range(88e6, 115e6)),
  ];
  expect(titles(vintagesChart, rising)).toEqual([
    "The estimate rose from 40–60 million in April 2020 to 88–115 million in October 2020",
    "估计值由2020年4月的4000万–6000万升至2020年10月的8800万–1.15亿",
  ]);
  const falling = [at("04", range(88e6, 115e6)), at("06", range(40e6, 60e6))];
  expect(titles(vintagesChart, falling)[0]).toMatch(
    /^The estimate fell from 88–115 million in April/,
  );
});

test("a path that turns, or ends that overlap, claims no rise", () => {
  const turning = [at("04", point(40e6)), at("05", point(90e6)), at("06", point(70e6))];
  expect(titles(vintagesChart, turning)).toEqual([
    "The estimate of April 2020 was 40 million, the one of June 2020 70 million",
    "2020年4月的估计为4000万，2020年6月的估计为7000万",
  ]);
  const overlapping = [at("04", range(40e6, 80e6)), at("06", range(50e6, 90e6))];
  expect(titles(vintagesChart, overlapping)[0]).toMatch(/^The estimate of April 2020 was/);
});

test("several issuers: how far their estimates run and when they were published", () => {
  const made = [at("04", point(40e6)), at("06", point(90e6), { issuer: "IFPRI" })];
  expect(titles(vintagesChart, made)).toEqual([
    "Estimates published from April 2020 to June 2020 run from 40 million to 90 million",
    "2020年4月至2020年6月发布的估计从4000万到9000万",
  ]);
});

const month = (m: string, value: number, series: string | null = "s"): Made => ({
  estimate: point(value),
  period: `2020-${m}-01/2020-${m}-28`,
  published: "2021-01",
  issuer: "Bureau",
  indicator: "surveyed-urban-unemployment-rate",
  geography: "CHN",
  series,
});

test("a series goes up or down only where every step does; else its peak and trough are named", () => {
  expect(titles(seriesChart, [month("02", 5), month("03", 5.5), month("04", 5.9)])[0]).toMatch(
    /^Up from 5% .* to 5\.9% /,
  );
  expect(titles(seriesChart, [month("02", 6), month("03", 5.5), month("04", 5.5)])[1]).toMatch(
    /^由6%（.*）降至5\.5%（.*）$/,
  );
  const [turning] = titles(seriesChart, [month("02", 5.3), month("03", 6.2), month("04", 5.2)]);
  expect(turning).toMatch(/^From 5\.3% .* to 5\.2% .*; highest at 6\.2% /);
  expect(turning).not.toMatch(/lowest/);
});

test("two series: how far their latest values lie apart, nothing about a course", () => {
  const made = [month("02", 5), month("03", 6), month("02", 7, "t"), month("03", 8, "t")];
  expect(titles(seriesChart, made)[0]).toBe("2 series; their latest values run from 6% to 8%");
});
