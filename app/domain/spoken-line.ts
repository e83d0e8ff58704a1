import type { Catalog } from "./catalog.ts";
import type { Language } from "./language.ts";
import { estimatePhrase } from "./number-words.ts";
import type { Figure } from "./release.ts";

/** One figure said in one breath. */
export function spokenLine(figure: Figure, catalog: Catalog, language: Language): string {
  const { unit } = catalog.indicator(figure.indicator);
  return estimatePhrase(figure.estimate, unit, language);
}
