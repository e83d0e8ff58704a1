// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FigurePage } from "../../app/pages/FigurePage.tsx";
import { planOf } from "../../app/plan/plan-of.ts";
import { OnPage } from "../support/page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";

const CITED_NUMBERS = {
  F01: ["0.6%", "0.6%"],
  F02: ["5 million", "500万"],
  F03: ["2.3 million", "230万"],
  F04: ["50–80 million", "5000万–8000万"],
  F05: ["84–132 million", "8400万–1.32亿"],
  F07: ["42–66 million", "4200万–6600万"],
} as const;

async function show(id: string, language: "en" | "zh") {
  const plan = planOf(CATALOG, { page: "figure", id });
  if (plan.page !== "figure") throw new Error("not a figure plan");
  render(
    <OnPage route={{ page: "figure", id }} language={language}>
      <FigurePage plan={plan} />
    </OnPage>,
  );
  await screen.findAllByRole("heading", { level: 2 });
  return screen.getByRole("heading", { level: 1 });
}

const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");

describe("FigurePage", () => {
  it.each(Object.entries(CITED_NUMBERS))(
    "%s reads its number in both languages",
    async (code, [en, zh]) => {
      const cited = RELEASE.cited.find((c) => c.shortCode === code);
      if (cited === undefined) throw new Error(`no cited figure ${code}`);
      const english = await show(cited.figure, "en");
      expect(plain(english.textContent)).toContain(en);
      english.remove();
      const chinese = await show(cited.figure, "zh");
      expect(plain(chinese.textContent)).toContain(zh);
    },
  );

  it("traces a cited figure to its origin, with the finding and what must not be confused with it", async () => {
    const cited = RELEASE.cited.find((c) => c.shortCode === "F04");
    if (cited === undefined) throw new Error("no cited figure F04");
    await show(cited.figure, "en");
    const trace = screen.getByRole("region", { name: "Where it comes from" });
    expect(within(trace).getAllByRole("listitem")).toHaveLength(cited.chain.length);
    expect(within(trace).getByText(cited.departs.en)).toBeInTheDocument();
  });

  it("gives every number a mark that leads to a note on the page", async () => {
    const { container } = render(<div />);
    await show("wb-oct2020-additional-extreme-poor-2020", "en");
    const marks = [...container.ownerDocument.querySelectorAll<HTMLAnchorElement>("a[data-note]")];
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      const note = document.querySelector(mark.getAttribute("href") ?? "");
      expect(note?.querySelector("a, .quiet")).not.toBeNull();
    }
  });

  it("says of a figure that looks alike what the two are to each other, also where it only repeats one", async () => {
    for (const id of [
      "un-sg-brief-apr2020-additional-extreme-poor-2020",
      "sp-note-extreme-poverty-additional-2020",
    ]) {
      await show(id, "en");
      const [warning] = screen.getAllByRole("region", { name: /confuse/i });
      if (warning === undefined) throw new Error("no warning");
      const link = warning.querySelector("a[href='/figures/sofi-2020-additional-undernourished/']");
      expect(link?.closest("li")).toHaveTextContent("Different quantity: Poverty against hunger.");
      cleanup();
    }
  });
});
