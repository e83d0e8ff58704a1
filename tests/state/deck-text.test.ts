import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allExhibits } from "../../app/plan/exhibits.ts";
import { addItem, type Deck } from "../../app/state/deck.ts";
import { DECK_FORMAT, MOST_ITEMS, parseDeck, printDeck } from "../../app/state/deck-text.ts";
import { deck, item } from "../support/decks.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const GOOD = {
  kind: "ranges",
  figures: ["a-1", "b"],
  highlight: ["b"],
  name: "F07",
  path: "/figures/b/",
  release: "1.0.0",
};
const text = (...items: unknown[]) => JSON.stringify({ format: DECK_FORMAT, version: 1, items });

describe("parseDeck(printDeck(deck))", () => {
  it("is the deck again", () => {
    fc.assert(
      fc.property(deck, (some) => {
        expect(parseDeck(printDeck(some))).toEqual({ deck: some, problems: [] });
      }),
    );
  });

  it("is the deck again for every chart of the release", () => {
    const all = allExhibits(CATALOG).reduce<Deck>(
      (some, exhibit) => addItem(some, { exhibit, release: RELEASE.version }),
      [],
    );
    expect(all.length).toBeGreaterThan(100);
    for (let from = 0; from < all.length; from += MOST_ITEMS) {
      const part = all.slice(from, from + MOST_ITEMS);
      expect(parseDeck(printDeck(part))).toEqual({ deck: part, problems: [] });
    }
  });
});

describe("parseDeck(text)", () => {
  it.each([
    ["path of a script", { path: "javascript:alert(1)" }],
    ["path of another host", { path: "//example.org/" }],
    ["path that climbs", { path: "/../../" }],
    ["markup in the name", { name: "<img src=x onerror=alert(1)>" }],
    ["path in the name", { name: "../F07" }],
    ["unknown kind", { kind: "pie" }],
    ["kind of the prototype", { kind: "constructor" }],
    ["no figures", { figures: [] }],
    ["figure twice", { figures: ["b", "b"] }],
    ["figures as one text", { figures: "b" }],
    ["formula as a figure", { figures: ["=HYPERLINK(1)"] }],
    ["highlight of another chart", { highlight: ["c"] }],
    ["long id", { figures: ["b".repeat(5000)], highlight: [] }],
    ["release that is none", { release: "1.0" }],
    ["right-to-left mark", { name: "F07\u202e" }],
  ])("refuses an entry with a fault and keeps the others: %s", (_fault, change) => {
    const other = { ...GOOD, figures: ["c"], highlight: [] };
    const { deck: read, problems } = parseDeck(text({ ...GOOD, ...change }, other));
    expect(read.map(({ exhibit }) => exhibit.figures)).toEqual([["c"]]);
    expect(problems).toEqual([{ problem: "not-an-item", at: 1 }]);
  });

  it("keeps figures that no release may have: they are named where they are shown", () => {
    const { deck: read, problems } = parseDeck(text(GOOD));
    expect(read[0]?.exhibit.figures).toEqual(["a-1", "b"]);
    expect(problems).toEqual([]);
  });

  it("passes nothing on that it does not know", () => {
    const { deck: read } = parseDeck(text({ ...GOOD, extra: "<script>", __proto__: { a: 1 } }));
    expect(JSON.stringify(read)).not.toContain("extra");
  });

  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["null", "not-a-deck"],
    ["[]", "not-a-deck"],
    ['"deck"', "not-a-deck"],
    ['{"format":"other","items":[]}', "not-a-deck"],
    [`{"format":"${DECK_FORMAT}","items":{}}`, "not-a-deck"],
    [`{"format":"${DECK_FORMAT}","version":2,"items":[]}`, "newer"],
  ])("says what %s is", (some, problem) => {
    expect(parseDeck(some)).toMatchObject({ deck: [], problems: [{ problem }] });
  });

  it("takes no more slides than a deck may have, and says so", () => {
    const many = Array.from({ length: MOST_ITEMS + 5 }, (_, i) => ({
      ...GOOD,
      figures: [`f-${i}`],
      highlight: [],
    }));
    const { deck: read, problems } = parseDeck(text(...many));
    expect(read).toHaveLength(MOST_ITEMS);
    expect(problems).toEqual([{ problem: "too-many", found: MOST_ITEMS + 5 }]);
  });

  it("never throws and yields only what prints again, whatever it is given", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.oneof(fc.jsonValue(), item)).map((items) => text(...items)),
      fc
        .record({ ...Object.fromEntries(Object.keys(GOOD).map((key) => [key, fc.jsonValue()])) })
        .map((one) => text(one)),
    );
    fc.assert(
      fc.property(anything, (some) => {
        const { deck: read } = parseDeck(some);
        expect(parseDeck(printDeck(read))).toEqual({ deck: read, problems: [] });
      }),
    );
  });
});

it.each([
  ["[]", "[]"],
  ["null", "null"],
  ["3", "number"],
])("names what a file holds instead of a deck: %s", (text, found) => {
  expect(parseDeck(text).problems).toEqual([{ problem: "not-a-deck", found }]);
});
