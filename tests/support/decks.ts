import fc from "fast-check";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import { addItem, type Deck, type DeckItem } from "../../app/state/deck.ts";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);

const exhibit: fc.Arbitrary<Exhibit> = fc
  .record({
    kind: fc.constantFrom("ranges", "vintages", "to-scale", "series", "parts"),
    figures: fc.uniqueArray(id, { minLength: 1, maxLength: 5 }),
    highlighted: fc.nat({ max: 5 }),
    name: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,12}$/),
    path: fc.constantFrom("/figures/a/", "/indicators/b-c/#b-rivals-1", "/#to-scale"),
  })
  .map(({ highlighted, ...rest }) => ({ ...rest, highlight: rest.figures.slice(0, highlighted) }));

export const item: fc.Arbitrary<DeckItem> = fc.record({
  exhibit,
  release: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join(".")),
});

/** Decks of up to twelve slides, no two alike. */
export const deck: fc.Arbitrary<Deck> = fc
  .array(item, { maxLength: 12 })
  .map((items) => items.reduce<Deck>(addItem, []));
