import { describe, expect, it } from "vitest";
import { buildFindIndex, findFigures } from "../../app/search/find-figures.ts";
import { CATALOG } from "../support/release.ts";

const index = buildFindIndex(CATALOG);
const ids = (query: string, limit = 8) => findFigures(index, query, limit).map((f) => f.figure.id);

describe("findFigures(index, query, limit)", () => {
  it.each(["84m", "84 million", "8400万", "84-132 million", "8400万–1.32亿"])(
    "%s finds the cited range first, marked as exact",
    (query) => {
      const first = findFigures(index, query, 3)[0];
      expect(first?.match).toBe("exact");
      expect(first?.figure.id).toBe("sp-note-extreme-poverty-additional-2020");
    },
  );

  it("finds ranges that contain a number after those that state it", () => {
    const found = findFigures(index, "100 million", 50);
    const kinds = found.map((f) => f.match);
    expect(kinds).toContain("exact");
    expect(kinds).toContain("contains");
    expect(kinds.lastIndexOf("exact")).toBeLessThan(kinds.indexOf("contains"));
  });

  it("matches a percentage with shares only", () => {
    for (const { figure, match } of findFigures(index, "0.6%", 8)) {
      if (match !== "words") expect(CATALOG.indicator(figure.indicator).unit).toBe("percent");
    }
    expect(ids("0.6%")).toContain("note-rural-poverty-remaining-2020");
  });

  it("finds a figure by its short code, and by words of either language", () => {
    expect(ids("F03")[0]).toBe("note-unemployment-benefit-recipients-q1-2020");
    expect(ids("失业保险金 中国")).toContain("note-unemployment-benefit-recipients-q1-2020");
    expect(ids("unemployment benefit china")).toContain(
      "note-unemployment-benefit-recipients-q1-2020",
    );
  });

  it("finds nothing for nothing, and for words that no figure has", () => {
    expect(ids("   ")).toEqual([]);
    expect(ids("qwertyuiop")).toEqual([]);
  });

  it("never gives more than asked for", () => {
    expect(ids("china", 3)).toHaveLength(3);
  });
});
