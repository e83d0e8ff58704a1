import type { Catalog } from "./catalog.ts";
import { compareFigures } from "./comparability/compare-figures.ts";
import type { Dimension } from "./comparability/dimensions.ts";
import type { Figure } from "./release.ts";
import { areOfOneEdition } from "./revised-series.ts";

/** What a definition is made of; where one of these changes, a line breaks. */
const DEFINITION: readonly Dimension[] = [
  "measure",
  "unit",
  "population",
  "geography",
  "poverty-line",
  "ppp",
  "baseline",
  "scenario",
  "method",
];

/**
 * In what two neighbouring figures differ so that no line may join them; empty where one may: both of
 * one declared series, or of one publication, by one definition. Figures of different series or editions
 * differ in "vintage" at least. Symmetric.
 */
export function breakBetween(a: Figure, b: Figure, catalog: Catalog): readonly Dimension[] {
  const { differs } = compareFigures(a, b, catalog);
  // A figure worked out from a stated change is of the same survey; its note says how it was made.
  const isWorkedOut = a.method === "derived" || b.method === "derived";
  const sameSeries = a.series !== null && a.series === b.series;
  const changed = differs.filter(
    (d) => DEFINITION.includes(d) && !(d === "method" && sameSeries && isWorkedOut),
  );
  if (sameSeries) return changed;
  if (a.series === null && b.series === null && a.source === b.source) {
    if (areOfOneEdition(a, b, catalog)) return changed;
    return changed.length > 0 ? changed : ["period"];
  }
  return [...changed, "vintage"];
}
