import type { Catalog } from "../catalog.ts";
import type { Figure } from "../release.ts";
import type { Verdict } from "./compare-figures.ts";
import { comparisonOf } from "./comparison-of.ts";
import { isRestatement } from "./hands.ts";
import { printSameNumber } from "./same-number.ts";

/** A figure that must not be confused with another, and what the two are to each other. */
export interface LookAlikeOf {
  /** Id of the other figure. */
  readonly figure: string;
  /** Id of the figure whose note warns of it: the figure itself, or one that gives the same number. */
  readonly via: string;
  readonly verdict: Verdict;
}

/**
 * Whom `figure` must not be confused with: by notes on it, then by notes on figures that are the same
 * number printed again, where that makes a different quantity.
 */
export function lookAlikesOf(figure: Figure, catalog: Catalog): readonly LookAlikeOf[] {
  const repeats = catalog
    .figuresOfIndicator(figure.indicator)
    .filter((f) => f.id !== figure.id)
    // Cheap, and no other pair can be a repeat: an indicator may have a thousand figures.
    .filter((f) => printSameNumber(figure, f) || isRestatement(figure, f, catalog))
    .filter((f) => comparisonOf(figure, f, catalog).repeated)
    .map((f) => f.id);
  const found = new Map<string, LookAlikeOf>();
  for (const via of [figure.id, ...repeats]) {
    for (const { figures } of catalog.lookalikesOf(via)) {
      const other = figures[0] === via ? figures[1] : figures[0];
      if (other === figure.id || found.has(other)) continue;
      const { verdict } = comparisonOf(figure, catalog.figure(other), catalog);
      if (via !== figure.id && verdict !== "different-quantity") continue;
      found.set(other, { figure: other, via, verdict });
    }
  }
  return [...found.values()];
}
