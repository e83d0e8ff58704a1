import { expect, test } from "vitest";
import { compareFigures } from "../../../app/domain/comparability/compare-figures.ts";
import { lookAlikesOf } from "../../../app/domain/comparability/look-alikes.ts";
import { rangeKindOf, statedNumbers } from "../../../app/domain/estimate.ts";
import type { Figure } from "../../../app/domain/release.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";

const idsOf = (id: string) => lookAlikesOf(CATALOG.figure(id), CATALOG).map((one) => one.figure);

/** By name, or by a figure that prints the same number. */
const warns = (a: Figure, b: Figure) =>
  idsOf(a.id).some((id) => id === b.id || compareFigures(CATALOG.figure(id), b, CATALOG).repeated);

test("both figures of every note warn of each other, with the verdict on the two", () => {
  for (const { figures } of RELEASE.lookalikes) {
    for (const [one, other] of [figures, [figures[1], figures[0]] as const]) {
      const found = lookAlikesOf(CATALOG.figure(one), CATALOG).find((f) => f.figure === other);
      const pair = [CATALOG.figure(other), CATALOG.figure(one)] as const;
      expect(found).toMatchObject({ via: one, verdict: compareFigures(...pair, CATALOG).verdict });
    }
  }
});

test("a figure that repeats a number warns of what the number is confused with", () => {
  const [note, brief, hunger] = [
    "sp-note-extreme-poverty-additional-2020",
    "un-sg-brief-apr2020-additional-extreme-poor-2020",
    "sofi-2020-additional-undernourished",
  ] as const;
  expect(RELEASE.lookalikes.some(({ figures }) => figures.includes(note))).toBe(false);
  expect(lookAlikesOf(CATALOG.figure(note), CATALOG)).toContainEqual({
    figure: hunger,
    via: brief,
    verdict: "different-quantity",
  });
  // The two print one number of one quantity.
  expect(idsOf(note)).not.toContain(brief);
});

test("every pair of close ranges of different quantities is warned of on both pages", () => {
  const ranges = RELEASE.figures.filter((f) => rangeKindOf(f.estimate) !== null);
  const ends = (i: number) => {
    const numbers = statedNumbers(ranges[i]?.estimate ?? { shape: "at-least", low: 0 });
    return [numbers[0] ?? 0, numbers.at(-1) ?? 0] as const;
  };
  const isClose = (a: number, b: number) => Math.abs(a - b) <= 0.02 * Math.max(a, b);
  let pairs = 0;
  ranges.forEach((a, i) => {
    ranges.slice(0, i).forEach((b, j) => {
      const [[low, high], [otherLow, otherHigh]] = [ends(i), ends(j)];
      if (!isClose(low, otherLow) || !isClose(high, otherHigh)) return;
      if (compareFigures(a, b, CATALOG).verdict !== "different-quantity") return;
      pairs += 1;
      expect([warns(a, b), warns(b, a)]).toEqual([true, true]);
    });
  });
  expect(pairs).toBeGreaterThan(1);
});
