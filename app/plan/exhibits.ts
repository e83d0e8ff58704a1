import type { Catalog } from "../domain/catalog.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Figure } from "../domain/release.ts";
import { figureChart, indicatorCharts } from "./chart-plans.ts";
import type { ChartPlan } from "./plan.ts";
import { planOf } from "./plan-of.ts";

/**
 * The chart of a figure as it leaves the page, named by its short code or id. A figure without a
 * chart is a chart of ranges of itself.
 */
export function exhibitOfFigure(figure: Figure, catalog: Catalog): Exhibit {
  const plan = figureChart(figure, catalog);
  return {
    kind: plan?.kind ?? "ranges",
    figures: plan?.figures ?? [figure.id],
    highlight: [figure.id],
    name: catalog.citedBy(figure.id)?.shortCode ?? figure.id,
    path: `/figures/${figure.id}/`,
  };
}

/** A planned chart as it leaves the page at `pagePath` (English, a slash at both ends), named by its id. */
export function exhibitOfPlan(plan: ChartPlan, pagePath: string): Exhibit {
  const { kind, figures, highlight, id } = plan;
  return { kind, figures, highlight, name: id, path: `${pagePath}#${id}` };
}

/** Every chart of the pages of indicators; those of themes are among them. In the order of the tables. */
export function indicatorExhibits(catalog: Catalog): readonly Exhibit[] {
  return catalog.tables.indicators.flatMap(({ id }) =>
    indicatorCharts(id, catalog).map((plan) => exhibitOfPlan(plan, `/indicators/${id}/`)),
  );
}

/** The figure that stands for an indicator without a chart: its first. Null for an indicator without figures. */
export function loneExhibit(indicator: string, catalog: Catalog): Exhibit | null {
  const [first] = catalog.figuresOfIndicator(indicator);
  return first === undefined ? null : exhibitOfFigure(first, catalog);
}

/**
 * Every cited figure, in the order of the tables, then every chart of an indicator, or its figure where
 * it has no chart, each once.
 */
export function allExhibits(catalog: Catalog): readonly Exhibit[] {
  const cited = catalog.tables.cited.map((c) => exhibitOfFigure(catalog.figure(c.figure), catalog));
  const charts = indicatorExhibits(catalog);
  const lone = catalog.tables.indicators
    .filter(({ id }) => indicatorCharts(id, catalog).length === 0)
    .flatMap(({ id }) => loneExhibit(id, catalog) ?? []);
  const named = new Map([...cited, ...charts, ...lone].map((one) => [one.name, one]));
  return [...named.values()];
}

/** The charts of the overview. Their figures are our choice, so an older release may lack some. */
function overviewExhibits(catalog: Catalog): readonly Exhibit[] {
  const plan = planOf(catalog, { page: "overview" });
  if (plan.page !== "overview") return [];
  return [plan.toScale, ...plan.themes.map((theme) => theme.chart)]
    .filter(({ figures }) => figures.length > 0 && figures.every(catalog.hasFigure))
    .map((chart) => exhibitOfPlan(chart, "/"));
}

/** Every chart that stands on a page of the site, and every figure, each once. */
export function embedExhibits(catalog: Catalog): readonly Exhibit[] {
  return [
    ...catalog.tables.figures.map((figure) => exhibitOfFigure(figure, catalog)),
    ...indicatorExhibits(catalog),
    ...overviewExhibits(catalog),
  ];
}
