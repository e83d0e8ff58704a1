import fc from "fast-check";
import { expect, test } from "vitest";
import { standingOn } from "../../app/domain/as-of.ts";
import { followUpsOf } from "../../app/domain/follow-ups.ts";
import { knownCatalog } from "../../app/domain/known-catalog.ts";
import { compareModel } from "../../app/plan/compare-model.ts";
import { EMPTY } from "../../app/state/compare-address.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const figures = fc.constantFrom(...RELEASE.figures);
/** Any day from the first publication of the tables to after the last. */
const days = fc
  .integer({ min: Date.UTC(2014, 0, 1), max: Date.UTC(2026, 0, 1) })
  .map((time) => new Date(time).toISOString().slice(0, 10));

test("on any day, whatever stands around a figure was out by then", () => {
  fc.assert(
    fc.property(figures, days, (figure, day) => {
      const known = knownCatalog(CATALOG, day);
      const ups = followUpsOf(figure, known);
      const around = [
        ...known.figuresOfIndicator(figure.indicator),
        ...(figure.series === null ? [] : known.figuresOfSeries(figure.series)),
        ...known.replacementsOf(figure.id),
        ...known.lookalikesOf(figure.id).flatMap((pair) => pair.figures.map(known.figure)),
        ...known.citedFrom(figure.id).map((cited) => known.figure(cited.figure)),
        ...[ups.highest, ups.lowest].flatMap((rival) => (rival === null ? [] : [rival.figure])),
      ].filter(({ id }) => id !== figure.id);
      for (const one of around)
        expect([one.id, standingOn(one, day, CATALOG)]).toEqual([one.id, "out"]);
    }),
    { numRuns: 300 },
  );
});

test("on any day a comparison draws, counts, judges and sums up only what was out", () => {
  const picks = fc.uniqueArray(figures, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(picks, days, (picked, day) => {
      const selection = { ...EMPTY, figures: picked.map(({ id }) => id), asOf: day };
      const { set, onAxis, lookalikes } = compareModel(selection, CATALOG, "en");
      const judged = [...set.same, ...set.family, ...set.different];
      const claimed = [
        ...onAxis.map(({ id }) => id),
        ...judged.map(({ figure }) => figure.id),
        ...judged.flatMap(({ replacedBy }) => replacedBy?.id ?? []),
        ...lookalikes.flatMap((pair) => pair.figures),
      ];
      for (const id of claimed) {
        expect([id, standingOn(CATALOG.figure(id), day, CATALOG)]).toEqual([id, "out"]);
      }
      expect(new Set(picked.map(({ id }) => id))).toEqual(
        new Set([
          ...judged.map(({ figure }) => figure.id),
          ...[...set.later, ...set.undated].map(({ id }) => id),
        ]),
      );
    }),
    { numRuns: 150 },
  );
});

test("today nothing is left out", () => {
  expect(knownCatalog(CATALOG, null)).toBe(CATALOG);
});
