import { estimateWords } from "../domain/number-words.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import type { Chart } from "./input.ts";
import { isDashed } from "./input.ts";
import { formOf } from "./marks/form.ts";
import { type Facet, facetWords } from "./scope.ts";
import { chartWords } from "./words.ts";

type Context = Pick<Chart, "catalog" | "language">;

/** The number of a figure as it stands beside its mark: four digits at most. */
export function labelWords(figure: Figure, { catalog, language }: Context): string {
  const { unit } = catalog.indicator(figure.indicator);
  return estimateWords(figure.estimate, unit, language, { digits: "short" });
}

/** The number of a figure in words, every digit of it. */
export function valueWords(figure: Figure, { catalog, language }: Context): string {
  return estimateWords(figure.estimate, catalog.indicator(figure.indicator).unit, language);
}

export function issuerWords(figure: Figure, { catalog, language }: Context): string {
  return catalog.source(figure.source).issuerShort[language];
}

/** Date of publication, to the month unless `long` or `day`; says so where the source carries none. */
export function publishedWords(
  figure: Figure,
  { catalog, language }: Context,
  length: "long" | "day" | "month" | "short",
): string {
  const { published } = catalog.source(figure.source);
  if (published === null) return chartWords(language).noDate;
  if (length === "long") return dateWords(published, language, "long");
  if (length === "day") return dateWords(published, language, "short");
  return dateWords(published.slice(0, 7), language, length === "month" ? "long" : "short");
}

/** Kind of range and way of reading in words, said of every mark. */
export function kindWords(figure: Figure, { language }: Context): readonly string[] {
  const words = chartWords(language);
  return [
    words.forms[formOf(figure.estimate)],
    ...(isDashed(figure) && figure.scenario ? [figure.scenario[language]] : []),
    ...(figure.verification === "secondary" ? [words.secondary] : []),
  ];
}

/** One mark in one sentence: who, when, of what, how much, what kind of number, and second-hand said. */
export function markSentence(
  figure: Figure,
  context: Context,
  facets: readonly Facet[] = [],
): string {
  const words = chartWords(context.language);
  const who = words.join([issuerWords(figure, context), publishedWords(figure, context, "long")]);
  const scope = facets
    .filter((facet) => facet !== "scenario" || !isDashed(figure))
    .map((facet) => facetWords(facet, figure, context.catalog, context.language))
    .filter((part) => part !== "");
  const head = words.pair(words.join([who, ...scope]), valueWords(figure, context));
  return words.sentence([
    head,
    ...kindWords(figure, context).map((part) => lowerFirst(part, context)),
  ]);
}

function lowerFirst(part: string, { language }: Context): string {
  return language === "en" ? part.charAt(0).toLowerCase() + part.slice(1) : part;
}
