import { describe, expect, it } from "vitest";
import { drawChart } from "../../app/charts/draw-chart.ts";
import { standingOn } from "../../app/domain/as-of.ts";
import { knownOn } from "../../app/plan/known-on.ts";
import type { ChartPlan, PagePlan } from "../../app/plan/plan.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import { marksOf } from "../../app/scene/scene.ts";
import type { Route } from "../../app/state/route.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const DAYS = ["2019-06-30", "2020-06-01", "2020-11-10", "2021-06-30"];

function chartsOf(plan: PagePlan): readonly ChartPlan[] {
  if (plan.page === "overview") return [plan.toScale, ...plan.themes.map(({ chart }) => chart)];
  if (plan.page === "theme") return plan.topics.flatMap(({ charts }) => charts);
  if (plan.page === "indicator") return plan.charts;
  return plan.page === "figure" && plan.chart !== null ? [plan.chart] : [];
}

const ROUTES: readonly Route[] = [
  { page: "overview" },
  ...RELEASE.themes.map(({ id }): Route => ({ page: "theme", id })),
  ...RELEASE.indicators.map(({ id }): Route => ({ page: "indicator", id })),
  ...RELEASE.figures.map(({ id }): Route => ({ page: "figure", id })),
];

const PLANS = ROUTES.flatMap((route) => chartsOf(planOf(CATALOG, route)));

describe("knownOn", () => {
  it("leaves the chart as it is without a day", () => {
    const [plan] = PLANS;
    if (plan === undefined) throw new Error("no chart");
    expect(knownOn(plan, null, CATALOG)).toEqual({ plan, later: [], undated: [] });
  });

  it.each(DAYS)("draws every chart as of %s with only what was out", (day) => {
    let drawn = 0;
    let left = 0;
    const seen = new Set<string>();
    for (const whole of PLANS) {
      const { plan, later, undated } = knownOn(whole, day, CATALOG);
      expect(plan.figures.length + later.length + undated.length).toBe(whole.figures.length);
      expect(plan.highlight.every((id) => plan.figures.includes(id))).toBe(true);
      left += later.length + undated.length;
      const key = `${plan.kind} ${plan.figures.join()}`;
      if (plan.figures.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const scene = drawChart(plan, CATALOG, "en", 700);
      const ids = marksOf(scene.nodes).flatMap(({ figureId }) => (figureId ? [figureId] : []));
      for (const id of ids) expect(standingOn(CATALOG.figure(id), day, CATALOG)).toBe("out");
      drawn += 1;
    }
    expect(left).toBeGreaterThan(100);
    expect(drawn).toBeGreaterThan(10);
  });
});
