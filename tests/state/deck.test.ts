import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addItem,
  type Deck,
  deckHas,
  itemKey,
  moveItem,
  removeItem,
} from "../../app/state/deck.ts";
import { deck, item } from "../support/decks.ts";

const keys = (some: Deck) => some.map(itemKey);

describe("a deck", () => {
  it("holds what was added, at its end, once", () => {
    fc.assert(
      fc.property(deck, item, (before, added) => {
        const after = addItem(before, added);
        expect(deckHas(after, added.exhibit)).toBe(true);
        expect(addItem(after, added)).toBe(after);
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it("keeps the same slides when one is moved, and the others keep their order", () => {
    fc.assert(
      fc.property(deck, fc.nat(), fc.integer({ min: -5, max: 50 }), (before, which, to) => {
        fc.pre(before.length > 0);
        const moved = itemKey(before[which % before.length] as Deck[number]);
        const after = moveItem(before, moved, to);
        expect(keys(after).toSorted()).toEqual(keys(before).toSorted());
        expect(removeItem(after, moved)).toEqual(removeItem(before, moved));
        const place = Math.max(0, Math.min(before.length - 1, to));
        expect(keys(after)[place]).toBe(moved);
      }),
    );
  });

  it("is unchanged by a move and the move back", () => {
    fc.assert(
      fc.property(deck, fc.nat(), fc.nat({ max: 20 }), (before, which, to) => {
        fc.pre(before.length > 0);
        const from = which % before.length;
        const moved = itemKey(before[from] as Deck[number]);
        expect(moveItem(moveItem(before, moved, to), moved, from)).toEqual(before);
      }),
    );
  });

  it("loses one slide and no other when it is removed", () => {
    fc.assert(
      fc.property(deck, fc.nat(), (before, which) => {
        fc.pre(before.length > 0);
        const key = itemKey(before[which % before.length] as Deck[number]);
        expect(keys(removeItem(before, key))).toEqual(keys(before).filter((k) => k !== key));
      }),
    );
  });

  it("takes a figure and the chart it stands out in for two slides", () => {
    const [one] = fc.sample(item, { numRuns: 1, seed: 1 });
    if (one === undefined) throw new Error("no sample");
    const [first = ""] = one.exhibit.figures;
    const plain = { ...one, exhibit: { ...one.exhibit, highlight: [] } };
    const marked = { ...one, exhibit: { ...one.exhibit, highlight: [first] } };
    expect(addItem(addItem([], plain), marked)).toHaveLength(2);
  });
});
