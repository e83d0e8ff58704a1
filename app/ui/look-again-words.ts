import type { Language } from "../domain/language.ts";
import { EN, type LookAgainWords } from "./look-again-words-en.ts";
import { ZH } from "./look-again-words-zh.ts";

/** Words of the deck check: a dictionary of its own, so that no other page carries it. */
export function lookAgainWords(language: Language): LookAgainWords {
  return language === "zh" ? ZH : EN;
}
