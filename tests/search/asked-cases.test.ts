import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Figure } from "../../app/domain/release.ts";
import { openFinder } from "../../app/search/find.ts";
import { CATALOG } from "../support/release.ts";

/** An answer is "quantity@place#period": of the quantity, its place and last day beginning so. None: no answer. */
const CASES = z
  .array(z.object({ query: z.string(), answers: z.array(z.string()) }))
  .parse(JSON.parse(readFileSync("tests/cases/questions-asked.json", "utf8")));

function isOf(figure: Figure, answer: string): boolean {
  const [, indicator, place = "", period = ""] =
    /^([^@#]+)(?:@([^#]+))?(?:#(.+))?$/.exec(answer) ?? [];
  const end = figure.period.split("/").at(-1) ?? "";
  return (
    figure.indicator === indicator && figure.geography.startsWith(place) && end.startsWith(period)
  );
}

test("every answer of the cases names a figure of the tables", () => {
  const lost = CASES.flatMap(({ answers }) => answers).filter(
    (answer) => !CATALOG.tables.figures.some((figure) => isOf(figure, answer)),
  );
  expect(lost.filter((answer) => !/[@#]/.test(answer))).toEqual([]);
});

const finder = openFinder(CATALOG);
const missed = CASES.filter(({ query, answers }) => {
  const { found, isNone } = finder.find(query, 3);
  if (answers.length === 0) return !isNone;
  return isNone || !found.some(({ figure }) => answers.some((answer) => isOf(figure, answer)));
});

test("what the tables do not answer is plainly none", () => {
  const all = CASES.filter(({ answers }) => answers.length === 0).length;
  const wrong = missed.filter(({ answers }) => answers.length === 0).map(({ query }) => query);
  expect(all).toBeGreaterThan(200);
  expect(1 - wrong.length / all, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
});

test("what they answer in other words is among the first three", () => {
  const all = CASES.filter(({ answers }) => answers.length > 0).length;
  const wrong = missed.filter(({ answers }) => answers.length > 0).map(({ query }) => query);
  expect(all).toBeGreaterThan(400);
  expect(1 - wrong.length / all, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
});
