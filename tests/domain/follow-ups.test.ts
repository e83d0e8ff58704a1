import { describe, expect, it } from "vitest";
import { compareFigures } from "../../app/domain/comparability/compare-figures.ts";
import { statedNumbers } from "../../app/domain/estimate.ts";
import { followUpsOf, originOf } from "../../app/domain/follow-ups.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

describe("followUpsOf", () => {
  const all = RELEASE.figures.map((figure) => ({ figure, ups: followUpsOf(figure, CATALOG) }));

  it("names rivals of the same quantity and period only, and never the figure itself", () => {
    const named = all.flatMap(({ figure, ups }) =>
      [ups.highest, ups.lowest].flatMap((rival) => (rival === null ? [] : [{ figure, rival }])),
    );
    expect(named.length).toBeGreaterThan(50);
    for (const { figure, rival } of named) {
      expect(rival.figure.id).not.toBe(figure.id);
      const comparison = compareFigures(figure, rival.figure, CATALOG);
      expect(comparison.verdict).toBe("same-quantity");
      expect(comparison.differs).not.toContain("period");
    }
  });

  it("calls nothing higher that does not reach higher, and no bound an end", () => {
    for (const { figure, ups } of all) {
      const own = statedNumbers(figure.estimate);
      if (ups.highest !== null) {
        expect(ups.highest.figure.estimate.shape).not.toBe("at-most");
        const top = Math.max(...statedNumbers(ups.highest.figure.estimate));
        expect(top).toBeGreaterThan(Math.max(...own));
      }
      if (ups.lowest !== null) {
        expect(ups.lowest.figure.estimate.shape).not.toBe("at-least");
        const bottom = Math.min(...statedNumbers(ups.lowest.figure.estimate));
        expect(bottom).toBeLessThan(Math.min(...own));
      }
    }
  });

  it("names the ministry's later count beside the one that the note cites", () => {
    const cited = RELEASE.cited.find(({ shortCode }) => shortCode === "F03");
    const origin = originOf(CATALOG.figure(cited?.figure ?? ""), CATALOG);
    expect(origin?.id).toBe("cn-ui-recipients-2020-q1");
    if (origin === null) return;
    expect(followUpsOf(origin, CATALOG).highest?.figure.id).toBe("cn-ui-recipients-2020-q1-second");
  });
});
