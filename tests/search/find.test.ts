import fc from "fast-check";
import { expect, test } from "vitest";
import { openCatalog } from "../../app/domain/catalog.ts";
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

test("every tenth figure, or one of the same quantity, is found by its name, place and year", () => {
  const missed = RELEASE.figures.filter((figure, i) => {
    if (i % 10 !== 0) return false;
    const year = figure.period.slice(0, 4);
    const { name } = CATALOG.indicator(figure.indicator);
    const place = CATALOG.geography(figure.geography).name;
    return (["en", "zh"] as const).every((language) => {
      const found = FINDER.find(`${name[language]} ${place[language]} ${year}`, 3).found;
      return !found.some(({ figure: f }) => f.indicator === figure.indicator);
    });
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test("a quantity is found by its own name as it is printed, in both languages", () => {
  const missed = RELEASE.indicators.flatMap(({ id, name }) =>
    (["en", "zh"] as const)
      .map((language) => name[language])
      .filter((asked) => {
        const { found, isNone } = FINDER.find(asked, 3);
        return isNone || !found.some(({ figure }) => figure.indicator === id);
      }),
  );
  expect(missed).toEqual([]);
});

test("a number that no figure states is plainly none, with the nearest of its own unit under it", () => {
  const { found, isNone } = FINDER.find("13.9 trillion dollars", 3);
  expect(isNone).toBe(true);
  expect(found[0]).toMatchObject({ match: "near", figure: { id: "sp-imf-fiscal-jan-2021" } });
});

test.each(["unemployment rate france", "法国失业率", "poverty in brazil 2020", "上海低保"])(
  "%s: of a place that no figure is of, so plainly none",
  (query) => {
    expect(FINDER.find(query, 3).isNone).toBe(true);
  },
);

test("ten thousand figures more do not slow the answer beyond use", () => {
  const figures = Array.from({ length: 10_000 }, (_, i) => {
    const figure = RELEASE.figures[i % RELEASE.figures.length];
    if (figure === undefined) throw new Error("the release is empty");
    return i < RELEASE.figures.length
      ? figure
      : { ...figure, id: `${figure.id}-${i}`, supersedes: null };
  });
  const big = openFinder(openCatalog({ ...RELEASE, figures }));
  const started = performance.now();
  for (const query of ["poverty", "84m", "world bank april", "农村贫困人口 2019"])
    big.find(query, 8);
  // Some 20 ms on a quiet machine; what looks through every figure for each word takes seconds.
  expect(performance.now() - started).toBeLessThan(1500);
});

test("a year or month that no figure of the quantity is of has no answer, only what is near", () => {
  const finder = openFinder(CATALOG);
  for (const query of ["2031年3月城镇调查失业率", "pension participants 1999"]) {
    const { found, isNone } = finder.find(query, 5);
    expect([query, isNone, found.every(({ match }) => match === "near")]).toEqual([
      query,
      true,
      true,
    ]);
  }
});

test("a name inside a longer one is not another place: 南非 in 撒哈拉以南非洲", () => {
  const finder = openFinder(CATALOG);
  expect(finder.find("撒哈拉以南非洲新增极端贫困人口", 5).isNone).toBe(false);
  expect(finder.find("南非新增极端贫困人口", 5).isNone).toBe(true);
});

test.each([
  ["who lost jobs in China", "who"],
  ["WHO health costs", "world health organization"],
])("%s: the organization only in capitals", (query, kind) => {
  const ids = FINDER.find(query, 3).found.map(({ figure }) => figure.id);
  expect(ids.includes("sp-health-expense-poverty")).toBe(kind !== "who");
});

test("a fall typed with its verb is found as the source prints it; with a minus, only what is below nought", () => {
  const exact = (query: string) =>
    FINDER.find(query, 20)
      .found.filter(({ match }) => match === "exact")
      .map(({ figure }) => figure.id);
  expect(exact("减少1400万")).toEqual(["ubs-cn-nonfarm-change-2020"]);
  expect(exact("减少496万")).toEqual(["cn-rural-outgoing-change-2020-q2"]);
  expect(exact("-17.3%")).toEqual([]);
  expect(exact("€12bn")).toEqual([]);
});
