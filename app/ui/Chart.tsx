import { lazy, Suspense } from "react";
import type { ChartPlan } from "../plan/plan.ts";

const ChartView = lazy(() => import("./ChartView.tsx").then((m) => ({ default: m.ChartView })));

/** Sizes a chart is drawn at: one for phones, one for the reading column, one across the page. */
export type ChartSpan = "column" | "page" | "third";

/**
 * A chart whose drawing stands in the page before any script; the code that draws it is loaded
 * afterwards and takes over the same marks.
 */
export function Chart({ plan, span = "column", level = 3 }: ChartProps) {
  return (
    <Suspense fallback={<div className="chart-room" />}>
      <ChartView plan={plan} span={span} level={level} />
    </Suspense>
  );
}

export interface ChartProps {
  readonly plan: ChartPlan;
  readonly span?: ChartSpan;
  /** Level of the chart's heading. */
  readonly level?: 2 | 3;
}
