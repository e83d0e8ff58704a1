import type { Catalog } from "../domain/catalog.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import { indicatorCharts } from "../plan/chart-plans.ts";
import { exhibitOfFigure, exhibitOfPlan } from "../plan/exhibits.ts";

/** A chart of a file: `kind` null where the file does not say how it was drawn. */
interface OldChart {
  readonly kind: Exhibit["kind"] | null;
  readonly figures: readonly { readonly id: string }[];
  readonly highlight: readonly string[];
  readonly share?: string;
}

/**
 * Charts that may stand for an old one now, the best first; none where no figure of it stands. A chart
 * that a page of the old release showed is the one that the page shows today, rivals of today included;
 * any other keeps its figures, less the withdrawn.
 */
export function currentExhibits(
  old: OldChart,
  now: Catalog,
  then: Catalog | null,
): readonly Exhibit[] {
  const standing = old.figures.map((f) => f.id).filter(now.hasFigure);
  const lead = old.highlight.find(now.hasFigure) ?? standing[0];
  if (lead === undefined) return [];
  const ofLead = exhibitOfFigure(now.figure(lead), now);
  const { kind } = old;
  if (kind === null) return [ofLead];
  const was = then === null ? undefined : pageCharts(lead, then).find((chart) => same(chart, old));
  const successor = pageCharts(lead, now).find(
    (chart) => chart.path === was?.path && chart.figures.includes(lead),
  );
  const highlight = old.highlight.filter(now.hasFigure);
  const share = old.share === undefined ? {} : { share: old.share };
  const kept = { ...ofLead, kind, figures: standing, highlight, ...share };
  return [...(successor === undefined ? [] : [successor]), kept, ofLead];
}

/** The chart of a figure and those of its indicator, as their pages show them; none of an unknown figure. */
function pageCharts(id: string, catalog: Catalog): readonly Exhibit[] {
  if (!catalog.hasFigure(id)) return [];
  const figure = catalog.figure(id);
  const page = `/indicators/${figure.indicator}/`;
  return [
    exhibitOfFigure(figure, catalog),
    ...indicatorCharts(figure.indicator, catalog).map((plan) => exhibitOfPlan(plan, page)),
  ];
}

function same(chart: Exhibit, old: OldChart): boolean {
  const ids = old.figures.map((f) => f.id);
  return (
    old.share === undefined &&
    chart.kind === old.kind &&
    chart.figures.join() === ids.join() &&
    // A trace tells who stands out, not in which order they were named.
    [...chart.highlight].sort().join() === [...old.highlight].sort().join()
  );
}
