import { describe, expect, it } from "vitest";
import { openCatalog } from "../../app/domain/catalog.ts";
import {
  areOfOneEdition,
  findRevisedSeries,
  revisedSeries,
} from "../../app/domain/revised-series.ts";
import { revisionOf } from "../../app/domain/revision.ts";
import { breakBetween } from "../../app/domain/series-break.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const ALL = revisedSeries(CATALOG);

describe("revisedSeries(catalog)", () => {
  it("holds every figure of a series and of a chain of replacements once, and no other", () => {
    const replaced = new Set(RELEASE.figures.map((f) => f.supersedes));
    const wanted = RELEASE.figures
      .filter((f) => f.series !== null || f.supersedes !== null || replaced.has(f.id))
      .map((f) => f.id);
    const found = ALL.flatMap((one) => one.figures.map((f) => f.id));
    expect([...found].sort()).toEqual([...wanted].sort());
  });

  it("keeps a figure with what it replaces, and one quantity in one series", () => {
    for (const { id, figures } of ALL) {
      expect(new Set(figures.map((f) => CATALOG.indicator(f.indicator).unit)).size, id).toBe(1);
      expect(new Set(figures.map((f) => f.indicator)).size, id).toBe(1);
      expect(new Set(figures.map((f) => f.geography)).size, id).toBe(1);
      const ids = new Set(figures.map((f) => f.id));
      for (const f of figures) if (f.supersedes !== null) expect(ids.has(f.supersedes)).toBe(true);
    }
  });

  it("brings the editions of a publisher together, by its own series or not", () => {
    const poverty = findRevisedSeries("wb-povcalnet-2020-05-wld-usd190", CATALOG);
    expect(poverty?.id).toBe("wb-pip-2022-09-wld-rate-usd190");
    expect(new Set(poverty?.figures.map((f) => f.source)).size).toBeGreaterThanOrEqual(4);
    const hours = findRevisedSeries("sp-ilo-m6-hours-q3-2020", CATALOG);
    expect(hours?.figures.map((f) => f.id)).toContain("sp-ilo-m3-hours-q1-2020");
    expect(findRevisedSeries("no-such-series", CATALOG)).toBeNull();
  });

  it("does not depend on the order of the tables", () => {
    const turned = openCatalog({ ...RELEASE, figures: [...RELEASE.figures].reverse() });
    const sets = (all: typeof ALL) =>
      all
        .map(({ figures }) =>
          figures
            .map((f) => f.id)
            .sort()
            .join(),
        )
        .sort();
    expect(sets(revisedSeries(turned))).toEqual(sets(ALL));
  });
});

describe("breakBetween(a, b, catalog)", () => {
  const pairs = ALL.flatMap(({ figures }) =>
    figures.flatMap((a, i) => figures.slice(i + 1).map((b) => [a, b] as const)),
  );

  it("is symmetric, and joins only one series or one edition", () => {
    expect(pairs.length).toBeGreaterThan(500);
    for (const [a, b] of pairs) {
      const differs = breakBetween(a, b, CATALOG);
      expect(breakBetween(b, a, CATALOG)).toEqual(differs);
      const isOne = a.series === null ? a.source === b.source : a.series === b.series;
      if (!isOne) expect(differs).toContain("vintage");
      if (differs.length === 0 && a.series === null) {
        expect(areOfOneEdition(a, b, CATALOG)).toBe(true);
      }
    }
  });

  it("breaks a series where its definition changes, and not where a rate was worked out", () => {
    const [a, b] = CATALOG.figuresOfSeries("nbs-surveyed-unemployment");
    if (a === undefined || b === undefined) throw new Error("no series of unemployment");
    expect(breakBetween(a, { ...b, method: "derived" }, CATALOG)).toEqual([]);
    const others = { ...b, population: { en: "Rural workers", zh: "农村劳动者" } };
    expect(breakBetween(a, others, CATALOG)).toEqual(["population"]);
    expect(breakBetween(a, { ...b, geography: "WLD" }, CATALOG)).toEqual(["geography"]);
  });
});

describe("revisionOf(before, after)", () => {
  it.each([
    ["wb-sep2020-update-rate-1990", "up", 0.2],
    ["wb-oct2020-extreme-poverty-rate-2019", "up", 0.2],
    ["sp-ilo-m5-hours-q2-2020", "up", 3.3],
    ["sp-ilo-m7-hours-q3-2020", "down", -4.9],
    // 305 million, printed in millions.
    ["sp-ilo-m5-fte-q2-2020", "up", 95_000_000],
    // Rounded by the source: which way, not by how much.
    ["sp-ilo-m4-fte-q1-2020", "up", null],
    ["wb-oct2020-additional-extreme-poor-2020", "up", null],
    // A range became one number.
    ["wb-jun2021-additional-extreme-poor-2020", "other", null],
  ] as const)("%s", (id, way, by) => {
    const after = CATALOG.figure(id);
    const before = CATALOG.figure(after.supersedes ?? "");
    expect(revisionOf(before, after)).toEqual({ way, by });
  });

  it("never has more digits than both print", () => {
    const before = CATALOG.figure("series-wb-povcalnet-may2020-rate-wld-2008");
    const after = CATALOG.figure("series-pip-sep2022-2011ppp-rate190-wld-2008");
    // 0.181 as printed against 18.15: less than a tenth of a point.
    expect(revisionOf(before, after)).toEqual({ way: "up", by: 0 });
    expect(revisionOf(after, before)).toEqual({ way: "down", by: 0 });
  });
});
