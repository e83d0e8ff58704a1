import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../app/domain/language.ts";
import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";
import { sayable, spokenNumber } from "../../app/domain/spoken/spoken-number.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

describe("spokenNumber", () => {
  it("is read back as the record's number, for every figure and language", () => {
    const wrong = RELEASE.figures.flatMap((figure) =>
      LANGUAGES.flatMap((language) => {
        const { unit } = CATALOG.indicator(figure.indicator);
        const { estimate } = figure;
        const { bound, number } = spokenNumber(estimate, unit, language, figure.statedAs);
        if (/zero|零/.test(number)) return [];
        const read = parseQuantity(bound + number);
        const [low, high] =
          estimate.shape === "point" || estimate.shape === "point-in-range"
            ? [sayable(estimate.central), sayable(estimate.central)]
            : [
                estimate.shape === "at-most" ? null : estimate.low,
                estimate.shape === "at-least" ? null : estimate.high,
              ];
        return read?.low === low && read.high === high
          ? []
          : [`${figure.id} ${bound}${number}: ${read?.low} ${read?.high}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps both ends of a range and no centre", () => {
    const range = { shape: "range", low: 84e6, high: 132e6, kind: "elasticity" } as const;
    expect(spokenNumber(range, "people", "en", "")).toEqual({
      bound: "",
      number: "84 to 132 million",
      range: "",
    });
    expect(spokenNumber(range, "people", "zh", "").number).toBe("8400万至1.32亿人");
  });

  it.each([
    ["over 140 million", "more than ", "超过"],
    ["at least 45 million", "at least ", "至少"],
    ["1000万以上", "at least ", "至少"],
  ])("words a lower bound as the source does: %s", (stated, en, zh) => {
    const bound = { shape: "at-least", low: 14e7 } as const;
    expect(spokenNumber(bound, "people", "en", stated).bound).toBe(en);
    expect(spokenNumber(bound, "people", "zh", stated).bound).toBe(zh);
  });

  it.each([
    ["under 100,000", "people", "fewer than ", "不到"],
    ["below 12.3 percent", "percent", "less than ", "不到"],
    ["as many as 80 million", "people", "up to ", "最多"],
  ])("words an upper bound as the source does: %s", (stated, unit, en, zh) => {
    const bound = { shape: "at-most", high: 10 } as const;
    expect(spokenNumber(bound, unit, "en", stated).bound).toBe(en);
    expect(spokenNumber(bound, unit, "zh", stated).bound).toBe(zh);
  });

  it("says an open end, a minus and nothing in words", () => {
    const around = { shape: "point-in-range", low: 26e6, central: 26e6, high: 58e6 } as const;
    expect(spokenNumber({ ...around, kind: "scenarios" }, "people", "en", "").range).toBe(
      "and up to 58 million",
    );
    const fall = { shape: "point", central: -4.4, rounded: false } as const;
    expect(spokenNumber(fall, "percent", "en", "").number).toBe("minus 4.4 per cent");
    expect(spokenNumber(fall, "percent", "zh", "").number).toBe("负4.4%");
    const none = { shape: "point", central: 0, rounded: false } as const;
    expect(spokenNumber(none, "counties", "en", "").number).toBe("zero");
  });
});
