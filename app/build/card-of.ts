import { drawChart } from "../charts/draw-chart.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { indicatorCharts } from "../plan/chart-plans.ts";
import { exhibitOfFigure, exhibitOfPlan, loneExhibit } from "../plan/exhibits.ts";
import type { OverviewPlan, PagePlan } from "../plan/plan.ts";
import type { SharedCard } from "./social-tags.ts";

/** Width at which a title is worked out; titles are the same at every width. */
const WIDTH = 1104;

/**
 * The chart that stands for a page where it is shared, and what it says; null where none is drawn.
 * A figure that the dialogue does not cite is shown by the first chart of its indicator, and the words
 * are those of that chart; an indicator without a chart by its figure.
 */
export function cardOf(plan: PagePlan, catalog: Catalog, language: Language): SharedCard | null {
  const exhibit = exhibitOfPage(plan, catalog);
  if (exhibit === null) return null;
  const { title, subtitle } = drawChart(exhibit, catalog, language, WIDTH);
  const alt = language === "zh" ? `图：${title}。${subtitle}。` : `Chart: ${title}. ${subtitle}.`;
  return { name: exhibit.name, alt };
}

function exhibitOfPage(plan: PagePlan, catalog: Catalog): Exhibit | null {
  switch (plan.page) {
    case "overview":
      return ofFigure(leadOf(plan, catalog), catalog);
    case "theme": {
      const [first] = plan.cited;
      if (first !== undefined) return ofFigure(first, catalog);
      const indicators = plan.topics.flatMap(({ rows }) => rows.map((row) => row.indicator));
      return (
        indicators.map((id) => ofIndicator(id, catalog)).find((found) => found !== null) ?? null
      );
    }
    case "figure":
      return catalog.citedBy(plan.figure) === null
        ? ofIndicator(catalog.figure(plan.figure).indicator, catalog)
        : ofFigure(plan.figure, catalog);
    case "indicator":
      return ofIndicator(plan.indicator, catalog);
    default:
      return null;
  }
}

/** Of the figures that lead the themes, the cited one that has most rivals on its chart. */
function leadOf({ themes, cited }: OverviewPlan, catalog: Catalog): string | undefined {
  const leads = themes
    .filter(({ lead }) => catalog.citedBy(lead) !== null)
    .sort((a, b) => b.chart.figures.length - a.chart.figures.length);
  return leads[0]?.lead ?? cited[0];
}

function ofFigure(id: string | undefined, catalog: Catalog): Exhibit | null {
  return id === undefined ? null : exhibitOfFigure(catalog.figure(id), catalog);
}

function ofIndicator(id: string, catalog: Catalog): Exhibit | null {
  const [first] = indicatorCharts(id, catalog);
  return first === undefined
    ? loneExhibit(id, catalog)
    : exhibitOfPlan(first, `/indicators/${id}/`);
}
