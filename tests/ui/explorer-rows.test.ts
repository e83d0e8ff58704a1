import { describe, expect, it } from "vitest";
import { drawChart } from "../../app/charts/draw-chart.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import { explorerRows } from "../../app/ui/explorer-rows.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const SERIES_CHARTS = RELEASE.indicators.flatMap(({ id }) => {
  const plan = planOf(CATALOG, { page: "indicator", id });
  return plan.page === "indicator" ? plan.charts.filter((chart) => chart.kind === "series") : [];
});

describe("explorerRows(figures, catalog, language)", () => {
  it("has charts to explore", () => {
    expect(SERIES_CHARTS.length).toBeGreaterThan(5);
  });

  it.each(SERIES_CHARTS.map((chart) => [chart.id, chart] as const))(
    "%s: every figure once, every value stated, no two series in one line",
    (_id, chart) => {
      const figures = chart.figures.map((id) => CATALOG.figure(id));
      const { stretches, rows } = explorerRows(figures, CATALOG, "en");
      const shown = rows.flatMap((row) => Object.values(row.figures).map((f) => f.id));
      expect([...shown].sort()).toEqual([...chart.figures].sort());
      for (const { key, series } of stretches) {
        const own = rows.filter((row) => row.values[key] !== undefined);
        const ids = new Set(own.map((row) => row.figures[series]?.series));
        expect(ids.size, key).toBe(1);
        for (const row of own) {
          const estimate = row.figures[series]?.estimate;
          expect(estimate).toMatchObject({ central: row.values[key] });
        }
      }
    },
  );

  it("breaks a line where the drawn chart has a gap", () => {
    const chart = SERIES_CHARTS.find((c) => c.figures[0]?.startsWith("cn-surveyed-unemployment-2"));
    if (chart === undefined) throw new Error("no chart of surveyed unemployment");
    const { stretches } = explorerRows(
      chart.figures.map((id) => CATALOG.figure(id)),
      CATALOG,
      "en",
    );
    const gaps = stretches.filter((stretch) => stretch.gap);
    expect(gaps.length).toBeGreaterThan(0);
    expect(drawChart(chart, CATALOG, "en", 700).description).toBeTypeOf("string");
  });
});
