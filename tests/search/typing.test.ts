import { expect, test } from "vitest";
import { openFinder } from "../../app/search/find.ts";
import { CATALOG } from "../support/release.ts";

const FINDER = openFinder(CATALOG);
const isNone = (query: string) => FINDER.find(query, 5).isNone;

test.each([
  "migrant workers total 2020",
  "remittances forecast for east asia",
  "children in multidimensional poverty",
  "temporary assistance grants by november",
  "nongmingong zongliang",
])("once it has answers, %s keeps them while the next word begins", (query) => {
  const words = query.split(" ");
  const lost = words.flatMap((word, i) => {
    const before = words.slice(0, i).join(" ");
    if (i === 0 || isNone(before)) return [];
    return [1, 2, 3]
      .filter((letters) => letters < word.length)
      .map((letters) => `${before} ${word.slice(0, letters)}`)
      .filter(isNone);
  });
  expect(lost).toEqual([]);
});

test.each(["dibao recipients uk", "unemployment rate gabon", "poverty rate 1979"])(
  "%s: a last word that stands whole is not left out",
  (query) => {
    expect(isNone(query)).toBe(true);
  },
);
