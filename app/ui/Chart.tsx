import { Suspense } from "react";
import type { ChartPlan } from "../plan/plan.ts";
import { currentAsOf, subscribeAsOf } from "../state/as-of.ts";
import { isClickWaiting } from "./early-click.ts";
import { lazyPart } from "./lazy-part.ts";
import { onceWanted } from "./wanted.ts";

/**
 * A prerendered chart is whole without scripts, its table and summary too. The code that draws it is
 * loaded when someone is about to use a chart; where none stands in the page yet, or where the page
 * shows what was known on a day, at once.
 */
function chartIsWanted(): Promise<void> {
  if (typeof document === "undefined" || document.querySelector("figure.chart") === null) {
    return Promise.resolve();
  }
  // On a page that is taken over later, the first touch may have been the click itself.
  if (isClickWaiting("figure.chart") || currentAsOf() !== null) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    onceWanted("figure.chart", resolve);
    const leave = subscribeAsOf(() => {
      leave();
      resolve();
    });
  });
}

const ChartView = lazyPart(async () => (await import("./ChartView.tsx")).ChartView, chartIsWanted);

/** Sizes a chart is drawn at: one for phones, one for the reading column, one across the page. */
export type ChartSpan = "column" | "page" | "third";

/** A chart whose drawing stands in the page before any script, which takes over the same marks. */
export function Chart({ plan, span = "column", level = 3, note }: ChartProps) {
  return (
    <Suspense fallback={<div className="chart-room" />}>
      <ChartView plan={plan} span={span} level={level} note={note} />
    </Suspense>
  );
}

export interface ChartProps {
  readonly plan: ChartPlan;
  readonly span?: ChartSpan;
  /** Level of the chart's heading. */
  readonly level?: 2 | 3;
  /** A sentence under the heading. */
  readonly note?: string | undefined;
}
