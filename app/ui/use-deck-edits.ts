import { useCallback, useMemo, useState } from "react";
import type { DeckTexts } from "../i18n/deck-texts.ts";
import { type Deck, itemKey, moveItem, removeItem } from "../state/deck.ts";
import { currentDeck, keepDeck } from "../state/deck-store.ts";

/** What was done last, said in a live region. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

export interface DeckEdits {
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  /** Puts a slide at a place counted from 0. */
  readonly move: (key: string, to: number) => void;
  readonly remove: (key: string, title: string) => void;
  readonly clear: () => void;
  /** Puts a whole deck in place of this one. */
  readonly replace: (deck: Deck, text: string) => void;
}

/** Changes to the deck as it stands at that moment; what removes something can be undone. */
export function useDeckEdits(texts: DeckTexts): DeckEdits {
  const [said, say] = useState<Said | null>(null);
  const change = useCallback(
    (deck: Deck, text: string) => {
      const before = currentDeck();
      keepDeck(deck);
      const undo = () => {
        keepDeck(before);
        say({ text: texts.undone });
      };
      say({ text, undo });
    },
    [texts],
  );
  return useMemo(
    () => ({
      said,
      say,
      move(key, to) {
        const deck = moveItem(currentDeck(), key, to);
        keepDeck(deck);
        const place = deck.findIndex((item) => itemKey(item) === key) + 1;
        say({ text: texts.moved(place, deck.length) });
      },
      remove: (key, title) => change(removeItem(currentDeck(), key), texts.removed(title)),
      clear: () => change([], texts.cleared),
      replace: (deck, text) => change(deck, text),
    }),
    [said, texts, change],
  );
}
