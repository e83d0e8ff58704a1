import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlayCatalog } from "../../../app/domain/catalog.ts";
import { asShares, totalsFor } from "../../../app/domain/comparability/as-shares.ts";
import { shareDigits } from "../../../app/domain/comparability/share-digits.ts";
import { shareOfTotal } from "../../../app/domain/comparability/share-of.ts";
import { summarise } from "../../../app/domain/comparability/summary.ts";
import { type Estimate, shownEstimate, statedNumbers } from "../../../app/domain/estimate.ts";
import { estimateWords } from "../../../app/domain/number-words.ts";
import type { Figure } from "../../../app/domain/release.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";

const share = (figure: string, total: string) =>
  shareOfTotal(CATALOG.figure(figure), CATALOG.denominator(total), CATALOG);
const NOTE = "sp-note-extreme-poverty-additional-2020";

describe("shareOfTotal", () => {
  it("keeps both ends and the kind of a range, and is shown with no more digits than both numbers have", () => {
    const found = share(NOTE, "world-population-2020");
    const [low, high] = [84, 132].map((millions) => (100 * millions * 1e6) / 7.8e9);
    const estimate = { shape: "range", low, high, kind: "unspecified", digits: 2 };
    expect(found).toEqual({ estimate, years: 0 });
    if ("refusal" in found) throw new Error(found.refusal);
    expect(shownEstimate(found.estimate)).toEqual({
      shape: "range",
      low: 1.1,
      high: 1.7,
      kind: "unspecified",
    });
  });

  const point = (central: number): Estimate => ({ shape: "point", central, rounded: false });
  it.each([
    ["100 million", point(100e6), 1_400_050_000, 3],
    ["90 million", point(90e6), 1_400_050_000, 2],
    ["1.1 billion", point(1.1e9), 1_400_050_000, 2],
    ["100 million", point(100e6), 7_800_000_000, 2],
    ["about 300,000", point(300_000), 1_400_050_000, 3],
    ["551万人", point(5_510_000), 1_400_050_000, 3],
    ["155.0 million", point(155e6), 1_400_050_000, 4],
    ["over 1 billion", point(1e9), 1_400_050_000, 1],
    ["half a million", point(500_000), 1_400_050_000, 1],
    ["235,817", point(235_817), 1_400_050_000, 4],
    [
      "between 71 and 100 million",
      { shape: "range", low: 71e6, high: 100e6, kind: "unspecified" } as Estimate,
      1_400_050_000,
      3,
    ],
  ])(
    "shows the share of a count printed as %s with its digits",
    (statedAs, estimate, total, digits) => {
      const figure = { ...CATALOG.figure(NOTE), statedAs, estimate };
      expect(shareDigits(figure, total)).toBe(digits);
    },
  );

  it("never shows more digits than were printed, nor than the label keeps for the files", () => {
    for (const total of RELEASE.denominators) {
      for (const figure of RELEASE.figures) {
        const found = shareOfTotal(figure, total, CATALOG);
        if ("refusal" in found) continue;
        const words = estimateWords(found.estimate, "percent", "en");
        expect(words).toBe(estimateWords(shownEstimate(found.estimate), "percent", "en"));
        expect(words).toBe(estimateWords(found.estimate, "percent", "en", { digits: "short" }));
      }
    }
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

  const people = CATALOG.tables.figures.filter(
    (f) => "estimate" in shareOfTotal(f, total, CATALOG),
  );
  const millions = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 80, max: 120 }));
  const figure = fc
    .tuple(fc.constantFrom(...people), millions, fc.nat(50), fc.nat(3))
    .map(([one, low, wide, form]) => {
      const [from, to] = [low * 1e6, (low + wide) * 1e6];
      const estimates: readonly Estimate[] = [
        { shape: "point", central: from, rounded: true },
        { shape: "range", low: from, high: to, kind: "unspecified" },
        { shape: "at-most", high: from },
        { shape: "at-least", low: from },
      ];
      const estimate = estimates[form] ?? one.estimate;
      return { ...one, estimate, statedAs: `${low}-${low + wide} million` };
    });
  it("leaves the order and the overlaps of any counts as they are", () => {
    const sets = fc.uniqueArray(figure, { minLength: 2, maxLength: 9, selector: ({ id }) => id });
    fc.assert(
      fc.property(sets, (counts) => {
        const records = new Map(counts.map((one) => [one.id, one]));
        const published = overlayCatalog(CATALOG, records, new Map());
        const made = asShares(counts, total, published);
        const asShare = made.shown.map((id) => made.catalog.figure(id));
        expect(asShare).toHaveLength(counts.length);
        const order = (ends: readonly { estimate: Estimate }[]) => {
          const numbers = ends.flatMap(({ estimate }) => statedNumbers(estimate));
          return numbers.map((a) => numbers.map((b) => Math.sign(a - b)));
        };
        expect(order(asShare)).toEqual(order(counts));
        const told = (of: readonly Figure[]) => {
          const [reference] = of;
          if (reference === undefined) throw new Error("no figure");
          const summary = summarise(of, reference, published);
          const { below, above, overlapping, lowest, highest } = summary;
          return [below, above, overlapping, lowest.figures, highest.figures].map((figures) =>
            figures.map(({ id }) => id),
          );
        };
        expect(told(asShare)).toEqual(told(counts));
      }),
      { numRuns: 300 },
    );
  });

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
