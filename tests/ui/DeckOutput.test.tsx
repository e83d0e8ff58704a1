// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { DeckOutput } from "../../app/ui/DeckOutput.tsx";
import { figureExhibit } from "../support/exhibits.ts";
import { OnPage } from "../support/page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";

vi.mock("../../app/ui/make-deck.ts", () => ({
  makeDeck: () => ({
    bytes: Promise.reject(new TypeError("Failed to fetch dynamically imported module: x.js")),
    cancel: () => {},
  }),
}));

it.each([
  ["en", "Download PowerPoint", /Check the connection and try again/],
  ["zh", "下载 PowerPoint", /请检查网络后重试/],
] as const)("says in plain words that there is no connection: %s", async (language, name, said) => {
  const edition = { catalog: CATALOG, release: RELEASE, site: null };
  const exhibit = figureExhibit(RELEASE.cited[0]?.figure ?? "none");
  const deck = [{ exhibit, release: RELEASE.version }];
  const tongue = { chosen: language, language, second: null };
  render(
    <OnPage route={{ page: "deck" }} language={language}>
      <DeckOutput deck={deck} edition={edition} tongue={tongue} />
    </OnPage>,
  );
  await userEvent.click(screen.getByRole("button", { name }));
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(screen.queryByText(/Failed to fetch/)).toBeNull();
});
