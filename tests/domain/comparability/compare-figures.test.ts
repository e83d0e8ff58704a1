import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareFigures } from "../../../app/domain/comparability/compare-figures.ts";
import {
  comparabilityWords,
  differenceSentences,
} from "../../../app/domain/comparability/comparison-words.ts";
import { DIMENSIONS } from "../../../app/domain/comparability/dimensions.ts";
import { FAMILIES } from "../../../app/domain/comparability/families.ts";
import { LANGUAGES } from "../../../app/domain/language.ts";
import { scoreComparability } from "../../eval/score-comparability.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";

const compare = (a: string, b: string) =>
  compareFigures(CATALOG.figure(a), CATALOG.figure(b), CATALOG);

test("over all pairs of figures the verdict is symmetric, and only like units and measures are one quantity", () => {
  const { figures } = RELEASE;
  let seen = 0;
  for (const [i, a] of figures.entries()) {
    for (const b of figures.slice(i)) {
      const found = compareFigures(a, b, CATALOG);
      expect(compareFigures(b, a, CATALOG)).toEqual(found);
      if (found.verdict !== "different-quantity") {
        const [one, other] = [CATALOG.indicator(a.indicator), CATALOG.indicator(b.indicator)];
        expect([one.unit, one.measure]).toEqual([other.unit, other.measure]);
      }
      seen += 1;
    }
  }
  expect(seen).toBe((figures.length * (figures.length + 1)) / 2);
});

test("a figure is one quantity with itself and differs in nothing", () => {
  for (const figure of RELEASE.figures) {
    const found = compareFigures(figure, figure, CATALOG);
    expect([figure.id, found.verdict, found.differs]).toEqual([figure.id, "same-quantity", []]);
  }
});

test("reviewed look-alikes are never called one quantity where their numbers differ in kind", () => {
  const same = RELEASE.lookalikes.filter(
    ({ figures: [a, b] }) =>
      CATALOG.figure(a).indicator !== CATALOG.figure(b).indicator &&
      compare(a, b).verdict === "same-quantity",
  );
  expect(same).toEqual([]);
});

test.each([
  [
    "two vintages",
    "cn-ui-recipients-2020-q1",
    "cn-ui-recipients-2020-q1-second",
    "same-quantity",
    ["vintage"],
  ],
  [
    "two points of a series",
    "cn-surveyed-unemployment-2020-02",
    "cn-surveyed-unemployment-2020-03",
    "same-quantity",
    ["period"],
  ],
  [
    "two lines",
    "wb-jun2020-additional-extreme-poor-2020-baseline",
    "wb-jun2020-additional-lmi-line-2020-baseline",
    "same-family",
    ["poverty-line"],
  ],
  [
    "poverty and hunger",
    "un-sg-brief-apr2020-additional-extreme-poor-2020",
    "sofi-2020-additional-undernourished",
    "different-quantity",
    ["measure"],
  ],
  [
    "with and without the pandemic",
    "wb-apr2020-rate-2020",
    "wb-apr2020-counterfactual-rate-2020",
    "same-family",
    ["scenario"],
  ],
])("%s", (_what, a, b, verdict, named) => {
  const found = compare(a, b);
  expect(found.verdict).toBe(verdict);
  for (const dimension of named) expect(found.differs).toContain(dimension);
});

test("what the note repeats counts once", () => {
  const found = compare(
    "sp-note-extreme-poverty-additional-2020",
    "un-sg-brief-apr2020-additional-extreme-poor-2020",
  );
  expect([found.verdict, found.repeated]).toEqual(["same-quantity", true]);
});

test("every indicator of a family exists, stands in one family, and shares its unit and measure", () => {
  const all = Object.values(FAMILIES).flat();
  expect(new Set(all).size).toBe(all.length);
  for (const members of Object.values(FAMILIES)) {
    const kinds = members.map((id) => {
      const { unit, measure } = CATALOG.indicator(id);
      return `${unit} ${measure}`;
    });
    expect(new Set(kinds).size).toBe(1);
  }
});

test("every difference is said in both languages, with the words of both figures", () => {
  const [a, b] = [
    CATALOG.figure("un-sg-brief-apr2020-additional-extreme-poor-children-2020"),
    CATALOG.figure("stc-unicef-nov2020-additional"),
  ];
  const comparison = compareFigures(a, b, CATALOG);
  for (const language of LANGUAGES) {
    const said = differenceSentences(comparison, a, b, CATALOG, language);
    expect(said.map((s) => s.dimension)).toEqual([...comparison.differs, ...comparison.unknown]);
    const line = said.find((s) => s.dimension === "poverty-line")?.words;
    for (const figure of [a, b]) {
      const { label } = CATALOG.term("poverty_line", figure.povertyLine ?? "");
      expect(line).toContain(label[language]);
    }
    const words = comparabilityWords(language);
    for (const dimension of DIMENSIONS) expect(words.dimensions[dimension]).not.toBe("");
  }
});

test("the cases keep their verdicts, and name what they must and nothing beyond what they may", () => {
  const cases = JSON.parse(readFileSync("tests/cases/comparability.json", "utf8"));
  const { summary, failures } = scoreComparability(cases);
  expect(failures).toEqual([]);
  expect(summary).toMatchObject({ score: 1, recall: 1, nothingBeyond: 1, symmetric: 1 });
  expect(summary.n).toBeGreaterThan(150);
});
