// @vitest-environment jsdom
import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { DeckPicture } from "../../app/ui/DeckPicture.tsx";
import { figureExhibit } from "../support/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const edition = { catalog: CATALOG, release: RELEASE, site: null };
const [first, second] = RELEASE.cited.map((c) => figureExhibit(c.figure));
afterEach(() => vi.restoreAllMocks());

it("keeps the address of a picture until the next one stands in its place", async () => {
  let made = 0;
  URL.createObjectURL = () => `blob:${++made}`;
  const gone = vi.fn();
  URL.revokeObjectURL = gone;
  if (first === undefined || second === undefined) throw new Error("no exhibits");
  const same = { edition, language: "en", format: "wide", alt: "a" } as const;
  const { rerender } = render(<DeckPicture exhibit={first} {...same} />);
  await screen.findByRole("img");
  rerender(<DeckPicture exhibit={second} {...same} />);
  expect(gone).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.getByRole("img")).toHaveAttribute("src", "blob:2"));
});
