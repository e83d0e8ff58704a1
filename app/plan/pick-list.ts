import type { Catalog } from "../domain/catalog.ts";
import { valueWordsOf, whoWords } from "../domain/comparability/summary-words.ts";
import type { Language } from "../domain/language.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure, Indicator } from "../domain/release.ts";
import { byPublication } from "../domain/rivals.ts";

/** A figure as a line that may be ticked. */
export interface PickItem {
  readonly id: string;
  readonly value: string;
  readonly who: string;
  readonly where: string;
}

/** Indicators that have figures, by name. */
export function pickIndicators(catalog: Catalog, language: Language): readonly Indicator[] {
  return catalog.tables.indicators
    .filter(({ id }) => catalog.figuresOfIndicator(id).length > 0)
    .sort((a, b) => a.name[language].localeCompare(b.name[language], language));
}

function itemOf(figure: Figure, catalog: Catalog, language: Language): PickItem {
  const place = catalog.geography(figure.geography).name[language];
  const parts = [place, periodWords(figure.period, language), figure.scenario?.[language]];
  return {
    id: figure.id,
    value: valueWordsOf(figure, catalog, language),
    who: whoWords(figure, catalog, language),
    where: parts.filter((part) => part !== undefined).join(language === "zh" ? "，" : ", "),
  };
}

/** Figures of one indicator, newest publication first. */
export function pickItems(
  indicator: string,
  catalog: Catalog,
  language: Language,
): readonly PickItem[] {
  return byPublication(catalog.figuresOfIndicator(indicator), catalog)
    .map((figure) => itemOf(figure, catalog, language))
    .reverse();
}

/** Those that have all words of `query`, in any order and case. */
export function pickMatches(items: readonly PickItem[], query: string): readonly PickItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ value, who, where }) => {
    const text = `${value} ${who} ${where}`.toLowerCase().replaceAll("\u00a0", " ");
    return words.every((word) => text.includes(word));
  });
}
