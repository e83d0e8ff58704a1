import { useSyncExternalStore } from "react";
import { parseChoices } from "./export-choice.ts";
import { openStored } from "./stored.ts";

/** Every choice for a deck and what it may be; the first of each is the default. */
export const DECK_CHOICES = {
  /** Language of slides and notes; "page": that of the page. */
  tongue: ["page", "en", "zh", "en-zh", "zh-en"],
  size: ["16:9", "4:3"],
  scheme: ["light", "dark"],
  sources: ["yes", "no"],
  pictures: ["no", "yes"],
} as const;

export type DeckChoice = {
  readonly [Key in keyof typeof DECK_CHOICES]: (typeof DECK_CHOICES)[Key][number];
};

const DEFAULT: DeckChoice = {
  tongue: "page",
  size: "16:9",
  scheme: "light",
  sources: "yes",
  pictures: "no",
};
const KEPT = openStored("deck-choice-1");
let known = { text: null as string | null, choice: DEFAULT };

function currentDeckChoice(): DeckChoice {
  const text = KEPT.read();
  if (text !== known.text) known = { text, choice: parseChoices(DECK_CHOICES, text) };
  return known.choice;
}

/** Changes some of the choices and remembers all. */
export function chooseDeck(change: Partial<DeckChoice>): void {
  KEPT.write(JSON.stringify({ ...currentDeckChoice(), ...change }));
}

export function useDeckChoice(): DeckChoice {
  return useSyncExternalStore(KEPT.subscribe, currentDeckChoice, () => DEFAULT);
}
