// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { allExhibits } from "../../app/plan/exhibits.ts";
import type { ChartPlan, PagePlan } from "../../app/plan/plan.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import { currentDeck, keepDeck } from "../../app/state/deck-store.ts";
import { ExportTools } from "../../app/ui/ExportTools.tsx";
import { keepEarlyClicks } from "../../app/ui/early-click.ts";
import { exhibitHere } from "../../app/ui/exhibit-here.ts";
import { hasExactSvg } from "../../app/ui/export-jobs.ts";
import { figureExhibit } from "../support/exhibits.ts";
import { OnPage } from "../support/page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";
import { catchSavedFiles } from "../support/saved-files.ts";

const { saved, failRelease } = catchSavedFiles();

const cited = RELEASE.cited.find((c) => c.shortCode === "F07");
if (cited === undefined) throw new Error("no F07");
const EXHIBIT = figureExhibit(cited.figure);

function show(language: "en" | "zh" = "en") {
  render(
    <OnPage route={{ page: "figure", id: cited?.figure ?? "" }} language={language}>
      <ExportTools exhibit={EXHIBIT} />
    </OnPage>,
  );
}
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("ExportTools", () => {
  it("names its buttons in both languages", () => {
    show();
    const names = screen.getAllByRole("button").map((button) => button.textContent);
    expect(names).toEqual([
      "Copy picture",
      "PowerPoint",
      "PNG",
      "SVG",
      "Data",
      "Embed",
      "Cite",
      "Add to deck",
      "Options",
    ]);
    document.body.replaceChildren();
    show("zh");
    expect(screen.getByRole("button", { name: "复制图片" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "加入演示文稿" })).toBeInTheDocument();
  });

  it("saves a slide under a name that says what is inside, and says so", async () => {
    show();
    await press("PowerPoint");
    const name = `F07-${EXHIBIT.kind}-en-${RELEASE.version}.pptx`;
    expect(await screen.findByText(`Saved as ${name}`)).toBeInTheDocument();
    expect(saved.map((file) => file.name)).toEqual([name]);
    expect(saved[0]?.blob.size).toBeGreaterThan(5000);
  });

  it("makes files as the options ask, and remembers them", async () => {
    show();
    await press("Options");
    await userEvent.selectOptions(await screen.findByLabelText("Language"), "bilingual");
    await press("PowerPoint");
    await screen.findByText(/Saved as/);
    expect(saved[0]?.name).toContain("-en-zh-");
    expect(localStorage.getItem("export-1")).toContain("bilingual");
  });

  it("offers data in a panel that Escape closes, with the focus back on its button", async () => {
    show();
    await press("Data");
    const panel = await screen.findByRole("region", { name: "Data" });
    expect(within(panel).getByRole("button", { name: "CSV" })).toHaveFocus();
    await userEvent.click(within(panel).getByRole("button", { name: "CSV" }));
    expect(await screen.findByText(/Saved as F07-.*\.csv$/)).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Data" })).toBeNull();
    expect(screen.getByRole("button", { name: "Data" })).toHaveFocus();
  });

  it("cites the chart with every source once, and gives the focus to the choice of style", async () => {
    show();
    await press("Cite");
    const style = await screen.findByRole("combobox", { name: "Style" });
    expect(style).toHaveFocus();
    const panel = screen.getByRole("region", { name: "Cite" });
    expect(within(panel).getByText(/^\d+ sources$/)).toBeInTheDocument();
    const [, page] = within(panel).getAllByRole("definition");
    expect(page).toHaveTextContent(/^Social Protection Figures\..+\(Release 1\.0\.0\)/);
    await userEvent.selectOptions(style, "bibtex");
    await userEvent.click(within(panel).getByRole("button", { name: "Save as .bib" }));
    expect(saved.map((file) => file.name)).toEqual(["F07-chart-citation-en-1.0.0.bib"]);
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Cite" })).toHaveFocus();
  });

  it("adds the chart to the deck once", async () => {
    show();
    await press("Add to deck");
    expect(screen.getByRole("status")).toHaveTextContent("Added to the deck: 1 slide");
    expect(screen.getByRole("link", { name: "Open the deck" })).toHaveAttribute("href", "/deck/");
    await press("Add to deck");
    expect(screen.getByRole("status")).toHaveTextContent("It is in the deck already");
    expect(currentDeck()).toEqual([{ exhibit: EXHIBIT, release: RELEASE.version }]);
  });

  it("says what to do when the figures cannot be loaded", async () => {
    failRelease();
    show();
    await press("SVG");
    expect(await screen.findByText(/Check the connection and try again/)).toBeInTheDocument();
    expect(saved).toEqual([]);
  });

  it("answers a click that came before it was there", async () => {
    keepEarlyClicks();
    const early = document.createElement("div");
    early.className = "exports";
    early.innerHTML = "<button type=button>Add to deck</button>";
    document.body.append(early);
    early.querySelector("button")?.click();
    const { answerClicks } = await import("../../app/ui/early-click.ts");
    const heard = vi.fn();
    early.querySelector("button")?.addEventListener("click", heard);
    answerClicks(early);
    answerClicks(early);
    // `click` is mocked on links only: this is the button's own.
    expect(heard).toHaveBeenCalledTimes(1);
    early.remove();
  });
});

describe("exhibitHere", () => {
  it("is the chart of the figure on every figure's page", () => {
    for (const { id } of RELEASE.figures) {
      const route = { page: "figure", id } as const;
      const plan = planOf(CATALOG, route);
      if (plan.page !== "figure") throw new Error("not a figure plan");
      expect(exhibitHere(plan.chart, { route, catalog: CATALOG })).toEqual(figureExhibit(id));
    }
  });

  it("leads back to the chart on the pages of indicators and themes", () => {
    const route = { page: "theme", id: "risks" } as const;
    const plan = planOf(CATALOG, route);
    if (plan.page !== "theme") throw new Error("not a theme plan");
    const [chart] = plan.topics.flatMap((topic) => topic.charts);
    if (chart === undefined) throw new Error("no chart");
    expect(exhibitHere(chart, { route, catalog: CATALOG })).toMatchObject({
      name: chart.id,
      path: `/themes/risks/#${chart.id}`,
    });
  });
});

describe("what a click does and says", () => {
  it("saves one file where a button is pressed twice", async () => {
    show();
    const button = screen.getByRole("button", { name: "SVG" });
    await userEvent.dblClick(button);
    expect(await screen.findByText(/^Saved as .*svg$/)).toBeInTheDocument();
    expect(saved).toHaveLength(1);
  });

  it.each([
    ["en", "Add to deck", /kept for this page only: this browser refuses storage/],
    ["zh", "加入演示文稿", /仅在本页有效/],
  ] as const)(
    "says so where the browser does not keep the deck: %s",
    async (language, name, said) => {
      vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
        throw new DOMException("full", "QuotaExceededError");
      });
      show(language);
      await press(name);
      expect(await screen.findByText(said)).toBeInTheDocument();
      expect(currentDeck()).toHaveLength(1);
      vi.restoreAllMocks();
      keepDeck([]);
    },
  );
});

describe("hasExactSvg", () => {
  it("is true for cited and lone figures, themes and indicators, whose pictures are made with the site", () => {
    const made = new Set(allExhibits(CATALOG).map(({ name }) => name));
    const routes = [
      { page: "overview" },
      ...RELEASE.themes.map(({ id }) => ({ page: "theme", id }) as const),
      ...RELEASE.figures.map(({ id }) => ({ page: "figure", id }) as const),
      ...RELEASE.indicators.map(({ id }) => ({ page: "indicator", id }) as const),
    ] as const;
    for (const route of routes) {
      const page = planOf(CATALOG, route);
      for (const plan of chartsOf(page)) {
        const exhibit = exhibitHere(plan, { route, catalog: CATALOG });
        const isOnly = page.page === "figure" && plan === null && page.count === 1;
        expect(hasExactSvg(exhibit, isOnly), exhibit.path).toBe(made.has(exhibit.name));
      }
    }
  });
});

function chartsOf(plan: PagePlan): readonly (ChartPlan | null)[] {
  if (plan.page === "overview") return [plan.toScale, ...plan.themes.map((t) => t.chart)];
  if (plan.page === "theme") return plan.topics.flatMap((t) => t.charts);
  if (plan.page === "figure") return [plan.chart];
  return plan.page === "indicator" ? plan.charts : [];
}
