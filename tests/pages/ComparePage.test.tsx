// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { ComparePage } from "../../app/pages/ComparePage.tsx";
import { currentTray, keepTray } from "../../app/state/tray.ts";
import { PLAN, serveRelease, server, show } from "../support/compare-page.tsx";
import { OnPage } from "../support/page.tsx";

const NOTE = "sp-note-extreme-poverty-additional-2020";
const BRIEF = "un-sg-brief-apr2020-additional-extreme-poor-2020";
const OCTOBER = "wb-oct2020-additional-extreme-poor-2020";
const JANUARY = "wb-jan2021-additional-extreme-poor-2020";
const HUNGER = "sofi-2020-additional-undernourished";
const ALL = [NOTE, BRIEF, OCTOBER, JANUARY, HUNGER];

serveRelease();

const group = (name: string) => {
  const head = screen.getByText(name, { selector: "tbody *" }).closest("tbody");
  if (head === null) throw new Error(`no group ${name}`);
  return within(head)
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.querySelector("th")?.textContent ?? "");
};

describe("ComparePage", () => {
  it("shows the rivals of the cited range as an example when nothing is asked for", async () => {
    await show("");
    expect(screen.getByText(/An example/)).toBeInTheDocument();
    expect(group("Same quantity").join()).toContain("UN in China");
    expect(screen.getByRole("heading", { name: /the one cited is 84–132/ })).toBeInTheDocument();
  });

  it("puts each figure into the group of its verdict, with what is known of repeats", async () => {
    await show(`?f=${ALL.join(",")}`);
    expect(group("Same quantity")).toHaveLength(2);
    expect(group("Same family, not interchangeable")).toHaveLength(2);
    expect(screen.getByText(/Same number as United Nations/)).toBeInTheDocument();
    const apart = screen.getByRole("heading", { name: /Different quantity/ }).closest("section");
    expect(apart).toHaveTextContent("What is counted");
    const chart = screen.getByRole("figure");
    expect(within(chart).queryByText(/FAO/)).toBeNull();
  });

  it("on the day of the dialogue names what came later and neither draws nor counts it", async () => {
    await show(`?f=${ALL.join(",")}`);
    await userEvent.click(screen.getByRole("button", { name: /the dialogue$/ }));
    expect(location.search).toContain("asof=2020-11-10");
    const later = await screen.findByRole("heading", { name: "Published later" });
    expect(later.closest("section")).toHaveTextContent("119–124 million");
    expect(within(screen.getByRole("figure")).queryByText(/119/)).toBeNull();
    expect(screen.getByText(/Known on 10 November 2020: 3 of 4/)).toBeInTheDocument();
  });

  it("shows shares with both sources, leaves what is no part of the total, and says why", async () => {
    await show(`?f=${NOTE},wb-oct2020-additional-extreme-poor-sas&share=world-population-2020`);
    const chart = screen.getByRole("figure");
    expect(chart).toHaveTextContent("1.1–1.7%");
    expect(screen.getByText(/Total: World population, 2020/)).toBeInTheDocument();
    expect(screen.getByText(/It is of another place than the total/)).toBeInTheDocument();
    expect(screen.getByText("as published: 84–132 million")).toBeVisible();
  });

  it("marks what differs with a sign and a word, and sorts by a column", async () => {
    await show(`?f=${NOTE},${OCTOBER},${BRIEF}`);
    const table = screen.getByRole("table");
    expect(within(table).getAllByText("≠").length).toBeGreaterThan(1);
    expect(within(table).getAllByText(/^differs:/).length).toBeGreaterThan(1);
    const head = () => within(table).getByRole("columnheader", { name: /Issuer, date/ });
    expect(head()).toHaveAttribute("aria-sort", "none");
    await userEvent.click(within(head()).getByRole("button"));
    expect(head()).toHaveAttribute("aria-sort", "ascending");
    await vi.waitFor(() => expect(group("Same quantity")[0]).toMatch(/^United Nations/));
    await userEvent.click(within(head()).getByRole("button"));
    expect(location.search).toContain("sort=-published");
  });

  it("removes and adds figures, remembers them, and goes back", async () => {
    await show(`?f=${NOTE},${OCTOBER}`);
    expect(currentTray()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /^Remove: World Bank/ }));
    expect(currentTray()).toEqual([NOTE]);
    expect(location.search).toBe(`?f=${NOTE}`);
    await userEvent.click(screen.getByRole("button", { name: /^Add \d+ rivals/ }));
    expect(currentTray().length).toBeGreaterThan(10);
    const field = screen.getByRole("combobox", { name: "Add a figure" });
    await userEvent.type(field, "undernourished 2020");
    const [first] = await screen.findAllByRole("option", { name: /undernourished/i });
    expect(first).toBeDefined();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(screen.getByText(/^Added: /)).toBeInTheDocument());
  });

  it("ticks figures in a list of what is counted, and hands the focus on when a row goes", async () => {
    await show(`?f=${NOTE},${OCTOBER},${JANUARY}`);
    await userEvent.click(screen.getByText("Tick estimates from a list"));
    await userEvent.type(screen.getByLabelText("Only those with these words"), "world jan 2021");
    const boxes = await screen.findAllByRole("checkbox", { name: /World Bank, 11 Jan 2021/ });
    const picked = boxes.find((box) => (box as HTMLInputElement).checked);
    await userEvent.click(picked as HTMLElement);
    expect(location.search).toBe(`?f=${NOTE},${OCTOBER}`);
    expect(picked).not.toBeChecked();
    await userEvent.click(picked as HTMLElement);
    expect(location.search).toBe(`?f=${NOTE},${OCTOBER},${JANUARY}`);
    await vi.waitFor(() => screen.getByRole("button", { name: /^Remove: World Bank, 11 Jan/ }));
    const october = screen.getByRole("button", { name: /^Remove: World Bank, 7 Oct/ });
    october.focus();
    await userEvent.keyboard("{Enter}");
    expect(location.search).toBe(`?f=${NOTE},${JANUARY}`);
    await vi.waitFor(() => expect(october).not.toBeInTheDocument());
    expect(document.activeElement).toHaveAttribute("data-remove");
  });

  it("opens with what was picked elsewhere", async () => {
    keepTray([OCTOBER, JANUARY]);
    await show("");
    await vi.waitFor(() => expect(location.search).toBe(`?f=${OCTOBER},${JANUARY}`));
    await screen.findByRole("button", { name: /^Remove: World Bank, 11 Jan 2021/ });
  });

  it("lets an address go before what was picked", async () => {
    keepTray([JANUARY]);
    await show(`?f=${OCTOBER}&asof=2020-11-10`);
    expect(location.search).toBe(`?f=${OCTOBER}&asof=2020-11-10`);
    expect(currentTray()).toEqual([JANUARY]);
  });

  it("says what of an address it could not take, and what it took instead", async () => {
    await show(`?f=${OCTOBER}x,nothing&asof=2020-02-31&view=pie&x=1`);
    const said = screen.getByRole("heading", { name: /Not everything/ }).parentElement;
    for (const words of [OCTOBER, "“nothing”", "2020-02-29", "“pie”", "“x”"]) {
      expect(said).toHaveTextContent(words);
    }
    expect(said).toHaveTextContent("None of these figures had been published by 29 February 2020");
  });

  it("filters without losing the reference", async () => {
    await show(`?f=${ALL.join(",")}&issuer=world-bank`);
    expect(screen.getByText("2 figures are hidden by filters.")).toBeInTheDocument();
    expect(group("Same quantity").join()).toContain("UN in China");
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(location.search).not.toContain("issuer");
  });

  it("draws one chart for each place on one scale", async () => {
    await show(`?f=${OCTOBER},wb-oct2020-additional-extreme-poor-sas&by=place`);
    const labels = screen.getAllByRole("figure").map((f) => f.querySelector(".panel-label"));
    expect(labels.map((l) => l?.textContent)).toEqual(["World", "South Asia (World Bank)"]);
    expect(screen.getByText(/1 more on the axis is not alike in place/)).toBeInTheDocument();
  });

  it("speaks Chinese throughout", async () => {
    await show(`?f=${ALL.join(",")}&asof=2020-11-10&share=world-population-2020`, "zh");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("比较各家估计");
    expect(group("同一数量")).toHaveLength(2);
    expect(screen.getByText(/截至2020年11月10日已公布/)).toBeInTheDocument();
  });

  it("says what to do when the figures cannot be loaded", async () => {
    server.use(http.get("*/release.json", () => new HttpResponse(null, { status: 503 })));
    history.replaceState(null, "", `/compare/?f=${NOTE}`);
    render(
      <OnPage route={{ page: "compare" }}>
        <ComparePage plan={PLAN} />
      </OnPage>,
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("Check the connection");
  });
});
