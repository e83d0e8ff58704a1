import type { Figure } from "../domain/release.ts";
import { type Chart, isDashed } from "./input.ts";
import { type Facet, facetWords, varyingFacets } from "./scope.ts";
import { issuerWords, publishedWords } from "./sentence.ts";
import type { Run } from "./series-data.ts";

const SAID: readonly Facet[] = ["indicator", "place", "line", "population", "scenario", "baseline"];

/** The figure that speaks for a run: its latest. */
export function lastOf(run: Run): Figure {
  const last = run.moments.at(-1);
  if (last === undefined) throw new RangeError(`series without a figure: ${run.id}`);
  return last.figure;
}

/** Names of runs by that in which they differ: issuer, quantity, place, line …, date of publication. */
export function runNames(runs: readonly Run[], input: Chart): ReadonlyMap<string, string> {
  const figures = runs.map(lastOf);
  const varying = varyingFacets(figures).filter((facet) => SAID.includes(facet));
  const issuers = new Set(figures.map((figure) => issuerWords(figure, input)));
  const parts = (figure: Figure, count: number, dates: boolean): string => {
    const facets = varying
      .slice(0, count)
      .map((f) => facetWords(f, figure, input.catalog, input.language));
    const dashed = isDashed(figure) ? (figure.scenario?.[input.language] ?? "") : "";
    const all = [
      ...(issuers.size > 1 || varying.length === 0 ? [issuerWords(figure, input)] : []),
      ...facets,
      ...(facets.includes(dashed) ? [] : [dashed]),
      ...(dates ? [publishedWords(figure, input, "short")] : []),
    ];
    return all.filter((part) => part !== "").join(" · ");
  };
  const told = (count: number, dates: boolean) =>
    new Set(figures.map((figure) => parts(figure, count, dates))).size;
  const counts = varying.map((_, i) => i + 1);
  const scope = varying.filter((f) => f === "indicator" || f === "place" || f === "line").length;
  const best = Math.max(told(varying.length, true), 1);
  const short = [scope, ...counts].find((count) => count >= scope && told(count, false) === best);
  const dated = [scope, ...counts].find((count) => count >= scope && told(count, true) === best);
  const count = short ?? dated ?? varying.length;
  return new Map(
    runs.map((run, i) => [run.id, parts(figures[i] as Figure, count, short === undefined)]),
  );
}
