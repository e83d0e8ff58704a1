// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { DeckPage } from "../../app/pages/DeckPage.tsx";
import type { Deck } from "../../app/state/deck.ts";
import { currentDeck, keepDeck } from "../../app/state/deck-store.ts";
import { printDeck } from "../../app/state/deck-text.ts";
import { figureExhibit } from "../support/exhibits.ts";
import { OnPage } from "../support/page.tsx";
import { RELEASE } from "../support/release.ts";

const server = setupServer(
  http.get(`*/data/${RELEASE.version}/release.json`, () => HttpResponse.json(RELEASE as object)),
);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => {
  localStorage.clear();
  URL.createObjectURL = () => "blob:x";
  URL.revokeObjectURL = () => {};
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const CITED = RELEASE.cited.slice(3, 6).map((c) => c.figure);
const DECK: Deck = CITED.map((id) => ({ exhibit: figureExhibit(id), release: RELEASE.version }));

async function show(deck: Deck, language: "en" | "zh" = "en") {
  keepDeck(deck);
  render(
    <OnPage route={{ page: "deck" }} language={language}>
      <DeckPage />
    </OnPage>,
  );
  return screen.findByRole("button", { name: language === "en" ? "Load deck" : "载入文稿清单" });
}
const names = () => currentDeck().map(({ exhibit }) => exhibit.name);
/** Names of the slides on the page, in order. */
const shown = () => screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent);

describe("DeckPage", () => {
  it("says what to do and where when the deck is empty", async () => {
    await show([]);
    expect(screen.getByRole("heading", { name: "The deck is empty." })).toBeInTheDocument();
    expect(screen.getByText(/press “Add to deck” under a chart/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Download PowerPoint" })).toBeNull();
  });

  it("moves a slide with its buttons and with Alt and an arrow, and the focus goes along", async () => {
    await show(DECK);
    const [a, b, c] = names();
    const down = (await screen.findAllByRole("button", { name: /^Move down: / }))[0];
    if (down === undefined) throw new Error("no button");
    await userEvent.click(down);
    expect(names()).toEqual([b, a, c]);
    expect(down).toHaveFocus();
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(names()).toEqual([b, c, a]);
    expect(down).toHaveFocus();
    expect(screen.getByText("Moved to place 3 of 3")).toBeInTheDocument();
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(names()).toEqual([b, c, a]);
  });

  it("removes a slide, and puts it back where it was", async () => {
    await show(DECK);
    const before = names();
    const remove = (await screen.findAllByRole("button", { name: /^Remove: / }))[1];
    if (remove === undefined) throw new Error("no button");
    await userEvent.click(remove);
    expect(names()).toEqual([before[0], before[2]]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(names()).toEqual(before);
  });

  it("names figures that the release does not have, and keeps them", async () => {
    const lost = { ...figureExhibit(CITED[0] ?? ""), figures: ["gone"], highlight: [] };
    await show([...DECK, { exhibit: lost, release: "0.9.0" }]);
    expect(await screen.findByText(/Not in release .*: gone\./)).toBeInTheDocument();
    expect(names()).toHaveLength(DECK.length + 1);
  });

  it("says from which release a slide was added when it is another one", async () => {
    await show(DECK.map((item) => ({ ...item, release: "0.9.0" })));
    expect(await screen.findAllByText(/Added from release 0\.9\.0/)).toHaveLength(DECK.length);
  });

  it("loads a deck file, names what it left out, and undoes the load", async () => {
    await show([]);
    const items = (JSON.parse(printDeck(DECK)) as { items: object[] }).items;
    const text = JSON.stringify({
      format: "social-protection-figures/deck",
      version: 1,
      items: [...items, { path: "javascript:alert(1)" }],
    });
    const file = new File([text], "deck.json", { type: "application/json" });
    await userEvent.upload(screen.getByLabelText("Load deck", { selector: "input" }), file);
    expect(await screen.findByText(/Entry 4 is not a chart of this site/)).toBeInTheDocument();
    expect(currentDeck()).toEqual(DECK);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(currentDeck()).toEqual([]);
  });

  it("lists every source once, with the slides that it stands behind", async () => {
    await show(DECK);
    const title = await screen.findByRole("heading", { name: "Sources" });
    const section = title.closest("section");
    if (section === null) throw new Error("no list of sources");
    const lines = within(section).getAllByRole("listitem");
    expect(new Set(lines.map((line) => line.textContent)).size).toBe(lines.length);
    for (const line of lines) expect(line).toHaveTextContent(/\(slide [123](, [123])*\)/);
  });

  it("shows slides in the language chosen for them, not in that of the page", async () => {
    await show(DECK);
    await screen.findByRole("heading", { name: "Sources" });
    const english = shown();
    await userEvent.selectOptions(screen.getByLabelText("Language"), "zh-en");
    await screen.findByRole("heading", { name: "来源" });
    expect(shown()).not.toEqual(english);
    expect(shown().every((name) => /[\u4e00-\u9fff]/.test(name ?? ""))).toBe(true);
  });

  it("makes the file, and says under which name", async () => {
    await show(DECK);
    const button = screen.getByRole("button", { name: "Download PowerPoint" });
    await vi.waitFor(() => expect(button).toBeEnabled());
    const link = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    await userEvent.click(button);
    const name = `deck-3-slides-en-${RELEASE.version}.pptx`;
    expect(await screen.findByText(`Saved as ${name}`)).toBeInTheDocument();
    expect(link.mock.contexts.map((one) => (one as HTMLAnchorElement).download)).toEqual([name]);
    link.mockRestore();
  });

  it("says what to do when the figures cannot be loaded", async () => {
    server.use(
      http.get(
        `*/data/${RELEASE.version}/release.json`,
        () => new HttpResponse(null, { status: 503 }),
      ),
    );
    await show(DECK);
    expect(await screen.findByRole("alert")).toHaveTextContent("Check the connection");
    expect(screen.getByRole("button", { name: "Download PowerPoint" })).toBeDisabled();
  });
});
