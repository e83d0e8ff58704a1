// @vitest-environment jsdom
import { QueryClient } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CITE_FORMS } from "../../app/domain/citation/cite-forms.ts";
import { spokenLine } from "../../app/domain/spoken-line.ts";
import { CiteFigure } from "../../app/ui/CiteFigure.tsx";
import { answerCites } from "../../app/ui/cite-clicks.ts";
import { ReadingList } from "../../app/ui/ReadingList.tsx";
import { citeFileName } from "../../app/ui/use-cite.ts";
import { OnPage } from "../support/page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";
import { catchSavedFiles } from "../support/saved-files.ts";

const { saved } = catchSavedFiles();

const F05 = RELEASE.cited.find((c) => c.shortCode === "F05")?.figure ?? "";
const SECOND = RELEASE.figures.find((f) => f.reportedBy !== null && f.reportedBy !== f.source);
const figureOn = (id: string, language: "en" | "zh" = "en") => (
  <OnPage route={{ page: "figure", id }} language={language}>
    <CiteFigure figure={CATALOG.figure(id)} />
  </OnPage>
);
const choose = (form: string) => userEvent.selectOptions(screen.getByRole("combobox"), form);

/** Takes what is written to the clipboard, by flavour. */
function watchClipboard() {
  const flavours: Record<string, Promise<Blob>>[] = [];
  const plain: string[] = [];
  vi.stubGlobal(
    "ClipboardItem",
    class {
      constructor(readonly parts: Record<string, Promise<Blob>>) {}
    },
  );
  const clipboard = {
    write: async ([item]: { parts: Record<string, Promise<Blob>> }[]) => {
      if (item !== undefined) flavours.push(item.parts);
    },
    writeText: async (text: string) => void plain.push(text),
  };
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue(clipboard as unknown as Clipboard);
  return { flavours, plain };
}
async function textOf(blob: Blob | undefined): Promise<string> {
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener("load", resolve));
  reader.readAsText(blob ?? new Blob());
  await read;
  return String(reader.result);
}

describe("the citation of a figure", () => {
  it("shows the source and this page in the usual style of each language", () => {
    render(figureOn(F05));
    const parts = screen.getAllByRole("definition").map((part) => part.textContent);
    expect(parts[0]).toMatch(/^United Nations in China\. \(2020\)\. Social Protection/);
    expect(parts[1]).toMatch(/^Social Protection Figures\. \(.+\(Release 1\.0\.0\) \[Data set\]\./);
    expect(parts[1]).toContain(`${location.origin}/figures/${F05}/`);
    cleanup();
    render(figureOn(F05, "zh"));
    const [source = null, page = null] = screen.getAllByRole("definition");
    expect(source).toHaveTextContent(/\[R\]\./);
    expect(page).toHaveTextContent(/^社会保护数据\..+\[DS\/OL\]\. V1\.0\.0\./);
  });

  it("puts italics and plain text on the clipboard, and says so", async () => {
    const user = userEvent.setup();
    render(figureOn(F05));
    const { flavours } = watchClipboard();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByText("Copied")).toBeInTheDocument();
    const html = await textOf(await flavours[0]?.["text/html"]);
    const plain = await textOf(await flavours[0]?.["text/plain"]);
    expect(html).toMatch(/^<p>United Nations in China\. \(2020\)\. <i>Social Protection/);
    expect(html).toContain(`<a href="${location.origin}/figures/${F05}/">`);
    expect(plain.split("\n")).toHaveLength(2);
    expect(plain).not.toMatch(/[<>]/);
  });

  it("copies a file for programs as plain text alone, and saves it under a telling name", async () => {
    render(figureOn(F05));
    const { flavours, plain } = watchClipboard();
    await choose("bibtex");
    await userEvent.click(screen.getByRole("button", { name: "Copy" }));
    await screen.findByText("Copied");
    expect(flavours).toEqual([]);
    expect(plain[0]).toMatch(/^@techreport\{/);
    for (const [form, extension] of [
      ["bibtex", "bib"],
      ["ris", "ris"],
      ["csl-json", "json"],
    ] as const) {
      await choose(form);
      await userEvent.click(screen.getByRole("button", { name: `Save as .${extension}` }));
    }
    expect(saved.map(({ name }) => name)).toEqual(
      ["bib", "ris", "json"].map((extension) => `F05-citation-en-1.0.0.${extension}`),
    );
    expect(screen.getByRole("status")).toHaveTextContent("Saved as F05-citation-en-1.0.0.json");
    expect(await textOf(saved[1]?.blob)).toMatch(/^TY {2}- RPRT\r\n/);
  });

  it("remembers the style for every citation, and does not believe what is kept", async () => {
    localStorage.setItem("cite-1", "vancouver");
    render(figureOn(F05));
    expect(screen.getByRole("combobox")).toHaveValue("apa-7");
    await choose("spoken");
    const line = spokenLine(CATALOG.figure(F05), CATALOG, "en");
    expect(screen.getByText(line)).toBeInTheDocument();
    cleanup();
    render(figureOn(F05, "zh"));
    expect(screen.getByRole("combobox")).toHaveValue("spoken");
    expect(screen.getAllByRole("option")).toHaveLength(CITE_FORMS.length);
  });

  it("says second-hand so in every style", async () => {
    if (SECOND === undefined) throw new Error("no figure is second-hand");
    render(figureOn(SECOND.id));
    for (const style of ["apa-7", "chicago-18", "harvard", "gbt-7714-2015", "gbt-7714-2025"]) {
      await choose(style);
      expect(screen.getAllByRole("definition")[0]).toHaveTextContent(/as cited in/i);
    }
    await choose("ris");
    expect(screen.getByRole("region", { name: "The file" })).toHaveTextContent(/N1 - As cited in/);
  });

  it("says what to do when the browser refuses", async () => {
    render(figureOn(F05));
    vi.stubGlobal("ClipboardItem", undefined);
    await userEvent.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByText(/Select it and copy it by hand/)).toBeInTheDocument();
  });
});

describe("the citation of a source", () => {
  it("comes into its disclosure when it is opened, and once", async () => {
    const source = RELEASE.sources.find(({ authors }) => authors?.includes(";"));
    if (source === undefined) throw new Error("no source of two authors");
    document.body.innerHTML = `<details data-cite="${source.id}"><summary>Cite</summary></details>`;
    const client = new QueryClient();
    answerCites({ client, language: "en", release: RELEASE.version, title: "Sources" });
    const details = document.querySelector("details");
    if (details === null) throw new Error("no details");
    const toggle = (open: boolean) => {
      details.open = open;
      details.dispatchEvent(new Event("toggle"));
    };
    toggle(true);
    await screen.findByRole("combobox");
    const [first = null, page = null] = within(details).getAllByRole("definition");
    expect(first).toHaveTextContent(" & ");
    expect(page).toHaveTextContent(`/sources/#${source.id}`);
    toggle(false);
    toggle(true);
    await waitFor(() => expect(within(details).getAllByRole("combobox")).toHaveLength(1));
    details.remove();
  });
});

describe("a reading list", () => {
  it("has each source once, then the release, and leaves out what the release lacks", async () => {
    const figures = [F05, F05, "no-such-figure", SECOND?.id ?? ""];
    render(
      <OnPage route={{ page: "deck" }}>
        <ReadingList figures={figures} name="deck" />
      </OnPage>,
    );
    const details = screen.getByText("Reading list").closest("details");
    if (details === null) throw new Error("no details");
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    await screen.findByRole("combobox");
    expect(
      screen.getByText("1 figure is not in this release and is left out."),
    ).toBeInTheDocument();
    expect(screen.getByText("3 sources")).toBeInTheDocument();
    expect(screen.getAllByRole("definition")[1]).toHaveTextContent(
      "The numbers behind the social protection dialogue (Release 1.0.0) [Data set].",
    );
    expect(screen.queryByRole("option", { name: "To read aloud" })).toBeNull();
    await choose("ris");
    await userEvent.click(screen.getByRole("button", { name: "Save as .ris" }));
    expect(saved[0]?.name).toBe("deck-reading-list-en-1.0.0.ris");
    expect((await textOf(saved[0]?.blob)).match(/^ER {2}- /gm)).toHaveLength(4);
  });
});

it("names files by what is inside", () => {
  expect(citeFileName("F07-citation", "apa-7", "en", "1.0.0")).toBe(
    "F07-citation-apa-7-en-1.0.0.txt",
  );
  expect(citeFileName("../a b", "ris", "zh", "1.0.0")).toBe("-a-b-zh-1.0.0.ris");
});
