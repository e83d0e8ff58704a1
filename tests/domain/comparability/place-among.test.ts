import { expect, test } from "vitest";
import { compareFigures } from "../../../app/domain/comparability/compare-figures.ts";
import { placeAmong } from "../../../app/domain/comparability/place-among.ts";
import { statedNumbers } from "../../../app/domain/estimate.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";

const placed = RELEASE.figures.flatMap((figure) => {
  const place = placeAmong(figure, CATALOG);
  return place === null ? [] : [{ figure, place }];
});

test("a place needs three estimates of the same quantity and period", () => {
  expect(placed.length).toBeGreaterThan(10);
  for (const { figure, place } of placed) {
    const alike = CATALOG.figuresOfIndicator(figure.indicator).filter((other) => {
      const found = compareFigures(figure, other, CATALOG);
      return found.verdict === "same-quantity" && !found.differs.includes("period");
    });
    expect(place.of).toBeGreaterThanOrEqual(3);
    expect(place.of).toBeLessThanOrEqual(alike.length);
    const lower = alike.filter(
      (other) =>
        other.estimate.shape !== "at-most" &&
        (statedNumbers(other.estimate)[0] ?? 0) < (statedNumbers(figure.estimate)[0] ?? 0),
    );
    expect(place.rank).toBeGreaterThanOrEqual(1);
    expect(place.rank).toBeLessThanOrEqual(1 + lower.length);
    expect((place.oldest?.published ?? "") <= (place.newest?.published ?? "")).toBe(true);
  }
});

test("the lowest of its field is first, and what says no lower end has no place", () => {
  const firsts = placed.filter(({ place }) => place.rank === 1);
  expect(firsts.length).toBeGreaterThan(0);
  for (const figure of RELEASE.figures) {
    if (figure.estimate.shape === "at-most") expect(placeAmong(figure, CATALOG)).toBeNull();
  }
});

test("one estimate alone has no place", () => {
  const only = RELEASE.figures.find((f) => CATALOG.figuresOfIndicator(f.indicator).length === 1);
  expect(only && placeAmong(only, CATALOG)).toBeNull();
});
