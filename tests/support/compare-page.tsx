import { render, screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { ComparePage } from "../../app/pages/ComparePage.tsx";
import type { ComparePlan } from "../../app/plan/plan.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import { OnPage } from "./page.tsx";
import { CATALOG, RELEASE } from "./release.ts";

export const server = setupServer(
  http.get(`*/data/${RELEASE.version}/release.json`, () => HttpResponse.json(RELEASE as object)),
);

/** Serves the release and clears the address and what is kept, around each test of the file. */
export function serveRelease(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, "", "/compare/");
    window.matchMedia = vi.fn().mockReturnValue({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    });
    // A style sheet never arrives here.
    vi.spyOn(document.head, "append").mockImplementation(() => {});
  });
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}

export const PLAN = planOf(CATALOG, { page: "compare" }, RELEASE.dialogue.date) as ComparePlan;

/** The compare page at an address with this query, once it stands. */
export async function show(query: string, language: "en" | "zh" = "en") {
  history.replaceState(null, "", `/compare/${query}`);
  render(
    <OnPage route={{ page: "compare" }} language={language}>
      <ComparePage plan={PLAN} />
    </OnPage>,
  );
  await screen.findAllByRole("heading", { level: 2 });
}
