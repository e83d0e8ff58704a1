import { describe, expect, it } from "vitest";
import type { Estimate } from "../../app/domain/estimate.ts";
import {
  axisScale,
  estimatePhrase,
  estimateWords,
  numberWords,
  unitWords,
} from "../../app/domain/number-words.ts";
import { UNIT_NAMES } from "../../app/domain/unit-names.ts";

/** No-break spaces are written as "_" here, so that they can be seen. */
function shown(text: string): string {
  return text.replaceAll("\u00a0", "_");
}

describe("numberWords", () => {
  it.each([
    [84000000, "people", "84_million", "8400万"],
    [132000000, "people", "132_million", "1.32亿"],
    [5510000, "people", "5.51_million", "551万"],
    [13000, "people", "13,000", "1.3万"],
    [300000, "people", "300,000", "30万"],
    [5839, "people", "5,839", "5839"],
    [5, "countries", "5", "5"],
    [0, "people", "0", "0"],
    [98990000, "people", "98.99_million", "9899万"],
    [1400050000, "people", "1.40005_billion", "14.0005亿"],
    [752268639, "people", "752,268,639", "752,268,639"],
    [733477315.5, "people", "733,477,315.5", "733,477,315.5"],
    [100000000, "people", "100_million", "1亿"],
    [1200000000000, "USD", "USD_1.2_trillion", "1.2万亿美元"],
    [6, "USD", "USD_6", "6美元"],
    [9300000000, "CNY", "CNY_9.3_billion", "93亿元"],
    [677.6, "CNY", "CNY_677.6", "677.6元"],
    [-50000000, "CNY", "CNY_\u221250_million", "\u22125000万元"],
    [0.6, "percent", "0.6%", "0.6%"],
    [-4.9, "percent", "\u22124.9%", "\u22124.9%"],
    [39.72891, "percent", "39.72891%", "39.72891%"],
    [2, "percentage-points", "2_percentage points", "2个百分点"],
  ])("%d %s", (value, unit, en, zh) => {
    expect(shown(numberWords(value, unit, "en"))).toBe(en);
    expect(numberWords(value, unit, "zh")).toBe(zh);
  });

  it.each([
    [752268639, "people", "752.3_million", "7.523亿"],
    [290770000, "people", "290.8_million", "2.908亿"],
    [5510000, "people", "5.51_million", "551万"],
    [999960000, "people", "1_billion", "10亿"],
    [99996000, "people", "100_million", "1亿"],
    [60.867996253721365, "percent", "60.87%", "60.87%"],
    [5839, "people", "5,839", "5839"],
    [0.6, "percent", "0.6%", "0.6%"],
  ])("%d %s for a label", (value, unit, en, zh) => {
    expect(shown(numberWords(value, unit, "en", { digits: "short" }))).toBe(en);
    expect(numberWords(value, unit, "zh", { digits: "short" })).toBe(zh);
  });

  it("refuses what is no number", () => {
    expect(() => numberWords(Number.NaN, "people", "en")).toThrow(RangeError);
    expect(() => numberWords(Number.POSITIVE_INFINITY, "people", "zh")).toThrow(RangeError);
  });
});

const range = (low: number, high: number): Estimate => ({
  shape: "range",
  low,
  high,
  kind: "scenarios",
});

describe("estimateWords and estimatePhrase", () => {
  it.each([
    [
      range(84e6, 132e6),
      "people",
      "84–132_million",
      "84 to 132_million",
      "8400万–1.32亿",
      "8400万至1.32亿",
    ],
    [
      range(800000, 1.2e6),
      "people",
      "800,000–1.2_million",
      "800,000 to 1.2_million",
      "80万–120万",
      "80万至120万",
    ],
    [
      range(5e7, 8e7),
      "people",
      "50–80_million",
      "50 to 80_million",
      "5000万–8000万",
      "5000万至8000万",
    ],
    [range(9.1, 9.4), "percent", "9.1–9.4%", "9.1 to 9.4%", "9.1–9.4%", "9.1%至9.4%"],
    [
      range(1.2e12, 2e12),
      "USD",
      "USD_1.2–2_trillion",
      "USD_1.2 to 2_trillion",
      "1.2万亿–2万亿美元",
      "1.2万亿至2万亿美元",
    ],
    [range(-3, 2), "percent", "\u22123 to 2%", "\u22123 to 2%", "\u22123%至2%", "\u22123%至2%"],
    [
      range(-5e6, -3e6),
      "people",
      "\u22125 to \u22123_million",
      "\u22125 to \u22123_million",
      "\u2212500万至\u2212300万",
      "\u2212500万至\u2212300万",
    ],
    [
      range(8, 9),
      "percentage-points",
      "8–9_percentage points",
      "8 to 9_percentage points",
      "8–9个百分点",
      "8至9个百分点",
    ],
    [
      range(691697100, 8e8),
      "people",
      "691,697,100–800,000,000",
      "691,697,100 to 800,000,000",
      "691,697,100–800,000,000",
      "691,697,100至800,000,000",
    ],
    // "5–8 million" would say five million.
    [range(5, 8e6), "people", "5–8,000,000", "5 to 8,000,000", "5–8,000,000", "5至8,000,000"],
    [
      { shape: "point", central: 5e6, rounded: true },
      "people",
      "about 5_million",
      "about 5_million",
      "约500万",
      "约500万",
    ],
    [
      { shape: "point", central: 5e6, rounded: false },
      "people",
      "5_million",
      "5_million",
      "500万",
      "500万",
    ],
    [
      { shape: "at-least", low: 1.4e8 },
      "people",
      "at least 140_million",
      "at least 140_million",
      "至少1.4亿",
      "至少1.4亿",
    ],
    [
      { shape: "at-most", high: 4e8 },
      "people",
      "at most 400_million",
      "at most 400_million",
      "至多4亿",
      "至多4亿",
    ],
    [
      { shape: "at-least", low: 8e11 },
      "USD",
      "at least USD_800_billion",
      "at least USD_800_billion",
      "至少8000亿美元",
      "至少8000亿美元",
    ],
    [
      { shape: "point-in-range", low: 43.5e6, central: 73.9e6, high: 155e6, kind: "scenarios" },
      "people",
      "73.9_million (43.5–155_million)",
      "73.9_million (43.5 to 155_million)",
      "7390万（4350万–1.55亿）",
      "7390万（4350万至1.55亿）",
    ],
    [
      { shape: "point-in-range", low: 5.3, central: 10.7, high: 16.1, kind: "confidence-interval" },
      "percent",
      "10.7% (5.3–16.1%)",
      "10.7% (5.3 to 16.1%)",
      "10.7%（5.3–16.1%）",
      "10.7%（5.3%至16.1%）",
    ],
  ] satisfies readonly (readonly [Estimate, string, string, string, string, string])[])(
    "%j %s",
    (estimate, unit, en, enPhrase, zh, zhPhrase) => {
      expect(shown(estimateWords(estimate, unit, "en"))).toBe(en);
      expect(shown(estimatePhrase(estimate, unit, "en"))).toBe(enPhrase);
      expect(estimateWords(estimate, unit, "zh")).toBe(zh);
      expect(estimatePhrase(estimate, unit, "zh")).toBe(
        zhPhrase.replace("5至8,000,000", "5至8,000,000"),
      );
    },
  );

  it("prints no more digits than four on a label", () => {
    expect(
      shown(estimateWords(range(691697100, 791532090), "people", "en", { digits: "short" })),
    ).toBe("691.7–791.5_million");
  });
});

describe("unitWords", () => {
  it("names every unit in both languages", () => {
    for (const unit of Object.keys(UNIT_NAMES)) {
      expect(unitWords(unit, "en")).not.toBe("");
      expect(unitWords(unit, "zh")).toMatch(/[\u4e00-\u9fff%]/);
    }
  });

  it("is singular for one", () => {
    expect(unitWords("people", "en", 1)).toBe("person");
    expect(unitWords("countries", "en", 1)).toBe("country");
    expect(unitWords("countries", "en", 2)).toBe("countries");
    expect(unitWords("people", "zh", 1)).toBe("人");
  });

  it("names an unknown unit in its error", () => {
    expect(() => unitWords("furlongs", "en")).toThrow(/furlongs/);
  });
});

describe("axisScale", () => {
  it.each([
    [132e6, "people", 1e6, "million", 1e8, "亿"],
    [8e7, "people", 1e6, "million", 1e4, "万"],
    [1.9e9, "people", 1e9, "billion", 1e8, "亿"],
    [2e12, "USD", 1e12, "trillion", 1e12, "万亿"],
    [13000, "people", 1, "", 1e4, "万"],
    [215, "countries", 1, "", 1, ""],
    [60.9, "percent", 1, "", 1, ""],
    [0, "people", 1, "", 1, ""],
  ])("%d %s", (max, unit, divisor, word, zhDivisor, zhWord) => {
    expect(axisScale(max, unit, "en")).toEqual({ divisor, word });
    expect(axisScale(max, unit, "zh")).toEqual({ divisor: zhDivisor, word: zhWord });
  });
});
