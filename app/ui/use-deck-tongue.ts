import type { Tongue } from "../export/edition.ts";
import { type DeckChoice, useDeckChoice } from "../state/deck-choice.ts";
import { usePage } from "./page-context.tsx";

/** Languages of slides and notes, and the choice that they come from with "page" resolved. */
export interface DeckTongue extends Tongue {
  readonly chosen: Exclude<DeckChoice["tongue"], "page">;
}

export function useDeckTongue(): DeckTongue {
  const page = usePage().language;
  const { tongue } = useDeckChoice();
  const chosen = tongue === "page" ? page : tongue;
  if (chosen === "en-zh") return { chosen, language: "en", second: "zh" };
  if (chosen === "zh-en") return { chosen, language: "zh", second: "en" };
  return { chosen, language: chosen, second: null };
}
