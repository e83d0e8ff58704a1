import type { Catalog } from "./catalog.ts";
import type { Language } from "./language.ts";
import type { Figure } from "./release.ts";
import { chineseLine } from "./spoken/chinese-line.ts";
import { englishLine } from "./spoken/english-line.ts";

/**
 * One figure said in one breath: who states it, when, the number as stated with both its ends, what
 * is counted, and the one qualifier that matters; second-hand said so. English at most 25 words,
 * Chinese at most 46 characters, as far as the names of the record allow. No centre is said that the
 * source does not state.
 */
export function spokenLine(figure: Figure, catalog: Catalog, language: Language): string {
  const indicator = catalog.indicator(figure.indicator);
  const line = language === "en" ? englishLine : chineseLine;
  return line(figure, indicator, catalog);
}
