import type { Catalog } from "./catalog.ts";
import { type Comparison, compareFigures } from "./comparability/compare-figures.ts";
import { statedNumbers } from "./estimate.ts";
import type { Figure } from "./release.ts";
import { byPublication } from "./rivals.ts";

/** Another estimate of the same quantity, place and period, and how it was made otherwise. */
export interface Rival {
  readonly figure: Figure;
  readonly comparison: Comparison;
}

/** What is likely to be asked after a figure was said. */
export interface FollowUps {
  /** Reaches highest above the figure; null: none does. */
  readonly highest: Rival | null;
  /** Reaches lowest below it; null: none does. */
  readonly lowest: Rival | null;
  /** Number of other estimates of the same quantity. */
  readonly rivals: number;
}

/**
 * The highest and the lowest rival. Only estimates of the same quantity and period count. A
 * lower bound says nothing of how low a number may be, an upper bound nothing of how high: neither
 * is ever the end it does not state.
 */
export function followUpsOf(figure: Figure, catalog: Catalog): FollowUps {
  const rivals = byPublication(catalog.figuresOfIndicator(figure.indicator), catalog)
    .filter((other) => other.id !== figure.id)
    .map((other) => ({ figure: other, comparison: compareFigures(figure, other, catalog) }))
    .filter(({ comparison }) => isRival(comparison));
  const above = rivals.filter(({ figure: other }) => other.estimate.shape !== "at-most");
  const below = rivals.filter(({ figure: other }) => other.estimate.shape !== "at-least");
  // Of equals the newest: rivals come oldest first.
  const highest = above.reduce<Rival | null>(
    (best, one) => (best === null || topOf(one.figure) >= topOf(best.figure) ? one : best),
    null,
  );
  const lowest = below.reduce<Rival | null>(
    (best, one) => (best === null || bottomOf(one.figure) <= bottomOf(best.figure) ? one : best),
    null,
  );
  return {
    highest: highest !== null && topOf(highest.figure) > topOf(figure) ? highest : null,
    lowest: lowest !== null && bottomOf(lowest.figure) < bottomOf(figure) ? lowest : null,
    rivals: rivals.length,
  };
}

/** The same quantity of the same time, and not the same number printed again. */
function isRival({ verdict, repeated, differs }: Comparison): boolean {
  return verdict === "same-quantity" && !repeated && !differs.includes("period");
}

/** What the figure of a document really counted, where that is known to be another figure; else null. */
export function originOf(figure: Figure, catalog: Catalog): Figure | null {
  const origin = catalog.citedBy(figure.id)?.originFigure ?? null;
  return origin === null || origin === figure.id ? null : catalog.figure(origin);
}

const topOf = ({ estimate }: Figure): number => Math.max(...statedNumbers(estimate));
const bottomOf = ({ estimate }: Figure): number => Math.min(...statedNumbers(estimate));
