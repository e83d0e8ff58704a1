// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { citeSource } from "../../app/domain/citation/cite.ts";
import { USUAL_STYLE } from "../../app/domain/citation/cite-forms.ts";
import { plainText } from "../../app/domain/citation/rich-text.ts";
import { spokenLine } from "../../app/domain/spoken-line.ts";
import { CheckPage } from "../../app/pages/CheckPage.tsx";
import { MOST_CHARACTERS } from "../../app/quote/check-steps.ts";
import { currentDeck } from "../../app/state/deck-store.ts";
import { OnPage } from "../support/page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";

const server = setupServer(
  http.get(`*/data/${RELEASE.version}/release.json`, () => HttpResponse.json(RELEASE as object)),
);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => {
  localStorage.clear();
  window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList;
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const CUT = "The pandemic will push 84 million more people into extreme poverty.";
const UNKNOWN = "There were 7,431 blue bicycles.";
const NOTE = RELEASE.cited.find((c) => c.shortCode === "F05")?.figure ?? "";

async function show(language: "en" | "zh" = "en") {
  render(
    <OnPage route={{ page: "check" }} language={language}>
      <CheckPage />
    </OnPage>,
  );
  return screen.findByRole("textbox");
}
async function check(text: string, language: "en" | "zh" = "en") {
  const field = await show(language);
  fireEvent.change(field, { target: { value: text } });
  return field;
}
const findings = () => [...document.querySelectorAll<HTMLElement>(".finding")];

describe("CheckPage", () => {
  it("says that there is nothing to check yet, and that the text stays on this device", async () => {
    await show();
    expect(screen.getByRole("status")).toHaveTextContent("Nothing to check yet.");
    expect(screen.getByText(/It is not sent anywhere and not kept/)).toBeInTheDocument();
  });

  it("judges each number, with the wording and the citation of the records", async () => {
    await check(`${CUT} ${UNKNOWN}`);
    const summary = await screen.findByText(/^2 numbers: /);
    expect(summary).toHaveTextContent("1 range cut to one end, 1 not in the tables");
    const [cut, unknown] = findings();
    if (cut === undefined || unknown === undefined) throw new Error("no findings");
    const figure = CATALOG.figure(NOTE);
    expect(within(cut).getByRole("heading", { level: 3 })).toHaveTextContent("Range cut");
    expect(within(cut).getByText(spokenLine(figure, CATALOG, "en"))).toBeInTheDocument();
    const style = USUAL_STYLE.en;
    const citation = plainText(citeSource(figure, CATALOG, style, "en", RELEASE.date));
    expect(cut.querySelector(".finding-source")).toHaveTextContent(citation);
    const link = within(cut).getByRole("link", { name: /^Open the figure/ });
    expect(link).toHaveAttribute("href", `/figures/${NOTE}/`);
    expect(unknown).toHaveTextContent("No figure in the tables has this quantity.");
    expect(within(unknown).queryByRole("link")).toBeNull();
  });

  it("marks every number where it stands, and leaves the text as it is", async () => {
    await check(`${CUT}\n\n<script>alert(1)</script> ${UNKNOWN}`);
    await screen.findByText(/^2 numbers: /);
    const marks = [...document.querySelectorAll(".said")];
    expect(marks.map((mark) => mark.textContent)).toEqual([
      "84 million more people 1 Range cut to one end",
      expect.stringMatching(/^7,431.* 2 Not in the tables$/),
    ]);
    const lines = [...document.querySelectorAll(".check-lines p")].map((line) => {
      const copy = line.cloneNode(true) as Element;
      for (const verdict of copy.querySelectorAll(".said-verdict")) verdict.remove();
      return copy.textContent?.replace(/\s+/g, " ");
    });
    expect(lines).toEqual([
      CUT.replace("people into", "people into")
        .replace(/people /, "people  ")
        .replace(/\s+/g, " "),
      `<script>alert(1)</script> ${UNKNOWN}`,
    ]);
    expect(document.querySelector("script")).toBeNull();
  });

  it("leads from a mark to its finding and back by keyboard", async () => {
    await check(`${CUT} ${UNKNOWN}`);
    await screen.findByText(/^2 numbers: /);
    const second = screen.getByRole("button", { name: /2 Not in the tables$/ });
    act(() => second.focus());
    expect(findings()[1]).toHaveAttribute("aria-current", "true");
    await userEvent.keyboard("{Enter}");
    const heading = findings()[1]?.querySelector("h3");
    expect(heading).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(second).toHaveFocus();
  });

  it("leaves one verdict in the list, and all of them again", async () => {
    await check(`${CUT} ${UNKNOWN}`);
    await screen.findByText(/^2 numbers: /);
    await userEvent.click(screen.getByRole("button", { name: "Not in the tables 1" }));
    expect(findings().map((one) => one.dataset.i)).toEqual(["1"]);
    // A number that the list leaves out is shown when it is asked for in the text.
    await userEvent.click(screen.getByRole("button", { name: /1 Range cut to one end$/ }));
    expect(findings()).toHaveLength(2);
  });

  it("adds the figure of a finding to the deck once", async () => {
    await check(CUT);
    const add = await screen.findByRole("button", { name: /^Add to deck/ });
    await userEvent.click(add);
    expect(currentDeck().map(({ exhibit }) => exhibit.highlight)).toEqual([[NOTE]]);
    await userEvent.click(add);
    expect(screen.getByText("In the deck already.")).toBeInTheDocument();
    expect(currentDeck()).toHaveLength(1);
  });

  it("copies the wording with its citation, its address and the release", async () => {
    const written: Record<string, Promise<Blob>>[] = [];
    const write = async ([item]: { parts: Record<string, Promise<Blob>> }[]) => {
      if (item !== undefined) written.push(item.parts);
    };
    vi.stubGlobal(
      "ClipboardItem",
      class {
        constructor(readonly parts: Record<string, Promise<Blob>>) {}
      },
    );
    await check(CUT);
    const button = await screen.findByRole("button", { name: /^Copy wording/ });
    vi.stubGlobal("navigator", { clipboard: { write } });
    fireEvent.click(button);
    expect(await screen.findByText("Copied with its citation.")).toBeInTheDocument();
    vi.unstubAllGlobals();
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener("load", resolve));
    reader.readAsText((await written[0]?.["text/plain"]) ?? new Blob());
    await read;
    const text = String(reader.result);
    const lines = text.split("\n");
    expect(lines[0]).toBe(spokenLine(CATALOG.figure(NOTE), CATALOG, "en"));
    expect(lines[2]).toMatch(new RegExp(`/figures/${NOTE}/, release ${RELEASE.version}$`));
  });

  it("judges by the day that is chosen", async () => {
    const old = RELEASE.figures.find((f) => CATALOG.replacementsOf(f.id).length > 0);
    if (old === undefined) throw new Error("no figure of the release was replaced");
    await check(CUT);
    expect(await screen.findByText(/as known on 10 November 2020$/)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText("As known on"), { target: { value: "2022-05-01" } });
    expect(await screen.findByText(/as known on 1 May 2022$/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Day of the dialogue" }));
    expect(await screen.findByText(/as known on 10 November 2020$/)).toBeInTheDocument();
  });

  it("says so where no number is found, where the text is too long, and what to do", async () => {
    const field = await check("Good morning.");
    expect(await screen.findByText("No numbers found")).toBeInTheDocument();
    fireEvent.change(field, { target: { value: "x".repeat(MOST_CHARACTERS + 1) } });
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "500,001 characters; at most 500,000",
    );
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(screen.getByRole("status")).toHaveTextContent("Nothing to check yet.");
    expect(field).toHaveFocus();
  });

  it("stops a long text when it is told to, and starts again", async () => {
    await check(`${UNKNOWN} `.repeat(800));
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(screen.getByText("Cancelled. Nothing was checked.")).toBeInTheDocument();
    expect(findings()).toEqual([]);
    expect(screen.getByRole("button", { name: "Check again" })).toBeInTheDocument();
  });

  it("opens a text file, in the encoding that it has, and refuses another kind", async () => {
    await show("zh");
    const input = screen.getByLabelText("打开文本文件", { selector: "input" });
    // "2019年底贫困人口551万。" in GB 18030.
    const bytes = [0x32, 0x30, 0x31, 0x39, 0xc4, 0xea, 0xb5, 0xd7, 0xc6, 0xb6, 0xc0, 0xa7, 0xc8];
    bytes.push(0xcb, 0xbf, 0xda, 0x35, 0x35, 0x31, 0xcd, 0xf2, 0xa1, 0xa3);
    const file = (data: number[]) =>
      new File([new Uint8Array(data)], "a.txt", { type: "text/plain" });
    await userEvent.upload(input, file(bytes));
    expect(await screen.findByRole("textbox")).toHaveValue("2019年底贫困人口551万。");
    expect(await screen.findByText(/^共1个数字：/)).toBeInTheDocument();
    await userEvent.upload(input, file([0x50, 0x4b, 0x03, 0x04, 0x00]));
    expect(await screen.findByRole("alert")).toHaveTextContent("不是纯文本");
  });

  it("tries the concept note's own figures, none of which is unknown", async () => {
    await show();
    const button = screen.getByRole("button", { name: "Try the concept note’s figures" });
    await userEvent.click(await screen.findByRole("button", { name: button.textContent ?? "" }));
    expect(await screen.findByText(/^\d+ numbers: /)).toHaveTextContent(/\d+ right/);
  });

  it("says what to do when the figures cannot be loaded", async () => {
    const path = `*/data/${RELEASE.version}/release.json`;
    server.use(http.get(path, () => new HttpResponse(null, { status: 503 })));
    await show();
    expect(await screen.findByRole("alert")).toHaveTextContent("Check the connection");
  });
});
