import { shownNumber, statedNumbers } from "../domain/estimate.ts";
import { estimateWords, numberWords, unitWords } from "../domain/number-words.ts";
import type { Figure } from "../domain/release.ts";
import { type Chart, stands } from "./input.ts";
import { type Facet, facetWords, SCOPE_FACETS, varyingFacets } from "./scope.ts";
import { issuerWords, labelWords } from "./sentence.ts";
import { chartWords } from "./words.ts";

/** One end of what a set of figures says, in words, and the figure that says it. */
interface End {
  readonly figure: Figure;
  readonly value: number;
  readonly words: string;
}

function endWords(figure: Figure, value: number, open: boolean, input: Chart): string {
  const { unit } = input.catalog.indicator(figure.indicator);
  const short = { digits: "short" } as const;
  return open
    ? estimateWords(figure.estimate, unit, input.language, short)
    : numberWords(shownNumber(value, figure.estimate), unit, input.language, short);
}

/**
 * Smallest and largest stated number; an open bound keeps its "at least" or "at most". Of several figures
 * with the same number the one with the first id speaks, whatever order they come in.
 */
export function endsOf(figures: readonly Figure[], input: Chart): readonly [End, End] {
  const ends = figures.flatMap((figure) => {
    const e = figure.estimate;
    const numbers =
      e.shape === "point"
        ? [e.central]
        : [...("low" in e ? [e.low] : []), ...("high" in e ? [e.high] : [])];
    const open = e.shape === "at-least" || e.shape === "at-most";
    return numbers.map((value) => ({ figure, value, words: endWords(figure, value, open, input) }));
  });
  const sorted = ends.sort(
    (a, b) =>
      a.value - b.value || (a.figure.id < b.figure.id ? -1 : Number(a.figure.id !== b.figure.id)),
  );
  const [low] = sorted;
  const high = sorted.find((end) => end.value === sorted.at(-1)?.value);
  if (low === undefined || high === undefined) {
    throw new RangeError("no figure to speak of: pass at least one");
  }
  return [low, high];
}

/** What all figures that state this end have in common; null where they differ in the facet. */
function saidOf(end: End, facet: Facet, input: Chart): string | null {
  const { catalog, language, figures } = input;
  const numbers = (figure: Figure): readonly number[] => statedNumbers(figure.estimate);
  const at = figures.filter((figure) => numbers(figure).includes(end.value));
  const said = new Set(at.map((figure) => facetWords(facet, figure, catalog, language)));
  const [only] = said;
  return said.size === 1 && only !== undefined && only !== "" ? only : null;
}

/**
 * Scope facets in which figures differ: with any of them they are not estimates of one quantity.
 * A population that only repeats its place or its quantity is no difference of its own.
 */
export function mixedScope(figures: readonly Figure[]): readonly Facet[] {
  const varying = varyingFacets(figures).filter((facet) => SCOPE_FACETS.includes(facet));
  const populations = new Map<string, Set<string>>();
  for (const f of figures) {
    const scope = `${f.indicator}/${f.geography}`;
    populations.set(scope, (populations.get(scope) ?? new Set()).add(f.population.en));
  }
  const own = [...populations.values()].some((names) => names.size > 1);
  return varying.filter((facet) => facet !== "population" || own);
}

/** What figures with one number say, as their labels say it: one that is rounded makes it "about". */
export function sameTitle(figures: readonly Figure[], input: Chart): string {
  const isRounded = ({ estimate: e }: Figure) => e.shape === "point" && e.rounded;
  const spoken = figures.find(isRounded) ?? figures[0];
  if (spoken === undefined) throw new RangeError("no figure to speak of: pass at least one");
  const { catalog, language } = input;
  const { unit } = catalog.indicator(spoken.indicator);
  // A bare number says nothing of what it counts; "8%" and "USD 8" do.
  const isBare = numberWords(2, unit, language) === "2";
  const gap = language === "en" ? " " : "";
  const value = labelWords(spoken, input) + (isBare ? gap + unitWords(unit, language) : "");
  return chartWords(language).same(figures.length, value);
}

/**
 * The point of figures that stand side by side: how far they run, where from and where to if only one
 * thing parts them, and what is not alike otherwise. Names the cited one where exactly one stands out.
 */
export function rangesTitle(input: Chart): string {
  const { figures, language } = input;
  const words = chartWords(language);
  const [only] = figures;
  if (only === undefined) throw new RangeError("no figure to speak of: pass at least one");
  if (figures.length === 1) return words.one(issuerWords(only, input), labelWords(only, input));
  const [low, high] = endsOf(figures, input);
  const mixed = mixedScope(figures);
  if (low.value === high.value && low.words === high.words) {
    return sameTitle(figures, input);
  }
  const [facet] = mixed;
  if (mixed.length === 1 && facet !== undefined) {
    const [at, to] = [saidOf(low, facet, input), saidOf(high, facet, input)];
    if (at !== null && to !== null && at !== to) return words.fromTo(low.words, at, high.words, to);
  }
  const estimated = figures.every((f) => !["administrative", "count"].includes(f.method));
  const run = (estimated && mixed.length === 0 ? words.estimatesRun : words.runs)(
    low.words,
    high.words,
  );
  const cited = figures.filter((figure) => stands(figure, input));
  if (mixed.length > 0) {
    return words.also(run, words.differ(words.list(mixed.map((f) => words.facetNames[f]))));
  }
  const [one] = cited;
  const isCited = one !== undefined && input.catalog.citedBy(one.id) !== null;
  return cited.length === 1 && isCited ? words.also(run, words.cited(labelWords(one, input))) : run;
}

/** Quantity, place, period, population and unit: whatever the figures have in common. */
export function subtitleOf(input: Chart, unit: string): string {
  const { figures, catalog, language } = input;
  const [first] = figures;
  if (first === undefined) throw new RangeError("no figure to speak of: pass at least one");
  const varying = varyingFacets(figures);
  const shared = (["indicator", "place", "period", "line", "scenario"] as const)
    .filter((facet) => !varying.includes(facet))
    .map((facet) => facetWords(facet, first, catalog, language))
    .filter((part) => part !== "");
  return chartWords(language).join([...shared, unit].filter((part) => part !== ""));
}
