// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { standingOn } from "../../app/domain/as-of.ts";
import { indicatorCharts } from "../../app/plan/chart-plans.ts";
import { knownOn } from "../../app/plan/known-on.ts";
import type { ChartPlan } from "../../app/plan/plan.ts";
import { setAsOf } from "../../app/state/as-of.ts";
import { ChartView } from "../../app/ui/ChartView.tsx";
import { exhibitHere } from "../../app/ui/exhibit-here.ts";
import { OnPage } from "../support/page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";

const DAY = "2020-11-10";
const CASES = RELEASE.indicators.flatMap(({ id }) =>
  indicatorCharts(id, CATALOG).map((plan) => ({ id, plan, known: knownOn(plan, DAY, CATALOG) })),
);

function chosen(fits: (known: ReturnType<typeof knownOn>) => boolean) {
  const found = CASES.find(({ known }) => fits(known));
  if (found === undefined) throw new Error("the release has no such chart: choose another day");
  return found;
}

function show({ id, plan }: { id: string; plan: ChartPlan }) {
  return render(
    <OnPage route={{ page: "indicator", id }}>
      <ChartView plan={plan} span="page" level={2} />
    </OnPage>,
  ).container;
}

const marks = (container: HTMLElement) =>
  new Set(
    [...container.querySelectorAll("[data-figure]")].map((e) => e.getAttribute("data-figure")),
  );

afterEach(() => act(() => setAsOf(null)));

describe("a chart as of a day", () => {
  it("is drawn from what was out, and names who published later without the values", () => {
    const mixed = chosen(({ plan, later }) => plan.figures.length > 1 && later.length > 1);
    const container = show(mixed);
    expect(marks(container).size).toBe(mixed.plan.figures.length);
    act(() => setAsOf(DAY));
    const left = [...marks(container)].map((id) => CATALOG.figure(id ?? ""));
    expect(left.map((f) => standingOn(f, DAY, CATALOG))).toEqual(left.map(() => "out"));
    expect(left).toHaveLength(mixed.known.plan.figures.length);
    expect(screen.getByText(/^Published later: /)).toBeInTheDocument();
    expect(container.querySelector("figure")).toHaveAttribute("data-as-of", DAY);
    act(() => setAsOf(null));
    expect(marks(container).size).toBe(mixed.plan.figures.length);
    expect(screen.queryByText(/^Published later: /)).toBeNull();
  });

  it("says so where nothing is left", () => {
    const container = show(chosen(({ plan }) => plan.figures.length === 0));
    act(() => setAsOf(DAY));
    expect(marks(container).size).toBe(0);
    expect(container.querySelector("svg")).toBeNull();
    expect(container).toHaveTextContent("None of the figures of this chart was out");
  });

  it("leaves the page with what it shows, and an address that says as of when", () => {
    const { id, known } = chosen(({ plan, later }) => plan.figures.length > 1 && later.length > 1);
    const here = { route: { page: "indicator", id } as const, catalog: CATALOG };
    const exhibit = exhibitHere(known.plan, here, DAY);
    expect(exhibit.figures).toEqual(known.plan.figures);
    expect(exhibit.path).toContain(`?asof=${DAY}#`);
    expect(exhibit.name).toMatch(/-as-of-2020-11-10$/);
  });
});
