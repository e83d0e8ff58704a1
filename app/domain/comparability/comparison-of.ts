import type { Figure } from "../release.ts";
import { type Comparison, compareFigures } from "./compare-figures.ts";
import type { Records } from "./dimensions.ts";

type Judged = WeakMap<Figure, WeakMap<Figure, Comparison>>;

const known = new WeakMap<Records, Judged>();

/**
 * `compareFigures`, with each pair of one catalog judged once: a page asks again at every toggle, and
 * gets the same object for the same pair. @throws as compareFigures.
 */
export function comparisonOf(a: Figure, b: Figure, catalog: Records): Comparison {
  const judged: Judged = known.get(catalog) ?? new WeakMap();
  known.set(catalog, judged);
  const ofOne = judged.get(a) ?? new WeakMap<Figure, Comparison>();
  judged.set(a, ofOne);
  const made = ofOne.get(b) ?? compareFigures(a, b, catalog);
  ofOne.set(b, made);
  return made;
}
