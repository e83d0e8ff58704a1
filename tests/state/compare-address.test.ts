import fc from "fast-check";
import { expect, test } from "vitest";
import {
  EMPTY,
  FACETS,
  type Known,
  parseSelection,
  printSelection,
  type Selection,
  SORTS,
  VIEWS,
} from "../../app/state/compare-address.ts";
import { RELEASE } from "../support/release.ts";

const IDS = RELEASE.figures.map((f) => f.id);
const TOTALS = RELEASE.denominators.map((d) => d.id);
const KNOWN: Known = {
  hasFigure: (id) => IDS.includes(id),
  hasDenominator: (id) => TOTALS.includes(id),
  nearest: (id) =>
    IDS.find((known) => known.startsWith(id.slice(0, 12)) && id.length >= 12) ?? null,
};

const selections: fc.Arbitrary<Selection> = fc
  .uniqueArray(fc.constantFrom(...IDS), { maxLength: 12 })
  .chain((figures) =>
    fc.record({
      figures: fc.constant(figures),
      reference:
        figures.length < 2 ? fc.constant(null) : fc.option(fc.constantFrom(...figures.slice(1))),
      asOf: fc.option(fc.constantFrom("2020-11-10", "2021-01-31")),
      share: fc.option(fc.constantFrom(...TOTALS)),
      view: fc.constantFrom(...VIEWS),
      by: fc.option(fc.constantFrom(...FACETS)),
      sort: fc.constantFrom(...SORTS),
    }),
  );

test("a selection survives its address, which says only what differs from the default", () => {
  fc.assert(
    fc.property(selections, (selection) => {
      const address = printSelection(selection);
      expect(parseSelection(address, KNOWN)).toEqual({ selection, problems: [] });
    }),
    { numRuns: 500 },
  );
  expect(printSelection(EMPTY)).toBe("");
});

test("any address is read: what cannot be taken is named, and what is left is whole", () => {
  const part = fc.constantFrom(
    "f=",
    "ref=",
    "asof=",
    "share=",
    "view=",
    "by=",
    "sort=",
    "&",
    "=",
    ",",
    "%",
    "x=1",
  );
  const value = fc.oneof(
    fc.constantFrom(...IDS.slice(0, 40), ...TOTALS, ...VIEWS, "2020-02-30"),
    fc.string(),
  );
  const queries = fc.array(fc.oneof(part, value), { maxLength: 14 }).map((p) => `?${p.join("")}`);
  fc.assert(
    fc.property(queries, (query) => {
      const { selection } = parseSelection(query, KNOWN);
      expect(new Set(selection.figures).size).toBe(selection.figures.length);
      expect(selection.figures.every(KNOWN.hasFigure)).toBe(true);
      expect(parseSelection(printSelection(selection), KNOWN)).toEqual({ selection, problems: [] });
    }),
    { numRuns: 5000 },
  );
});

test.each([
  [
    "f=nothing-like-it",
    [{ key: "f", found: "nothing-like-it", instead: null, why: "unknown-figure" }],
  ],
  ["asof=2020-02-30", [{ key: "asof", found: "2020-02-30", instead: null, why: "not-a-date" }]],
  ["view=pie", [{ key: "view", found: "pie", instead: "ranges", why: "unknown-value" }]],
  [
    `f=${IDS[0]}&ref=${IDS[1]}`,
    [{ key: "ref", found: IDS[1], instead: null, why: "not-selected" }],
  ],
  ["colour=red", [{ key: "colour", found: "red", instead: null, why: "unknown-key" }]],
])("%s is said plainly", (query, problems) => {
  expect(parseSelection(query, KNOWN).problems).toEqual(problems);
});
