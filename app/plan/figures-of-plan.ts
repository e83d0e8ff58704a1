import type { ChartPlan, PagePlan } from "./plan.ts";

/** Figures of a page in the order in which a reader meets them: the order of its source notes. */
export function figuresOfPlan(plan: PagePlan): readonly string[] {
  const ofChart = (chart: ChartPlan) => chart.figures;
  switch (plan.page) {
    case "overview":
      return [
        ...plan.toScale.figures,
        ...plan.themes.flatMap((t) => [t.lead, ...t.chart.figures, ...t.rows]),
        ...plan.cited,
      ];
    case "theme":
      return [
        ...plan.cited,
        ...plan.topics.flatMap((t) => [
          ...t.charts.flatMap(ofChart),
          ...t.rows.map((row) => row.figure),
        ]),
      ];
    case "figure":
      return [
        plan.figure,
        ...(plan.chart?.figures ?? []),
        ...plan.lookalikes.map(({ via }) => via),
      ];
    case "compare":
    case "series":
      return plan.figures;
    case "floor":
      return plan.cited;
    case "indicator":
      return [...plan.charts.flatMap(ofChart), ...plan.figures];
    default:
      return [];
  }
}
