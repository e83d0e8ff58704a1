import { useSyncExternalStore } from "react";
import { openStored } from "./stored.ts";

/** Where the deck is kept. The number names the format of the text. */
export const DECK = openStored("deck-1");

/** Number of points in the deck, cheap enough for the head of every page. */
export function deckCount(): number {
  const text = DECK.read();
  return text === null ? 0 : (text.match(/"release":/g) ?? []).length;
}

export function useDeckCount(): number {
  return useSyncExternalStore(DECK.subscribe, deckCount, () => 0);
}
