import type { Catalog } from "./catalog.ts";
import type { Figure } from "./release.ts";

/** A level that did not happen, or a goal: never an estimate of what happened. */
export function isHypothetical(figure: Figure): boolean {
  const scenario = figure.scenario?.en;
  return scenario === "Path without the pandemic" || scenario === "Government target";
}

/**
 * Figures that estimate what `figure` estimates: same indicator, place, period and poverty line,
 * oldest publication first, `figure` among them. Goals and paths that did not happen are left out
 * unless `figure` is one itself.
 */
export function rivalsOf(figure: Figure, catalog: Catalog): readonly Figure[] {
  return byPublication(
    catalog
      .figuresOfIndicator(figure.indicator)
      .filter(
        (other) =>
          other.id === figure.id ||
          (other.geography === figure.geography &&
            other.period === figure.period &&
            other.povertyLine === figure.povertyLine &&
            isHypothetical(other) === isHypothetical(figure)),
      ),
    catalog,
  );
}

/** Orders by date of publication, oldest first; a year stands before its months, ties keep table order. */
export function byPublication(figures: readonly Figure[], catalog: Catalog): readonly Figure[] {
  const published = (f: Figure) => catalog.source(f.source).published ?? "";
  return [...figures].sort((a, b) => published(a).localeCompare(published(b)));
}
