import { describe, expect, it } from "vitest";
import { drawChart } from "../../app/charts/draw-chart.ts";
import { openCatalog } from "../../app/domain/catalog.ts";
import { endOfPeriod } from "../../app/domain/period-end.ts";
import { figuresOfPlan } from "../../app/plan/figures-of-plan.ts";
import { HEADLINES } from "../../app/plan/headlines.ts";
import type { ChartPlan, PagePlan } from "../../app/plan/plan.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import { seedOf } from "../../app/plan/seed-of.ts";
import type { Route } from "../../app/state/route.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const ROUTES: readonly Route[] = [
  { page: "overview" },
  ...RELEASE.themes.map((t): Route => ({ page: "theme", id: t.id })),
  ...RELEASE.figures.map((f): Route => ({ page: "figure", id: f.id })),
  ...RELEASE.indicators.map((i): Route => ({ page: "indicator", id: i.id })),
];

function chartsOf(plan: PagePlan): readonly ChartPlan[] {
  switch (plan.page) {
    case "overview":
      return [plan.toScale, ...plan.themes.map((t) => t.chart)];
    case "theme":
      return plan.topics.flatMap((t) => t.charts);
    case "figure":
      return plan.chart === null ? [] : [plan.chart];
    case "indicator":
      return plan.charts;
    default:
      return [];
  }
}

describe("planOf(catalog, route)", () => {
  it("plans every page of the release with charts whose figures share unit and measure", () => {
    for (const route of ROUTES) {
      const charts = chartsOf(planOf(CATALOG, route));
      for (const chart of charts) {
        const scales = new Set(
          chart.figures.map((id) => {
            const { unit, measure } = CATALOG.indicator(CATALOG.figure(id).indicator);
            return chart.kind === "to-scale" ? unit : `${unit} ${measure}`;
          }),
        );
        expect(scales.size, `${chart.id} of ${JSON.stringify(route)}`).toBe(1);
      }
      const ids = charts.map((chart) => chart.id);
      expect(new Set(ids).size, `charts of ${JSON.stringify(route)}`).toBe(ids.length);
    }
  });

  it("shows every figure of an indicator in its table, and none twice in its charts", () => {
    for (const { id } of RELEASE.indicators) {
      const plan = planOf(CATALOG, { page: "indicator", id });
      if (plan.page !== "indicator") throw new Error("not an indicator plan");
      expect(plan.figures).toEqual(CATALOG.figuresOfIndicator(id).map((f) => f.id));
      const drawn = plan.charts.flatMap((chart) => chart.figures);
      expect(new Set(drawn).size, id).toBe(drawn.length);
    }
  });

  it("puts every indicator of a theme on the page of the theme", () => {
    const rows = RELEASE.themes.flatMap((t) => {
      const plan = planOf(CATALOG, { page: "theme", id: t.id });
      return plan.page === "theme" ? plan.topics.flatMap((topic) => topic.rows) : [];
    });
    const withFigures = RELEASE.indicators.filter(
      (i) => CATALOG.figuresOfIndicator(i.id).length > 0,
    );
    expect(rows.map((row) => row.indicator).sort()).toEqual(withFigures.map((i) => i.id).sort());
  });

  it("throws for an id that the release does not have", () => {
    expect(() => planOf(CATALOG, { page: "figure", id: "nobody" })).toThrow(
      "unknown figure: nobody",
    );
  });
});

describe("seedOf(release, catalog, route)", () => {
  it("carries all that its charts and texts look up, in both languages", () => {
    for (const route of ROUTES.filter((_, i) => i % 7 === 0 || i < 5)) {
      const { plan, slice } = seedOf(RELEASE, CATALOG, route);
      const catalog = openCatalog(slice);
      for (const id of figuresOfPlan(plan)) {
        const figure = catalog.figure(id);
        expect(catalog.source(figure.source).id).toBe(figure.source);
        expect(catalog.geography(figure.geography).code).toBe(figure.geography);
      }
      for (const chart of chartsOf(plan)) {
        for (const language of ["en", "zh"] as const) {
          // The same drawing from the part as from the whole: the page and a file never differ.
          expect(drawChart(chart, catalog, language, 700)).toEqual(
            drawChart(chart, CATALOG, language, 700),
          );
        }
      }
    }
  }, 120_000);
});

describe("HEADLINES", () => {
  it("name figures of the release, each of its own theme", () => {
    for (const { theme, lead, rows, chart } of HEADLINES) {
      for (const id of [lead, ...rows, ...chart.figures]) {
        const topic = CATALOG.topic(CATALOG.indicator(CATALOG.figure(id).indicator).topic);
        expect(topic.theme, id).toBe(theme);
      }
      expect(chart.figures).toContain(lead);
    }
  });
});

describe("endOfPeriod(period)", () => {
  it("is a moment for every figure of the release", () => {
    expect(RELEASE.figures.filter((f) => !Number.isFinite(endOfPeriod(f.period)))).toEqual([]);
  });
});
