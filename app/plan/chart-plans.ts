import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import { byPublication, isHypothetical, rivalsOf } from "../domain/rivals.ts";
import type { ChartPlan } from "./plan.ts";

/** More rows than this on one axis is a table, not a chart. */
const MOST_ROWS = 14;
const LEAST_POINTS = 4;

const idsOf = (figures: readonly Figure[]) => figures.map((f) => f.id);

/** Figures of the concept note or the release, and the figures that these come from. */
export function isCited(figure: Figure, catalog: Catalog): boolean {
  return catalog.citedBy(figure.id) !== null;
}

function highlightOf(figures: readonly Figure[], catalog: Catalog): readonly string[] {
  return idsOf(figures.filter((f) => isCited(f, catalog)));
}

function groupBy(figures: readonly Figure[], key: (f: Figure) => string): readonly Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(key(figure));
    if (group) group.push(figure);
    else groups.set(key(figure), [figure]);
  }
  return [...groups.values()];
}

function isShareOfWhole(figure: Figure, catalog: Catalog): boolean {
  const indicator = catalog.indicator(figure.indicator);
  if (indicator.unit !== "percent" || indicator.measure !== "share") return false;
  const { estimate } = figure;
  const ends =
    estimate.shape === "point"
      ? [estimate.central]
      : estimate.shape === "at-least"
        ? [estimate.low]
        : estimate.shape === "at-most"
          ? [estimate.high]
          : [estimate.low, estimate.high];
  return ends.every((value) => value >= 0 && value <= 100);
}

/** Quantities whose share is one of gross domestic product or the like have no countable whole. */
const NOT_PEOPLE = /gdp|gross domestic product|expenditure|debt|spending|indicator/i;

export function partsPlan(figure: Figure, catalog: Catalog): ChartPlan | null {
  const indicator = catalog.indicator(figure.indicator);
  if (!isShareOfWhole(figure, catalog) || NOT_PEOPLE.test(indicator.definition.en)) return null;
  return {
    id: `parts-${figure.id}`,
    kind: "parts",
    figures: [figure.id],
    highlight: highlightOf([figure], catalog),
  };
}

function rivalPlan(id: string, rivals: readonly Figure[], catalog: Catalog): ChartPlan {
  const dates = new Set(rivals.map((f) => catalog.source(f.source).published));
  const kind = rivals.length >= 3 && dates.size >= 3 ? "vintages" : "ranges";
  return { id, kind, figures: idsOf(rivals), highlight: highlightOf(rivals, catalog) };
}

function seriesPlans(id: string, figures: readonly Figure[], catalog: Catalog): ChartPlan[] {
  const inSeries = figures.filter(
    (f) => f.series !== null && catalog.figuresOfSeries(f.series).length >= LEAST_POINTS,
  );
  return groupBy(inSeries, (f) => `${f.geography} ${f.population.en}`).map((group, i) => ({
    id: `${id}-series-${i + 1}`,
    kind: "series" as const,
    figures: idsOf(group),
    highlight: highlightOf(group, catalog),
  }));
}

/**
 * Charts of one indicator, the most telling first: series over time; rivals for one place, period
 * and line, those around a cited figure before the others; then what is left, side by side.
 */
export function indicatorCharts(id: string, catalog: Catalog): readonly ChartPlan[] {
  const figures = catalog.figuresOfIndicator(id);
  const series = seriesPlans(id, figures, catalog);
  const drawn = new Set(series.flatMap((plan) => plan.figures));
  const loose = figures.filter((f) => !drawn.has(f.id) && !isHypothetical(f));
  const groups = groupBy(loose, (f) => `${f.geography} ${f.period} ${f.povertyLine ?? ""}`)
    .filter((group) => group.length >= 3)
    .map((group) => byPublication(group, catalog))
    .sort(
      (a, b) => Number(hasCited(b, catalog)) - Number(hasCited(a, catalog)) || b.length - a.length,
    );
  const rivals = groups.map((group, i) => rivalPlan(`${id}-rivals-${i + 1}`, group, catalog));
  for (const plan of rivals) for (const figure of plan.figures) drawn.add(figure);
  const rest = figures.filter((f) => !drawn.has(f.id));
  return [
    ...rivals.filter((plan) => plan.highlight.length > 0),
    ...series,
    ...rivals.filter((plan) => plan.highlight.length === 0),
    ...restPlans(id, rest, catalog),
  ];
}

function hasCited(figures: readonly Figure[], catalog: Catalog): boolean {
  return figures.some((f) => isCited(f, catalog));
}

function restPlans(id: string, rest: readonly Figure[], catalog: Catalog): readonly ChartPlan[] {
  if (rest.length === 1) {
    const only = rest[0];
    const parts = only === undefined ? null : partsPlan(only, catalog);
    return parts === null ? [] : [parts];
  }
  const plans: ChartPlan[] = [];
  for (let from = 0; from < rest.length; from += MOST_ROWS) {
    const page = rest.slice(from, from + MOST_ROWS);
    if (page.length < 2) continue;
    plans.push({
      id: `${id}-estimates-${plans.length + 1}`,
      kind: "ranges",
      figures: idsOf(page),
      highlight: highlightOf(page, catalog),
    });
  }
  return plans;
}

/** The chart of one figure among its rivals; null when it is the only one and not a share of a whole. */
export function figureChart(figure: Figure, catalog: Catalog): ChartPlan | null {
  const id = "among-rivals";
  const series = figure.series === null ? [] : catalog.figuresOfSeries(figure.series);
  if (series.length >= LEAST_POINTS) {
    return { id, kind: "series", figures: idsOf(series), highlight: [figure.id] };
  }
  const rivals = rivalsOf(figure, catalog);
  // With one rival or none, the figures of other periods or lines say more, and the chart names these.
  const near = byPublication(
    catalog
      .figuresOfIndicator(figure.indicator)
      .filter(
        (f) => f.geography === figure.geography && isHypothetical(f) === isHypothetical(figure),
      ),
    catalog,
  ).slice(0, MOST_ROWS);
  const shown = rivals.length < 3 && near.includes(figure) ? near : rivals;
  if (shown === rivals && rivals.length >= 2) {
    return { ...rivalPlan(id, rivals, catalog), highlight: [figure.id] };
  }
  if (shown.length >= 2) {
    return { id, kind: "ranges", figures: idsOf(shown), highlight: [figure.id] };
  }
  return partsPlan(figure, catalog);
}
