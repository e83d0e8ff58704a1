import { expect, test } from "vitest";
import { knownBy } from "../../../app/domain/as-of.ts";
import { compareSet, repeatsAmong } from "../../../app/domain/comparability/compare-set.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";

const figure = (id: string) => CATALOG.figure(id);
const NOTE = figure("sp-note-extreme-poverty-additional-2020");
const BRIEF = figure("un-sg-brief-apr2020-additional-extreme-poor-2020");
const OCTOBER = figure("wb-oct2020-additional-extreme-poor-2020");
const JANUARY = figure("wb-jan2021-additional-extreme-poor-2020");
const HUNGER = figure("sofi-2020-additional-undernourished");
const ids = (judged: readonly { figure: { id: string } }[]) => judged.map((j) => j.figure.id);

test("every figure stands in one group, in the order given", () => {
  const picked = [OCTOBER, HUNGER, NOTE, BRIEF, JANUARY];
  const set = compareSet(picked, NOTE, null, CATALOG);
  expect(ids(set.same)).toEqual([NOTE.id, BRIEF.id]);
  expect(ids(set.family)).toEqual([OCTOBER.id, JANUARY.id]);
  expect(ids(set.different)).toEqual([HUNGER.id]);
  expect([set.later, set.undated]).toEqual([[], []]);
});

test("on a day what came later is set apart, and a reference that came later gives way", () => {
  const set = compareSet([JANUARY, OCTOBER, NOTE], JANUARY, "2020-11-10", CATALOG);
  expect(set.reference?.id).toBe(OCTOBER.id);
  expect(set.later).toEqual([JANUARY]);
  const none = compareSet([JANUARY], JANUARY, "2020-11-10", CATALOG);
  expect([none.reference, none.same, none.later]).toEqual([null, [], [JANUARY]]);
});

test("on no day is a figure judged that was published later", () => {
  for (const day of ["2019-12-31", "2020-04-20", "2020-11-10", "2021-06-30"]) {
    const { figures } = RELEASE;
    const set = compareSet(figures, NOTE, day, CATALOG);
    for (const one of [...set.same, ...set.family, ...set.different]) {
      const known = knownBy(one.figure, CATALOG);
      expect([one.figure.id, known !== null && known <= day]).toEqual([one.figure.id, true]);
      const replacement = one.replacedBy === null ? null : knownBy(one.replacedBy, CATALOG);
      expect(replacement === null || replacement <= day).toBe(true);
    }
  }
});

test("a replacement is named once it is out", () => {
  const at = (day: string | null) =>
    compareSet([OCTOBER], OCTOBER, day, CATALOG).same[0]?.replacedBy?.id ?? null;
  expect([at("2020-11-10"), at("2021-01-31"), at(null)]).toEqual([
    null,
    JANUARY.id,
    "wb-jun2021-additional-extreme-poor-2020",
  ]);
});

test("a repeated number points at the one printed first, whatever the order", () => {
  for (const figures of [
    [NOTE, BRIEF, OCTOBER],
    [OCTOBER, BRIEF, NOTE],
  ]) {
    const repeats = repeatsAmong(figures, CATALOG);
    expect([...repeats].map(([id, first]) => [id, first.id])).toEqual([[NOTE.id, BRIEF.id]]);
  }
});
