import type { EditionLine, Parting } from "../charts/explorer-lines.ts";
import { type ExplorerPanel, figuresOf, publishedOf } from "../charts/explorer-panels.ts";
import { type Facet, facetWords, varyingFacets } from "../charts/scope.ts";
import type { Catalog } from "../domain/catalog.ts";
import { compareFigures } from "../domain/comparability/compare-figures.ts";
import { differenceSentences } from "../domain/comparability/comparison-words.ts";
import type { Language } from "../domain/language.ts";
import { estimateWords } from "../domain/number-words.ts";
import { dateWords, periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import type { RevisedSeries } from "../domain/revised-series.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { capitalised } from "./series-time.ts";

/** Facets that the indicator, the place and the issuer leave open. */
const MORE: readonly Facet[] = ["line", "population", "scenario", "baseline"];

/** The figure that names a series: one of its declared series, which has no scenario of its own. */
function lastOf({ figures }: Pick<RevisedSeries, "figures">): Figure {
  const last = figures.findLast((figure) => figure.series !== null) ?? figures.at(-1);
  if (last === undefined) throw new RangeError("series without a figure");
  return last;
}

/** Names of series, told apart: quantity, place, issuer, and whatever else two of one name differ in. */
export function seriesNames(
  series: readonly RevisedSeries[],
  catalog: Catalog,
  language: Language,
): ReadonlyMap<string, string> {
  const short = (figure: Figure, facets: readonly Facet[]) =>
    [
      catalog.indicator(figure.indicator).name[language],
      catalog.geography(figure.geography).name[language],
      catalog.source(figure.source).issuerShort[language],
      ...facets.map((facet) => facetWords(facet, figure, catalog, language)),
    ]
      .filter((part) => part !== "")
      .join(" · ");
  const groups = new Map<string, RevisedSeries[]>();
  for (const one of series) {
    const name = short(lastOf(one), []);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const names = new Map<string, string>();
  for (const members of groups.values()) {
    const facets = varyingFacets(members.map(lastOf)).filter((facet) => MORE.includes(facet));
    for (const one of members) names.set(one.id, short(lastOf(one), facets));
  }
  return names;
}

/**
 * Names of the lines of a panel: the edition by its date, to the day where two came out in one month; the
 * issuer where there are several; and in what else lines of one date differ.
 */
export function lineNames(
  { lines }: ExplorerPanel,
  catalog: Catalog,
  language: Language,
): ReadonlyMap<string, string> {
  const lasts = lines.map(({ moments }) => moments.at(-1)?.figure).filter((f) => f !== undefined);
  const dates = lines.map((line) => publishedOf(line, catalog));
  const issuers = lasts.map((f) => catalog.source(f.source).issuerShort[language]);
  const severalIssuers = new Set(issuers).size > 1;
  const varying = varyingFacets(lasts).filter((facet) => MORE.includes(facet));
  const months = dates.map((date) => date.slice(0, 7));
  const dateOf = (i: number) => {
    const [date = "", month = ""] = [dates[i], months[i]];
    if (date === "") return seriesTexts(language).undated;
    const isAlone = months.filter((other) => other === month).length === 1;
    return dateWords(isAlone ? month : date, language, "short");
  };
  const join = (parts: readonly string[]) =>
    parts.filter((part) => part !== "").join(language === "zh" ? "，" : ", ");
  if (lines.length === 1) return new Map(lines.map(({ key }) => [key, issuers[0] ?? ""]));
  const short = lines.map((_, i) => join([severalIssuers ? (issuers[i] ?? "") : "", dateOf(i)]));
  return new Map(
    lines.map(({ key }, i) => {
      const name = short[i] ?? "";
      const isAlone = short.filter((other) => other === name).length === 1;
      const figure = lasts[i];
      if (isAlone || figure === undefined) return [key, name];
      return [key, join([name, ...varying.map((f) => facetWords(f, figure, catalog, language))])];
    }),
  );
}

/**
 * The point of a panel of editions: the first and the newest number of the period that most of them have.
 * null where no period has two.
 */
export function revisionTitle(
  { lines, newest }: ExplorerPanel,
  catalog: Catalog,
  language: Language,
): string | null {
  if (newest === null) return null;
  const byPeriod = new Map<string, Figure[]>();
  for (const { figure } of lines.flatMap(({ moments }) => moments)) {
    byPeriod.set(figure.period, [...(byPeriod.get(figure.period) ?? []), figure]);
  }
  const [most] = [...byPeriod.values()].sort(
    ([a, ...x], [b, ...y]) =>
      y.length - x.length || (b?.period ?? "").localeCompare(a?.period ?? ""),
  );
  const [first, last] = [most?.[0], most?.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const said = (figure: Figure) => {
    const { published } = catalog.source(figure.source);
    const { unit } = catalog.indicator(figure.indicator);
    return [
      estimateWords(figure.estimate, unit, language),
      published === null
        ? seriesTexts(language).undated
        : dateWords(published.slice(0, 7), language, "long"),
    ] as const;
  };
  const period = capitalised(periodWords(first.period, language));
  return seriesTexts(language).revisedFrom(period, ...said(first), ...said(last));
}

/** The point of a panel in which several editions stand together: its latest period. null for one line. */
export function latestTitle(
  { lines }: ExplorerPanel,
  catalog: Catalog,
  language: Language,
): string | null {
  const moments = lines.flatMap((line) => line.moments);
  const [first, ...rest] = moments;
  if (first === undefined || lines.length < 2) return null;
  const { figure } = rest.reduce((a, b) => (b.at >= a.at ? b : a), first);
  const { unit } = catalog.indicator(figure.indicator);
  const period = periodWords(figure.period, language);
  const value = estimateWords(figure.estimate, unit, language);
  return seriesTexts(language).latest(capitalised(period), value);
}

/** Why a line breaks between two neighbours, in one sentence. */
export function partingWords(
  { from, to, cut }: Parting,
  catalog: Catalog,
  language: Language,
): string {
  const texts = seriesTexts(language);
  const [a, b] = [from.figure, to.figure];
  const ends = [periodWords(a.period, language), periodWords(b.period, language)] as const;
  if (cut.why === "missing") return texts.missing(...ends);
  if (cut.why === "no-value") {
    const open = "central" in a.estimate ? b : a;
    const { unit } = catalog.indicator(open.indicator);
    return texts.noValue(...ends, estimateWords(open.estimate, unit, language));
  }
  const sentences = differenceSentences(compareFigures(a, b, catalog), a, b, catalog, language)
    .filter(({ dimension }) => cut.differs.includes(dimension) && dimension !== "period")
    .map(({ words }) => words);
  const what = cut.differs.includes("period") ? [...sentences, texts.period] : sentences;
  return texts.definition(...ends, what.join(language === "zh" ? "" : " "));
}

/** What keeps two panels off one axis, as the records say it; without period and date, which never do. */
export function apartWords(
  one: ExplorerPanel,
  other: ExplorerPanel,
  catalog: Catalog,
  language: Language,
): readonly string[] {
  const [a, b] = [figuresOf(one).at(-1), figuresOf(other).at(-1)];
  if (a === undefined || b === undefined) return [];
  const { verdict, differs, unknown, ...rest } = compareFigures(a, b, catalog);
  const kept = differs.filter((d) => d !== "period" && d !== "vintage" && d !== "range-kind");
  // Two different quantities differ in all that follows from it: what is counted and its unit say it.
  const said =
    verdict === "different-quantity" ? kept.filter((d) => d === "measure" || d === "unit") : kept;
  const comparison = { ...rest, verdict, differs: said, unknown: [] };
  return differenceSentences(comparison, a, b, catalog, language).map(({ words }) => words);
}

/** The notes of the editions on how each was made, as the records have them; none said twice. */
export function editionNotes(
  panel: ExplorerPanel,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const texts = seriesTexts(language);
  const noteOf = ({ moments }: EditionLine) => moments.at(-1)?.figure.methodNote?.[language] ?? "";
  const said = new Set<string>();
  return panel.lines.flatMap((line) => {
    const note = noteOf(line);
    if (note === "" || said.has(note)) return [];
    said.add(note);
    return [texts.editionOf(names.get(line.key) ?? line.key, note)];
  });
}
