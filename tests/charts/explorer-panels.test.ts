import { describe, expect, it } from "vitest";
import { stepsBeside } from "../../app/charts/explorer-beside.ts";
import {
  explorerPanels,
  explorerRows,
  figuresOf,
  stretchKey,
  timesOf,
  withinTimes,
} from "../../app/charts/explorer-panels.ts";
import { standingOn } from "../../app/domain/as-of.ts";
import { compareFigures } from "../../app/domain/comparability/compare-figures.ts";
import { revisedSeries } from "../../app/domain/revised-series.ts";
import { breakBetween } from "../../app/domain/series-break.ts";
import { CATALOG } from "../support/release.ts";

const ALL = revisedSeries(CATALOG);
const VIEWS = ["standing", "vintages"] as const;
const DAYS = [null, "2020-11-10", "2020-05-01", "2019-01-01"];
const CASES = VIEWS.flatMap((view) => DAYS.map((asOf) => ({ view, asOf })));

describe.each(CASES)("explorerPanels, $view as of $asOf", (input) => {
  const panels = explorerPanels(ALL, input, CATALOG);
  const times = timesOf(panels);

  it("has every series in one panel, and every figure that was out once", () => {
    expect(panels.flatMap((p) => p.series.map((s) => s.id)).sort()).toEqual(
      ALL.map((s) => s.id).sort(),
    );
    const ids = panels.flatMap(figuresOf).map((f) => f.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(standingOn(CATALOG.figure(id), input.asOf, CATALOG)).toBe("out");
    }
    if (input.view === "vintages" && input.asOf === null) {
      expect(ids.length).toBe(ALL.flatMap((s) => s.figures).length);
    }
  });

  it("shares axes only between estimates of one unit and measure", () => {
    for (const panel of panels) {
      const indicators = figuresOf(panel).map((f) => CATALOG.indicator(f.indicator));
      expect(new Set(indicators.map((i) => `${i.unit} ${i.measure}`)).size).toBeLessThan(2);
      if (panel.series.length > 1) {
        const [a, b] = panel.series.map((s) => s.figures.at(-1));
        if (a === undefined || b === undefined) throw new Error("series without figures");
        expect(compareFigures(a, b, CATALOG).differs).not.toContain("unit");
      }
    }
  });

  it("joins no two definitions, series or editions, and nothing over a gap", () => {
    let joined = 0;
    for (const { lines } of panels) {
      for (const { stretches, partings, moments } of lines) {
        expect(moments.map((m) => m.at)).toEqual(moments.map((m) => m.at).sort((a, b) => a - b));
        for (const stretch of stretches) {
          for (const [i, to] of stretch.entries()) {
            const from = stretch[i - 1];
            if (from === undefined) continue;
            joined++;
            expect(breakBetween(from.figure, to.figure, CATALOG)).toEqual([]);
            expect(partings.some((p) => p.from === from && p.to === to)).toBe(false);
          }
        }
        const steps = stretches.reduce((sum, s) => sum + s.length - 1, 0);
        expect(steps + partings.length).toBe(moments.length - 1);
      }
    }
    if (input.asOf !== "2019-01-01") expect(joined).toBeGreaterThan(20);
  });

  it("plots the numbers of the records, at the same times in all panels", () => {
    for (const panel of panels) {
      const rows = explorerRows(panel, times);
      expect(rows.map((row) => row.time)).toEqual(times);
      for (const line of panel.lines) {
        for (const { at, figure } of line.moments) {
          expect(rows.find((row) => row.time === at)?.figures[line.key]).toBe(figure);
        }
        for (const i of line.stretches.keys()) {
          for (const row of rows) {
            const value = row.values[stretchKey(line, i)];
            if (value === undefined) continue;
            expect(row.figures[line.key]?.estimate).toMatchObject({ central: value });
          }
        }
      }
    }
  });
});

describe("the editions of a panel", () => {
  const named = (id: string) => {
    const one = ALL.find((s) => s.figures.some((f) => f.id === id || f.series === id));
    if (one === undefined) throw new Error(`no series with ${id}`);
    return explorerPanels([one], { view: "vintages", asOf: null }, CATALOG)[0];
  };

  it("has a line for each edition, the newest last and marked", () => {
    const panel = named("sp-ilo-m5-hours-q2-2020");
    expect(panel?.lines.length).toBe(6);
    expect(panel?.newest).toBe("ilo-2021-01-25-monitor-7");
    expect(panel?.lines.at(-1)?.key).toBe(panel?.newest);
    const sixth = panel?.lines.find(({ key }) => key === "ilo-2020-09-23-monitor-6");
    expect(sixth?.stretches.map((s) => s.length)).toEqual([3]);
  });

  it("says why a line stops: a figure is missing, or none states a single number", () => {
    const unemployment = named("nbs-surveyed-unemployment")?.lines[0];
    expect(unemployment?.partings.map(({ cut }) => cut.why)).toEqual(["missing", "missing"]);
    const firms = named("mohrss-refund-firms")?.lines[0];
    expect(firms?.partings.map(({ cut }) => cut.why)).toContain("no-value");
  });

  it("puts figures of one time that no line joins beside each other, oldest first", () => {
    const panel = named("wb-apr2020-additional-extreme-poor-2020-range");
    if (panel === undefined) throw new Error("no panel");
    const steps = stepsBeside(panel);
    for (const time of timesOf([panel])) {
      const here = panel.lines.flatMap((l) => l.moments.filter(({ at }) => at === time));
      const taken = here.map(({ figure }) => steps.get(figure.id) ?? Number.NaN);
      expect(taken).toEqual([...new Set(taken)].sort((a, b) => a - b));
      expect(taken.reduce((a, b) => a + b, 0)).toBe(0);
    }
  });

  it("cut to a part of time keeps what lies in it", () => {
    const panel = named("nbs-surveyed-unemployment");
    if (panel === undefined) throw new Error("no panel");
    const times = timesOf([panel]);
    const [from, to] = [times[3] ?? 0, times[9] ?? 0];
    const part = withinTimes(panel, [from, to]);
    expect(timesOf([part])).toEqual(times.slice(3, 10));
    expect(withinTimes(panel, [0, 1]).lines).toEqual([]);
    expect(timesOf([panel])).toEqual(times);
  });
});
