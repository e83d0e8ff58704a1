import { describe, expect, test } from "vitest";
import { drawChart } from "../../app/charts/draw-chart.ts";
import { figureChart, indicatorCharts } from "../../app/plan/chart-plans.ts";
import {
  allExhibits,
  embedExhibits,
  exhibitOfFigure,
  exhibitOfPlan,
} from "../../app/plan/exhibits.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

describe("exhibits", () => {
  test("a figure is named by its short code or id, and stands on its own page", () => {
    for (const figure of RELEASE.figures) {
      const exhibit = exhibitOfFigure(figure, CATALOG);
      const plan = figureChart(figure, CATALOG);
      expect(exhibit.name).toBe(CATALOG.citedBy(figure.id)?.shortCode ?? figure.id);
      expect(exhibit.path).toBe(`/figures/${figure.id}/`);
      expect(exhibit.highlight).toEqual([figure.id]);
      expect(exhibit.figures).toEqual(plan?.figures ?? [figure.id]);
      expect(exhibit.kind).toBe(plan?.kind ?? "ranges");
    }
  });

  test("a figure without a chart can still be drawn", () => {
    const alone = RELEASE.figures.filter((figure) => figureChart(figure, CATALOG) === null);
    expect(alone.length).toBeGreaterThan(0);
    for (const figure of alone) {
      const scene = drawChart(exhibitOfFigure(figure, CATALOG), CATALOG, "en", 700);
      expect(scene.table.rows.map(({ key }) => key)).toEqual([figure.id]);
    }
  });

  test("a planned chart is named by its id and leads to its place on the page", () => {
    const [plan] = indicatorCharts("additional-people-in-poverty", CATALOG);
    if (plan === undefined) throw new Error("the indicator has no chart");
    const exhibit = exhibitOfPlan(plan, "/indicators/additional-people-in-poverty/");
    expect(exhibit).toMatchObject({ name: plan.id, kind: plan.kind, highlight: plan.highlight });
    expect(exhibit.path).toBe(`/indicators/additional-people-in-poverty/#${plan.id}`);
  });

  test("all of them: cited figures, charts of indicators, figures of those without; each once", () => {
    const all = allExhibits(CATALOG);
    const charts = RELEASE.indicators.flatMap(({ id }) => indicatorCharts(id, CATALOG));
    const codes = RELEASE.cited.map(({ shortCode }) => shortCode);
    const lone = RELEASE.indicators
      .filter(({ id }) => indicatorCharts(id, CATALOG).length === 0)
      .flatMap(({ id }) => CATALOG.figuresOfIndicator(id).slice(0, 1))
      .filter(({ id }) => CATALOG.citedBy(id) === null);
    expect(lone.length).toBeGreaterThan(0);
    expect(all.map(({ name }) => name)).toEqual([
      ...codes,
      ...charts.map(({ id }) => id),
      ...lone.map(({ id }) => id),
    ]);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test("every chart of a theme is among them, under the same name", () => {
    const names = new Set(allExhibits(CATALOG).map(({ name }) => name));
    const plans = RELEASE.themes.flatMap(({ id }) => {
      const plan = planOf(CATALOG, { page: "theme", id });
      return plan.page === "theme" ? plan.topics.flatMap(({ charts }) => charts) : [];
    });
    expect(plans.length).toBeGreaterThan(10);
    expect(plans.filter(({ id }) => !names.has(id))).toEqual([]);
  });

  test("every figure and every chart of a page has one place for a frame", () => {
    const paths = embedExhibits(CATALOG).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { id } of RELEASE.figures) expect(paths).toContain(`/figures/${id}/`);
    expect(paths).toContain("/#to-scale");
  });
});
