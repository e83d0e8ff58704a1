import { withFigures } from "../charts/input.ts";
import { type RowWords, rowWords } from "../charts/row-words.ts";
import { type Estimate, rangeKindOf, shownEstimate } from "../domain/estimate.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { estimateWords, unitWords } from "../domain/number-words.ts";
import { dateWords, periodWords } from "../domain/period-words.ts";
import type { Figure, Source } from "../domain/release.ts";
import { addressOf, type Edition, shortPathOf } from "./edition.ts";
import { countWords, publishedFigure } from "./shown-edition.ts";
import { exportWords } from "./words.ts";

/** One figure in words, the same in every format. Texts are those of the release and may hold anything. */
export interface FigureFacts {
  readonly id: string;
  /** "F07"; null for a figure that the dialogue does not cite. */
  readonly code: string | null;
  /** Row label on its chart: "World Bank, Oct 2020". */
  readonly name: string;
  readonly indicator: string;
  readonly unit: string;
  readonly place: string;
  readonly population: string;
  readonly period: string;
  /** "84–132 million"; every digit that the source states and none more. */
  readonly value: string;
  readonly estimate: Estimate;
  /** The count that a share was worked out from, as published; left out for numbers as published. */
  readonly count?: { readonly estimate: Estimate; readonly words: string };
  /** What the two ends are, e.g. "Scenarios"; null for what is not a range. */
  readonly rangeKind: string | null;
  readonly statedAs: string;
  readonly issuer: string;
  readonly sourceTitle: string;
  readonly published: string;
  /** "as reported by …"; null for a figure read at its issuer. */
  readonly secondHand: string | null;
  /** Page in which the figure was read, else the address of the work; null where neither has one. */
  readonly url: string | null;
  readonly caveat: string;
  /** Absolute address of its page where the site is known, else its path. */
  readonly permalink: string;
  /** Short form of the same: `/f/F07/`. */
  readonly shortLink: string;
}

function factsOf(figure: Figure, name: string, edition: Edition, language: Language): FigureFacts {
  const { catalog } = edition;
  const source = catalog.source(figure.source);
  const reporter = figure.reportedBy === null ? null : catalog.source(figure.reportedBy);
  const indicator = catalog.indicator(figure.indicator);
  const words = exportWords(language);
  const kind = rangeKindOf(figure.estimate);
  return {
    id: figure.id,
    code: catalog.citedBy(figure.id)?.shortCode ?? null,
    name,
    indicator: indicator.name[language],
    unit: unitWords(indicator.unit, language),
    place: catalog.geography(figure.geography).name[language],
    population: figure.population[language],
    period: periodWords(figure.period, language),
    value: estimateWords(figure.estimate, indicator.unit, language),
    estimate: shownEstimate(figure.estimate),
    ...countOf(figure.id, edition, language),
    rangeKind: kind === null ? null : catalog.term("range_kind", kind).label[language],
    statedAs: figure.statedAs,
    issuer: source.issuerShort[language],
    sourceTitle: source.titleWords?.[language] ?? source.title,
    published: source.published === null ? words.noDate : dateWords(source.published, language),
    secondHand: figure.verification === "primary" ? null : secondHandOf(reporter, language),
    url: figure.evidenceUrl ?? source.url,
    caveat: figure.caveat[language],
    permalink: addressOf(`/figures/${figure.id}/`, language, edition),
    shortLink: addressOf(shortPathOf(figure.id, catalog), language, edition),
  };
}

function countOf(id: string, edition: Edition, language: Language): Pick<FigureFacts, "count"> {
  const words = countWords(id, edition, language);
  return words === null
    ? {}
    : { count: { estimate: publishedFigure(id, edition).estimate, words } };
}

function secondHandOf(reporter: Source | null, language: Language): string {
  const words = exportWords(language);
  return reporter === null ? words.secondHand : words.asReportedBy(reporter.issuerShort[language]);
}

function nameOf({ head, tail }: RowWords, language: Language): string {
  const parts = [head, ...tail].filter((part) => part !== "");
  return parts.join(exportWords(language).comma);
}

/** Facts of every figure of an exhibit, in its order. @throws RangeError for an unknown id. */
export function figureFacts(
  exhibit: Pick<Exhibit, "figures" | "highlight">,
  edition: Edition,
  language: Language,
): readonly FigureFacts[] {
  const { catalog } = edition;
  const figures = exhibit.figures.map((id) => catalog.figure(id));
  const input = { figures, catalog, language, width: 1000, highlight: exhibit.highlight };
  const rows = rowWords(figures, withFigures(input, figures));
  return figures.map((figure) => {
    const row = rows.get(figure.id);
    return factsOf(figure, row === undefined ? "" : nameOf(row, language), edition, language);
  });
}
