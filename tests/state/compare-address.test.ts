import fc from "fast-check";
import { expect, test } from "vitest";
import {
  AXES,
  EMPTY,
  FACETS,
  FILTERS,
  type Filters,
  type IdKey,
  parseSelection,
  printSelection,
  type Selection,
  SORTS,
  VIEWS,
} from "../../app/state/compare-address.ts";
import { filterValue, openKnown } from "../../app/state/compare-known.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const KNOWN = openKnown(CATALOG);
const idsOf = (key: IdKey) => {
  const { figures, denominators } = RELEASE;
  if (key === "f") return figures.map((f) => f.id);
  if (key === "share") return denominators.map((d) => d.id);
  return [...new Set(figures.map((f) => filterValue(key, f, CATALOG)))].filter((v) => v !== "");
};
const IDS = idsOf("f");
const TOTALS = idsOf("share");

const filters: fc.Arbitrary<Filters> = fc.record(
  Object.fromEntries(FILTERS.map((key) => [key, fc.option(fc.constantFrom(...idsOf(key)))])),
) as fc.Arbitrary<Filters>;

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
      axis: fc.constantFrom(...AXES),
      by: fc.option(fc.constantFrom(...FACETS)),
      filters,
      sort: fc.constantFrom(...SORTS),
      descending: fc.boolean(),
    }),
  )
  // The order of picking has one direction.
  .map((s) => ({ ...s, descending: s.descending && s.sort !== "picked" }) as Selection);

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
    "axis=",
    "issuer=",
    "grade=",
    "v=",
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
      expect(selection.figures.every((id) => KNOWN.has("f", id))).toBe(true);
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
  [
    "asof=2020-02-30",
    [{ key: "asof", found: "2020-02-30", instead: "2020-02-29", why: "not-a-date" }],
  ],
  ["asof=2020", [{ key: "asof", found: "2020", instead: "2020-12-31", why: "not-a-date" }]],
  ["asof=today", [{ key: "asof", found: "today", instead: null, why: "not-a-date" }]],
  [
    "f=wb-oct2020-additional-extreme-por-2020",
    [
      {
        key: "f",
        found: "wb-oct2020-additional-extreme-por-2020",
        instead: "wb-oct2020-additional-extreme-poor-2020",
        why: "unknown-figure",
      },
    ],
  ],
  [
    "share=world-population-220",
    [
      {
        key: "share",
        found: "world-population-220",
        instead: "world-population-2020",
        why: "unknown-value",
      },
    ],
  ],
  ["v=2", [{ key: "v", found: "2", instead: "1", why: "newer" }]],
  ["view=pie", [{ key: "view", found: "pie", instead: "ranges", why: "unknown-value" }]],
  [
    `f=${IDS[0]}&ref=${IDS[1]}`,
    [{ key: "ref", found: IDS[1], instead: IDS[0], why: "not-selected" }],
  ],
  ["colour=red", [{ key: "colour", found: "red", instead: null, why: "unknown-key" }]],
])("%s is said plainly", (query, problems) => {
  expect(parseSelection(query, KNOWN).problems).toEqual(problems);
});

test("a short code stands for its figure, in either case, and is no problem", () => {
  const [first, second] = RELEASE.cited;
  if (first === undefined || second === undefined) throw new Error("two cited figures are needed");
  const query = `?f=${first.shortCode},${second.shortCode.toLowerCase()}&ref=${second.shortCode}`;
  expect(parseSelection(query, KNOWN)).toEqual({
    selection: { ...EMPTY, figures: [first.figure, second.figure], reference: second.figure },
    problems: [],
  });
});
