// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { revisedSeries } from "../../app/domain/revised-series.ts";
import { seriesTexts } from "../../app/i18n/series-texts.ts";
import { SeriesPage } from "../../app/pages/SeriesPage.tsx";
import type { SeriesPlan } from "../../app/plan/plan.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import { setAsOf } from "../../app/state/as-of.ts";
import { OnPage } from "../support/page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";

const server = setupServer(
  http.get(`*/data/${RELEASE.version}/release.json`, () => HttpResponse.json(RELEASE as object)),
);
const PLAN = planOf(CATALOG, { page: "series" }) as SeriesPlan;
const HOURS = "sp-ilo-m3-hours-q1-2020";

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => {
  localStorage.clear();
  setAsOf(null);
  history.replaceState(null, "", "/series/");
});
afterAll(() => server.close());

function show(query = "", language: "en" | "zh" = "en") {
  history.replaceState(null, "", `/series/${query}`);
  render(
    <OnPage route={{ page: "series" }} language={language}>
      <SeriesPage plan={PLAN} />
    </OnPage>,
  );
}
const panels = () => screen.findAllByRole("figure");

describe("SeriesPage", () => {
  it("shows an example whole, each definition in a panel of its own and told why", async () => {
    show();
    const found = await panels();
    expect(found).toHaveLength(3);
    const [, second] = found;
    expect(second).toHaveTextContent("Not on one axis with the chart above: People:");
    for (const [i, id] of PLAN.series.entries()) {
      const cells = [...(found[i]?.querySelectorAll(".twin td") ?? [])].filter(
        (cell) => cell.textContent,
      );
      expect(cells).toHaveLength(CATALOG.figuresOfSeries(id).length);
    }
  });

  it.each(["en", "zh"] as const)("says what editions changed, in %s", async (language) => {
    show(`?s=${HOURS}&view=vintages`, language);
    const [panel] = await panels();
    const texts = seriesTexts(language);
    expect(panel).toHaveTextContent(texts.editionsApart(6));
    const table = within(panel as HTMLElement).getByRole("table", { name: texts.changes });
    const rows = within(table).getAllByRole("row");
    expect(rows).toHaveLength(5);
    expect(rows[2]).toHaveTextContent("6.7%");
    expect(rows[2]).toHaveTextContent(
      language === "zh" ? "+10.6个百分点" : /\+10\.6\spercentage points/,
    );
  });

  it("hides what a later edition replaced, says so, and shows it when asked", async () => {
    show(`?s=${HOURS}`);
    const [panel] = await panels();
    expect(panel?.textContent).toMatch(/8 figures that later editions replaced are not shown/);
    await userEvent.click(screen.getByRole("button", { name: "Show every edition" }));
    expect(location.search).toBe(`?s=${HOURS}&view=vintages`);
    expect(await screen.findByRole("button", { name: "Every edition" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  it("shows nothing of what came after the day, and names who published later", async () => {
    show(`?s=${HOURS}&view=vintages`);
    await panels();
    act(() => setAsOf("2020-06-01"));
    const [panel] = await panels();
    expect(panel).toHaveTextContent("10.7%");
    expect(panel).not.toHaveTextContent("17.3%");
    expect(panel?.querySelector(".ghosts")).toHaveTextContent("ILO");
    act(() => setAsOf("2019-01-01"));
    const [empty] = await panels();
    expect(empty).toHaveTextContent("Nothing of this was published by 1 January 2019.");
  });

  it("picks series from the list, at most a dozen, and keeps them in the address", async () => {
    show("?s=");
    expect(
      await screen.findByRole("heading", { name: "No series is chosen." }),
    ).toBeInTheDocument();
    const summary = screen.getByText(/^Choose series \(0 of/);
    expect(summary).toHaveTextContent(`of ${revisedSeries(CATALOG).length})`);
    await userEvent.click(summary);
    await userEvent.type(screen.getByLabelText("Show only series with"), "registered urban");
    const boxes = screen.getAllByRole("checkbox");
    expect(boxes).toHaveLength(1);
    await userEvent.click(boxes[0] as HTMLElement);
    expect(location.search).toBe("?s=mohrss-registered-unemployment");
    expect(await panels()).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: /^Remove: Registered/ }));
    expect(location.search).toBe("?s=");
  });

  it("says what of an address it could not take, and shows the rest", async () => {
    show("?s=nonsense,mohrss-registered-unemployment&from=yesterday");
    const problems = await screen.findByRole("region", {
      name: "Not everything in the address could be taken",
    });
    expect(problems).toHaveTextContent("“nonsense” is no series of this release");
    expect(problems).toHaveTextContent("“yesterday” is no date");
    expect(await panels()).toHaveLength(1);
  });
});
