import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Scene } from "../scene/scene.ts";
import { partsChart } from "./parts-chart.ts";
import { rangesChart } from "./ranges-chart.ts";
import { seriesChart } from "./series-chart.ts";
import { toScaleChart } from "./to-scale-chart.ts";
import { vintagesChart } from "./vintages-chart.ts";

export const CHART_KINDS = ["ranges", "vintages", "to-scale", "series", "parts"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** What to draw, by id: the same request gives the same scene on the page, in a file and on a slide. */
export interface ChartRequest {
  readonly kind: ChartKind;
  readonly figures: readonly string[];
  readonly highlight: readonly string[];
  /** Instead of the title worked out from the figures: of a chart of more than are drawn. */
  readonly title?: string;
  /** Low, for a sheet without room. */
  readonly compact?: boolean;
}

const CHARTS = {
  ranges: rangesChart,
  vintages: vintagesChart,
  "to-scale": toScaleChart,
  series: seriesChart,
  parts: partsChart,
} as const;

/**
 * Draws `request` at `width` px.
 * @throws RangeError if a figure is unknown, or if two of them may not share an axis.
 */
export function drawChart(
  request: ChartRequest,
  catalog: Catalog,
  language: Language,
  width: number,
): Scene {
  return CHARTS[request.kind]({
    figures: request.figures.map((id) => catalog.figure(id)),
    highlight: request.highlight,
    ...(request.title === undefined ? {} : { title: request.title }),
    compact: request.compact ?? false,
    catalog,
    language,
    width,
  });
}
