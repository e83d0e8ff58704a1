import fc from "fast-check";
import { expect, test } from "vitest";
import { openFinder } from "../../app/search/find.ts";
import { simplified } from "../../app/search/han.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const FINDER = openFinder(CATALOG);
const ids = (query: string, limit = 3) => FINDER.find(query, limit).found.map((f) => f.figure.id);
const codeOf = (id: string) => CATALOG.citedBy(id)?.shortCode ?? id;

test.each([
  ["a question", "how many children could fall into extreme poverty", "F07"],
  ["Chinese", "领取失业保险金的人数", "F03"],
  ["traditional characters", "農村貧困發生率", "F01"],
  ["pinyin", "fanpin", "F02"],
  ["misspelt", "unemploymnt benifit", "F03"],
  ["half typed", "extr pove addit", "F05"],
  ["a synonym", "dole recipients", "F03"],
  ["a code", "f04", "F04"],
])("%s finds the cited figure among the first three", (_what, query, code) => {
  expect(ids(query).map(codeOf)).toContain(code);
});

test.each(["84m", "84 million", "8400万", "0.084bn", "８４００万"])(
  "%s: those that state it come before those that hold it",
  (query) => {
    const { found } = FINDER.find(query, 50);
    const marks = found.map((f) => f.match);
    expect(marks[0]).toBe("exact");
    expect(found.filter((f) => f.match === "exact").map((f) => codeOf(f.figure.id))).toContain(
      "F05",
    );
    expect(marks.lastIndexOf("exact")).toBeLessThan(marks.indexOf("contains"));
  },
);

test.each(["2019", "since 2015", "2020年", "10 November 2020", "$1.90"])(
  "%s is no value",
  (query) => {
    const { found } = FINDER.find(query, 50);
    expect(found.filter((f) => f.match === "exact" || f.match === "contains")).toEqual([]);
  },
);

test.each(["vaccination rate", "minimum wage shanghai", "房价涨幅", "oxfam"])(
  "%s: plainly none, what follows is only near",
  (query) => {
    const { found, isNone } = FINDER.find(query, 10);
    expect(isNone).toBe(true);
    expect(found.every((f) => f.match === "near")).toBe(true);
  },
);

test("any query is answered without throwing, each figure once, at most as many as asked", () => {
  const part = fc.constantFrom(
    "84",
    "million",
    "poverty",
    "贫困",
    "dibao",
    "%",
    "2020",
    "$",
    "the",
    "-",
    "。",
  );
  const queries = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(part).map((p) => p.join(" ")),
  );
  fc.assert(
    fc.property(queries, (query) => {
      const { found } = FINDER.find(query, 8);
      expect(found.length).toBeLessThanOrEqual(8);
      expect(new Set(found.map((f) => f.figure.id)).size).toBe(found.length);
    }),
    { numRuns: 300 },
  );
});

test("every cited figure is found by its code and by its number as the document prints it", () => {
  for (const cited of RELEASE.cited) {
    expect(ids(cited.shortCode, 1)).toEqual([cited.figure]);
  }
});

test("traditional characters are folded, and simplified ones stay", () => {
  expect(simplified("農村貧困發生率")).toBe("农村贫困发生率");
  expect(simplified("农村贫困发生率")).toBe("农村贫困发生率");
});
