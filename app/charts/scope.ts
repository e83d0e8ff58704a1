import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";

/** In what two figures can differ beside their number and source; in the order in which it is said. */
export const FACETS = [
  "indicator",
  "place",
  "period",
  "population",
  "line",
  "baseline",
  "scenario",
  "method",
] as const;
export type Facet = (typeof FACETS)[number];

/** What is compared under one heading: where these differ, figures are not estimates of one quantity. */
export const SCOPE_FACETS: readonly Facet[] = [
  "indicator",
  "place",
  "period",
  "population",
  "line",
];

/** Identity of a facet, for telling figures apart; empty where the source does not state it. */
export function facetId(facet: Facet, figure: Figure): string {
  switch (facet) {
    case "indicator":
      return figure.indicator;
    case "place":
      return figure.geography;
    case "period":
      return figure.period;
    case "population":
      return figure.population.en;
    case "line":
      return figure.povertyLine ?? "";
    case "baseline":
      return figure.baseline ?? "";
    case "scenario":
      return figure.scenario?.en ?? "";
    case "method":
      return figure.method;
  }
}

/** A facet in words; empty where the source does not state it. */
export function facetWords(
  facet: Facet,
  figure: Figure,
  catalog: Catalog,
  language: Language,
): string {
  switch (facet) {
    case "indicator":
      return catalog.indicator(figure.indicator).name[language];
    case "place":
      return catalog.geography(figure.geography).name[language];
    case "period":
      return periodWords(figure.period, language);
    case "population":
      return figure.population[language];
    case "line":
      return figure.povertyLine === null
        ? ""
        : catalog.term("poverty_line", figure.povertyLine).label[language];
    case "baseline":
      return figure.baseline === null
        ? ""
        : catalog.term("baseline", figure.baseline).label[language];
    case "scenario":
      return figure.scenario?.[language] ?? "";
    case "method":
      return catalog.term("method", figure.method).label[language];
  }
}

/** Facets in which the figures are not all alike. */
export function varyingFacets(figures: readonly Figure[]): readonly Facet[] {
  return FACETS.filter((facet) => new Set(figures.map((f) => facetId(facet, f))).size > 1);
}
