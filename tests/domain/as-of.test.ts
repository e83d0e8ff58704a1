import { expect, test } from "vitest";
import { knownBy, publishedBy, replacedOn, standingOn } from "../../app/domain/as-of.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const DAYS = ["2019-12-31", "2020-04-20", "2020-06-08", "2020-11-10", "2021-01-11", "2022-10-31"];

test("a month or a year counts from its last day", () => {
  const at = (published: string | null) => publishedBy({ published });
  expect([at("2020-02"), at("2020"), at("2020-11-10"), at(null)]).toEqual([
    "2020-02-29",
    "2020-12-31",
    "2020-11-10",
    null,
  ]);
});

test("on any day no figure that is out was published later", () => {
  for (const day of DAYS) {
    for (const figure of RELEASE.figures) {
      if (standingOn(figure, day, CATALOG) !== "out") continue;
      const known = knownBy(figure, CATALOG);
      expect([figure.id, known !== null && known <= day]).toEqual([figure.id, true]);
    }
  }
});

test("what was out stays out, and today everything is", () => {
  for (const figure of RELEASE.figures) {
    const standings = DAYS.map((day) => standingOn(figure, day, CATALOG));
    const first = standings.indexOf("out");
    expect(standings.slice(first < 0 ? DAYS.length : first).every((s) => s === "out")).toBe(true);
    expect(standingOn(figure, null, CATALOG)).toBe("out");
  }
});

test("replacements lead forward in time and never in a circle", () => {
  for (const figure of RELEASE.figures) {
    const seen = new Set([figure.id]);
    let next = figure.supersedes;
    while (next !== null) {
      expect(seen.has(next)).toBe(false);
      seen.add(next);
      next = CATALOG.figure(next).supersedes;
    }
  }
  const june = CATALOG.figure("wb-jun2020-additional-extreme-poor-2020-range");
  expect(replacedOn(june, "2020-09-01", CATALOG)).toBeNull();
  expect(replacedOn(june, "2020-11-10", CATALOG)?.id).toBe(
    "wb-oct2020-additional-extreme-poor-2020",
  );
});
