import { expect, test } from "vitest";
import { asksAbsentMatter } from "../../app/search/absent.ts";
import { searchable } from "../../app/search/tokens.ts";
import { CATALOG } from "../support/release.ts";

test("no name of the tables is a matter that they lack", () => {
  const { indicators, topics, themes, geographies, figures } = CATALOG.tables;
  const names = [...indicators, ...topics, ...themes, ...geographies].map(({ name }) => name);
  const words = [...names, ...figures.map(({ population }) => population)];
  expect(words.length).toBeGreaterThan(700);
  const absent = words
    .flatMap(({ en, zh }) => [en, zh])
    .filter((w) => asksAbsentMatter(searchable(w)));
  expect(absent).toEqual([]);
});

test.each([
  "maternity leave weeks",
  "retirement age china",
  "average monthly wage",
  "child marriage rate",
  "退休年龄",
  "人均可支配收入",
  "養老金水平",
  "pension reimbursement",
  "divorced women",
  "医保报销比例",
  "失業保險費率",
])("%s is asked of no figure", (question) => {
  expect(asksAbsentMatter(searchable(question))).toBe(true);
});

test.each([
  "mothers with maternity benefits",
  "share of the population of china covered",
  "price subsidies when consumer prices rise",
  "children deprived of health or housing",
  "people above pensionable age",
  "农村贫困发生率",
])("%s may be asked of a figure", (question) => {
  expect(asksAbsentMatter(question)).toBe(false);
});
