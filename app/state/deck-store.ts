import { useSyncExternalStore } from "react";
import { addItem, type Deck, type DeckItem } from "./deck.ts";
import { DECK } from "./deck-count.ts";
import { parseDeck, printDeck } from "./deck-text.ts";

let known: { readonly text: string | null; readonly deck: Deck } = { text: null, deck: [] };

/** The deck kept in this browser. What storage holds is not trusted: unsound points are left out. */
export function currentDeck(): Deck {
  const text = DECK.read();
  // The same text gives the same object, as React asks of a store.
  if (text !== known.text) known = { text, deck: text === null ? [] : parseDeck(text).deck };
  return known.deck;
}

/** false: kept for this page only, as the browser refuses storage. */
export function keepDeck(deck: Deck): boolean {
  return DECK.write(printDeck(deck));
}

/** Adds a point at the end of the deck as it stands now, in whatever tab it was changed last; false as of `keepDeck`. */
export function addToDeck(item: DeckItem): boolean {
  return keepDeck(addItem(currentDeck(), item));
}

const NOTHING: Deck = [];

/** The deck, kept in step with other tabs; empty in prerendered pages. */
export function useDeck(): Deck {
  return useSyncExternalStore(DECK.subscribe, currentDeck, () => NOTHING);
}
