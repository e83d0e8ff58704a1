// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { replacedOn, standingOn } from "../../app/domain/as-of.ts";
import { spokenLine } from "../../app/domain/spoken-line.ts";
import { FloorPage } from "../../app/pages/FloorPage.tsx";
import { changeDesk, currentDesk } from "../../app/state/desk-store.ts";
import { OnPage } from "../support/page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";

const server = setupServer(
  http.get(`*/data/${RELEASE.version}/release.json`, () => HttpResponse.json(RELEASE as object)),
);
const CITED = RELEASE.cited.map((c) => c.figure);
/** A busy machine reads the release and builds the index slowly. */
const SOON = { timeout: 60_000 };
const PLAN = { page: "floor", cited: CITED } as const;
const line = (id: string, language: "en" | "zh" = "en") =>
  spokenLine(CATALOG.figure(id), CATALOG, language);
const child = RELEASE.cited.find((c) => c.shortCode === "F07")?.figure ?? "";

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.asof;
  history.replaceState(null, "", "/floor/");
  vi.stubGlobal("scrollTo", () => {});
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

function show(language: "en" | "zh" = "en") {
  render(
    <OnPage route={{ page: "floor" }} language={language}>
      <FloorPage plan={PLAN} />
    </OnPage>,
  );
}

/** The line to read aloud, as it stands on the desk. */
const spoken = () => document.querySelector(".floor-line")?.textContent ?? "";

describe("FloorPage", () => {
  it("shows the first cited figure at once, before the release is there", () => {
    show();
    expect(spoken()).toContain(line(CITED[0] ?? ""));
  });

  it("as of a day lists what was out, says that a later figure was not, and names what replaced one", async () => {
    const day = "2020-09-01";
    const out = (id: string) => standingOn(CATALOG.figure(id), day, CATALOG) === "out";
    const later = RELEASE.figures.find((f) => standingOn(f, day, CATALOG) === "later")?.id ?? "";
    const old = RELEASE.figures.find((f) => replacedOn(f, day, CATALOG) !== null && out(f.id));
    document.documentElement.dataset.asof = day;
    history.replaceState(null, "", `/floor/?f=${later}`);
    show();
    expect(await screen.findByRole("note", {}, SOON)).toHaveTextContent("1 September 2020");
    const listed = [...document.querySelectorAll<HTMLAnchorElement>(".floor-agenda a.floor-link")];
    const ids = listed.map((a) => /figures\/(.+)\/$/.exec(a.pathname)?.[1] ?? "");
    expect(ids).toEqual(CITED.filter(out));
    expect(CITED.every(out)).toBe(false);
    expect(screen.getByText(/were not out on 1 September 2020/)).toBeInTheDocument();
    cleanup();
    history.replaceState(null, "", `/floor/?f=${old?.id}`);
    show();
    const note = await screen.findByRole("note", {}, SOON);
    expect(note).toHaveTextContent("Why it was replaced");
    expect(within(note).getByRole("link")).toBeInTheDocument();
  });

  it("steps with arrows and keys, and keeps the figure in the address and in the browser", async () => {
    show();
    await userEvent.keyboard("{ArrowRight}n{ArrowLeft}n");
    expect(spoken()).toContain(line(CITED[2] ?? ""));
    expect(location.search).toBe(`?f=${CITED[2]}`);
    expect(currentDesk().current).toBe(CITED[2]);
  });

  it("answers a question while it is typed; Enter leaves the field so that keys work", async () => {
    show();
    await userEvent.keyboard("/");
    const field = screen.getByRole("searchbox");
    await userEvent.click(field);
    await userEvent.type(field, "how many children?");
    await vi.waitFor(() => expect(spoken()).toContain(line(child)), SOON);
    // What is only being typed is not yet the figure of the desk.
    expect(location.search).toBe("");
    await userEvent.keyboard("{Enter}");
    expect(location.search).toBe(`?f=${child}`);
    expect(field).not.toHaveFocus();
    await userEvent.keyboard("p");
    expect(currentDesk().pins).toEqual([child]);
  });

  it("does what was typed and pressed before its scripts were there", async () => {
    document.documentElement.dataset.keys = " n n";
    show();
    expect(spoken()).toContain(line(CITED[2] ?? ""));
    expect(document.documentElement.dataset.keys).toBeUndefined();
  });

  it("waits for the answer when Enter comes first, and then does what was pressed meanwhile", async () => {
    show();
    await userEvent.type(screen.getByRole("searchbox"), "how many children?{Enter}");
    await userEvent.keyboard("p");
    await vi.waitFor(() => expect(currentDesk().pins).toEqual([child]), SOON);
    expect(spoken()).toContain(line(child));
    expect(screen.getByRole("searchbox")).toHaveValue("how many children?");
  });

  it("answers in Chinese too", async () => {
    show("zh");
    await userEvent.type(screen.getByRole("searchbox"), "有多少儿童");
    await vi.waitFor(() => expect(spoken()).toContain(line(child, "zh")), SOON);
  });

  it("opens the figure and session of an address, by id or code, once the release is there", async () => {
    const session = RELEASE.sessions.find(({ id }) => id === "s08-part2-session1");
    history.replaceState(null, "", `/floor/?s=${session?.id}&f=F05`);
    show();
    const cited = RELEASE.cited.find((c) => c.shortCode === "F05")?.figure ?? "";
    expect(spoken()).toContain(line(cited));
    expect(screen.getByRole("combobox", { name: "Session" })).toHaveValue(session?.id);
    await vi.waitFor(
      () =>
        expect(document.querySelectorAll(".floor-agenda .floor-link")).toHaveLength(
          session?.figures.length ?? -1,
        ),
      SOON,
    );
    expect(currentDesk()).toMatchObject({ session: session?.id, current: cited });
  });

  it("says so when the address names a figure that the release lacks", async () => {
    history.replaceState(null, "", "/floor/?f=no-such-figure");
    show();
    expect(await screen.findByRole("alert", {}, SOON)).toHaveTextContent("no-such-figure");
  });

  it("pins in order, moves pins, and steps through them first", async () => {
    changeDesk((desk) => ({ ...desk, pins: [CITED[4] ?? "", CITED[2] ?? ""] }));
    show();
    expect(spoken()).toContain(line(CITED[4] ?? ""));
    const pins = screen.getByRole("region", { name: "Pinned" });
    await userEvent.click(within(pins).getAllByRole("button", { name: /^Move up/ })[1] as Element);
    expect(currentDesk().pins).toEqual([CITED[2], CITED[4]]);
    expect(within(pins).getAllByRole("link")).toHaveLength(2);
  });

  it("notes what was said with the time, and takes it back on request", async () => {
    show();
    await userEvent.keyboard("d");
    const [said] = currentDesk().said;
    expect(said).toMatchObject({ figure: CITED[0], release: RELEASE.version });
    expect(screen.getByText(/^Noted as said, \d\d:\d\d$/)).toBeInTheDocument();
    await userEvent.keyboard("d");
    expect(currentDesk().said).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(currentDesk().said).toEqual([said]);
  });

  it("keeps its letters to itself when they are turned off", async () => {
    changeDesk((desk) => ({ ...desk, keys: false }));
    show();
    await userEvent.keyboard("p");
    expect(currentDesk().pins).toEqual([]);
    await userEvent.keyboard("{ArrowRight}");
    expect(spoken()).toContain(line(CITED[1] ?? ""));
  });

  it("shows the text to select where the clipboard refuses", async () => {
    show();
    vi.stubGlobal("ClipboardItem", undefined);
    await userEvent.keyboard("l");
    expect(await screen.findByRole("textbox", { name: /Select it here/ }, SOON)).toHaveValue(
      line(CITED[0] ?? ""),
    );
  });

  it("works with the cited figures when the rest cannot be loaded", async () => {
    server.use(http.get("*/release.json", () => new HttpResponse(null, { status: 503 })));
    history.replaceState(null, "", "/floor/?s=s05-part1-session2");
    show();
    expect(await screen.findAllByText(/could not be loaded/, {}, SOON)).not.toEqual([]);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Session" }), "");
    // Of a part of the figures nobody can say that there is no other.
    expect(await screen.findByText("Likely to be asked next", {}, SOON)).toBeVisible();
    expect(screen.queryByText(/no other estimate|no newer figure/)).toBeNull();
    expect(spoken()).toContain(line(CITED[0] ?? ""));
  });
});
