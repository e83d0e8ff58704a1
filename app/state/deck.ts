import type { Exhibit } from "../domain/exhibit.ts";

/** One point of a deck. */
export interface DeckItem {
  readonly exhibit: Exhibit;
  /** Version of the release that was shown when it was added. */
  readonly release: string;
}

/** Points in the order they will be shown. No two draw the same figures in the same way. */
export type Deck = readonly DeckItem[];

/** What sets a point apart from others: how it is drawn, of which figures, which stand out, as shares of what. */
export function itemKey({ exhibit }: Pick<DeckItem, "exhibit">): string {
  const ids = exhibit.figures.map((id) => (exhibit.highlight.includes(id) ? `${id}*` : id));
  return `${exhibit.kind}:${ids.join("+")}${exhibit.share === undefined ? "" : `~${exhibit.share}`}`;
}

export function deckHas(deck: Deck, exhibit: Exhibit): boolean {
  const key = itemKey({ exhibit });
  return deck.some((item) => itemKey(item) === key);
}

/** The deck with `item` at its end; unchanged where it is in it already. */
export function addItem(deck: Deck, item: DeckItem): Deck {
  return deckHas(deck, item.exhibit) ? deck : [...deck, item];
}

/** The deck without the point of this key. */
export function removeItem(deck: Deck, key: string): Deck {
  return deck.filter((item) => itemKey(item) !== key);
}

/** Puts the point of this key at place `to`, the nearest place where that lies outside the deck. */
export function moveItem(deck: Deck, key: string, to: number): Deck {
  const item = deck.find((one) => itemKey(one) === key);
  if (item === undefined) return deck;
  const rest = removeItem(deck, key);
  const place = Math.max(0, Math.min(rest.length, Math.trunc(to) || 0));
  return [...rest.slice(0, place), item, ...rest.slice(place)];
}
