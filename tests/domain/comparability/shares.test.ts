import { describe, expect, it } from "vitest";
import { asShares, totalsFor } from "../../../app/domain/comparability/as-shares.ts";
import { shareOfTotal } from "../../../app/domain/comparability/share-of.ts";
import { statedNumbers } from "../../../app/domain/estimate.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";

const share = (figure: string, total: string) =>
  shareOfTotal(CATALOG.figure(figure), CATALOG.denominator(total), CATALOG);
const NOTE = "sp-note-extreme-poverty-additional-2020";

describe("shareOfTotal", () => {
  it("keeps both ends and the kind of a range, with no more digits than both numbers have", () => {
    const found = share(NOTE, "world-population-2020");
    expect(found).toEqual({
      estimate: { shape: "range", low: 1.1, high: 1.7, kind: "unspecified" },
      years: 0,
    });
  });

  it.each([
    ["cn-rural-poverty-rate-2019", "cn-population-2019", "not-a-count"],
    [NOTE, "cn-gdp-2019", "other-unit"],
    [NOTE, "cn-population-2019", "other-place"],
    [NOTE, "world-employed-2019", "does-not-nest"],
    ["desa-wesp-mid2020-additional-2030", "world-population-2019", "far-in-time"],
  ])("refuses %s of %s: %s", (figure, total, refusal) => {
    expect(share(figure, total)).toEqual({ refusal });
  });

  it("refuses a share above the whole", () => {
    const figure = {
      ...CATALOG.figure(NOTE),
      estimate: { shape: "at-least", low: 9e9 } as const,
    };
    expect(shareOfTotal(figure, CATALOG.denominator("world-population-2020"), CATALOG)).toEqual({
      refusal: "more-than-all",
    });
  });

  it("over all figures and totals gives shares between 0 and 100 of the same shape, or a reason", () => {
    let shares = 0;
    for (const figure of RELEASE.figures) {
      for (const total of RELEASE.denominators) {
        const found = shareOfTotal(figure, total, CATALOG);
        if ("refusal" in found) continue;
        shares += 1;
        expect(found.estimate.shape).toBe(figure.estimate.shape);
        expect([figure.geography, CATALOG.indicator(figure.indicator).unit]).toEqual([
          total.geography,
          total.unit,
        ]);
        for (const value of statedNumbers(found.estimate)) {
          expect([figure.id, Math.abs(value) <= 100]).toEqual([figure.id, true]);
        }
      }
    }
    expect(shares).toBeGreaterThan(50);
  });
});

describe("asShares", () => {
  const total = CATALOG.denominator("world-population-2020");
  const figures = [NOTE, "wb-2020-additional-extreme-poor-chn"].map((id) => CATALOG.figure(id));
  const shares = asShares(figures, total, CATALOG);

  it("changes those that can be shares, and nothing else", () => {
    expect(shares.shown).toEqual([NOTE]);
    expect(shares.refused.map((r) => [r.figure.id, r.refusal])).toEqual([
      ["wb-2020-additional-extreme-poor-chn", "other-place"],
    ]);
    const { unit, measure } = shares.catalog.indicator(shares.catalog.figure(NOTE).indicator);
    expect([unit, measure]).toEqual(["percent", "share"]);
    for (const figure of RELEASE.figures) {
      if (figure.id !== NOTE) expect(shares.catalog.figure(figure.id)).toEqual(figure);
    }
    const people = CATALOG.indicator(CATALOG.figure(NOTE).indicator);
    expect(shares.catalog.indicator(people.id)).toEqual(people);
  });

  it("offers only totals that suit a figure", () => {
    expect(totalsFor([CATALOG.figure(NOTE)], CATALOG).map((t) => t.id)).toEqual([
      "world-population-2019",
      "world-population-2020",
    ]);
    expect(totalsFor([], CATALOG)).toEqual([]);
  });
});
