import { replacedOn, standingOn } from "../as-of.ts";
import type { Catalog } from "../catalog.ts";
import { statedNumbers } from "../estimate.ts";
import { endOfPeriod } from "../period-end.ts";
import type { Figure } from "../release.ts";
import { byPublication } from "../rivals.ts";
import type { Comparison } from "./compare-figures.ts";
import { comparisonOf } from "./comparison-of.ts";

/** A figure beside the reference. */
export interface Judged {
  readonly figure: Figure;
  readonly comparison: Comparison;
  /** Figure of the set that printed the same number of the same quantity first; null for one of its own. */
  readonly repeats: Figure | null;
  /** Newest replacement that was out on the day; null while it stands. */
  readonly replacedBy: Figure | null;
}

/** Figures in the order given, by their verdict against the reference. */
export interface CompareSet {
  /** What others are judged against; null where none of the figures was out. It stands among `same`. */
  readonly reference: Figure | null;
  readonly same: readonly Judged[];
  readonly family: readonly Judged[];
  readonly different: readonly Judged[];
  /** Published after the day. */
  readonly later: readonly Figure[];
  /** No date is known, so that nobody can say whether they were out. */
  readonly undated: readonly Figure[];
}

/** Equal for figures that state one number of one indicator, place and period. */
function numberKey({ indicator, geography, period, estimate }: Figure): string {
  return [indicator, geography, endOfPeriod(period), statedNumbers(estimate)].join("|");
}

/** For each figure that repeats a number of the set, the one that printed it first. */
export function repeatsAmong(
  figures: readonly Figure[],
  catalog: Catalog,
): ReadonlyMap<string, Figure> {
  const firsts = new Map<string, Figure[]>();
  const repeats = new Map<string, Figure>();
  for (const figure of byPublication(figures, catalog)) {
    const key = numberKey(figure);
    const known = firsts.get(key) ?? [];
    const first = known.find((other) => comparisonOf(other, figure, catalog).repeated);
    if (first === undefined) firsts.set(key, [...known, figure]);
    else repeats.set(figure.id, first);
  }
  return repeats;
}

/**
 * Judges `figures` against `reference` as they stood on `asOf` (ISO date; null: today). A reference
 * that was not out gives way to the first figure that was.
 */
export function compareSet(
  figures: readonly Figure[],
  reference: Figure | null,
  asOf: string | null,
  catalog: Catalog,
): CompareSet {
  const standing = (wanted: string) =>
    figures.filter((figure) => standingOn(figure, asOf, catalog) === wanted);
  const out = standing("out");
  const against = out.find((f) => f.id === reference?.id) ?? out[0] ?? null;
  const repeats = repeatsAmong(out, catalog);
  const judged =
    against === null
      ? []
      : out.map((figure) => ({
          figure,
          comparison: comparisonOf(against, figure, catalog),
          repeats: repeats.get(figure.id) ?? null,
          replacedBy: replacedOn(figure, asOf, catalog),
        }));
  const of = (verdict: string) => judged.filter(({ comparison }) => comparison.verdict === verdict);
  return {
    reference: against,
    same: of("same-quantity"),
    family: of("same-family"),
    different: of("different-quantity"),
    later: standing("later"),
    undated: standing("undated"),
  };
}
