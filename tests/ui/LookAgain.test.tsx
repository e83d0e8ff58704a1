// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import type { Release } from "../../app/domain/release.ts";
import { traceTag } from "../../app/export/trace.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { LookAgain } from "../../app/ui/LookAgain.tsx";
import { deck, type Slide } from "../export/look-again-files.ts";
import { OnPage } from "../support/page.tsx";
import { CATALOG, INDEX, RELEASE } from "../support/release.ts";

const REVISED = "note-rural-poverty-remaining-2020";
const REMOVED = "wb-oct2020-additional-extreme-poor-2020";
const REPLACED = CATALOG.figure("sp-note-child-extreme-poverty-2020");
const NEXT: Release = {
  ...RELEASE,
  version: "9.0.0",
  figures: [
    ...RELEASE.figures
      .filter((f) => f.id !== REMOVED)
      .map((f) =>
        f.id === REVISED
          ? { ...f, estimate: { shape: "point", central: 0.7, rounded: false } as const }
          : f,
      ),
    { ...REPLACED, id: "later-estimate", supersedes: REPLACED.id },
  ],
  dropped: [
    ...RELEASE.dropped,
    {
      id: REMOVED,
      reason: "unverified",
      keptInstead: REVISED,
      detail: { en: "The issuer took it back.", zh: "发布机构已收回。" },
      indicator: { en: "x", zh: "x" },
      statedAs: "x",
    },
  ],
};
const index = {
  ...INDEX,
  latest: NEXT.version,
  releases: [...INDEX.releases, { ...INDEX.releases[0], version: NEXT.version }],
};

const server = setupServer(
  http.get("*/data/index.json", () => HttpResponse.json(index)),
  http.get("*/data/:version/release.json", ({ params }) =>
    HttpResponse.json((params.version === NEXT.version ? NEXT : RELEASE) as object),
  ),
);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

const tagOf = (...figures: string[]) =>
  traceTag({ kind: "ranges", figures, highlight: figures.slice(0, 1) }, RELEASE.version);
const slide = (...figures: string[]): Slide => ({ shapes: [{ name: tagOf(...figures) }] });
const file = (bytes: Uint8Array | string, name = "talk.pptx") =>
  new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);

function show(language: "en" | "zh" = "en") {
  const onAdd = vi.fn<(exhibit: Exhibit, release: string) => void>();
  const view = render(
    <OnPage route={{ page: "overview" }} language={language}>
      <LookAgain onAdd={onAdd} />
    </OnPage>,
  );
  const input = screen.getByLabelText<HTMLInputElement>(/Choose files|选择文件/);
  return { onAdd, input, ...view };
}

describe("LookAgain", () => {
  it("says that files stay on the device", () => {
    show();
    expect(screen.getByText(/Nothing is uploaded/)).toBeVisible();
  });

  it("lists each figure by slide with its release and how it stands", async () => {
    const { input } = show();
    await userEvent.upload(input, file(deck([slide(REVISED), {}, slide(REMOVED, REPLACED.id)])));
    const charts = await screen.findByRole("list", { name: "Charts" });
    const [first, second] = within(charts)
      .getAllByRole("listitem")
      .filter((li) => li.className === "look-chart");
    expect(first).toHaveTextContent("Slide 1");
    expect(first).toHaveTextContent("Release 1.0.0 in the file");
    expect(first).toHaveTextContent("Revised since");
    expect(first).toHaveTextContent("Value: was 0.6% → now 0.7%");
    expect(second).toHaveTextContent("Slide 3");
    expect(second).toHaveTextContent("Withdrawn");
    expect(second).toHaveTextContent("The issuer took it back.");
    expect(second).toHaveTextContent("Replaced since");
    expect(screen.getByText(/1 revised since, 1 replaced since, 1 withdrawn/)).toBeVisible();
    expect(screen.getByText(/Compared with release 9.0.0/)).toBeVisible();
    const link = within(first as HTMLElement).getByRole("link");
    expect(link).toHaveAttribute("href", `/figures/${REVISED}/`);
  });

  it("speaks Chinese on a Chinese page", async () => {
    const { input } = show("zh");
    await userEvent.upload(input, file(deck([slide(REVISED, REMOVED)])));
    const charts = await screen.findByRole("list", { name: "图表" });
    expect(charts).toHaveTextContent("第1张");
    expect(charts).toHaveTextContent("已修订");
    expect(charts).toHaveTextContent("数值：原为 0.6% → 现为 0.7%");
    expect(charts).toHaveTextContent("已撤下");
    expect(charts).toHaveTextContent("发布机构已收回。");
    expect(charts.textContent).not.toMatch(/Release|Slide|Value/);
  });

  it("offers the chart with the figures that still stand", async () => {
    const { input, onAdd } = show();
    await userEvent.upload(input, file(deck([slide(REVISED, REMOVED)])));
    const button = await screen.findByRole("button", { name: /^Add current chart to deck/ });
    await userEvent.click(button);
    const exhibit = {
      kind: "ranges",
      figures: [REVISED],
      highlight: [REVISED],
      name: "F01",
      path: `/figures/${REVISED}/`,
    };
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(exhibit, NEXT.version);
    expect(screen.getByText(/Added to the deck/)).toBeVisible();
  });

  it("offers the rivals of today where the chart was that of a figure among its rivals", async () => {
    const old = exhibitOfFigure(REPLACED, CATALOG);
    const { input, onAdd } = show();
    const name = traceTag(old, RELEASE.version);
    await userEvent.upload(input, file(deck([{ shapes: [{ name }] }])));
    await userEvent.click(
      (await screen.findAllByRole("button", { name: /^Add current chart to deck/ }))[0] as Element,
    );
    const added = onAdd.mock.calls[0]?.[0];
    expect(added?.figures).toContain("later-estimate");
    expect(added?.name).toBe("F07");
  });

  it("takes a file dropped anywhere on the page", async () => {
    show();
    const dataTransfer = {
      types: ["Files"],
      files: [file(deck([slide(REVISED)]), "dropped.pptx")],
    };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText("Let go to look into the files")).toBeVisible();
    fireEvent.drop(document.body, { dataTransfer });
    expect(await screen.findByRole("heading", { name: "dropped.pptx" })).toBeVisible();
    expect(await screen.findByRole("list", { name: "Charts" })).toHaveTextContent("Revised since");
  });

  it.each<[string, string, RegExp]>([
    ["nothing of ours", "<svg/>", /Nothing of ours was found/],
    ["another kind", "%PDF-1.7", /another kind \(PDF\)\. Expected: \.pptx/],
    ["an unknown kind", "hello", /not recognised/],
    ["damage", "PK\u0003\u0004", /damaged or was cut off/],
    ["emptiness", "", /is empty/],
  ])("says of %s what it is", async (_what, content, words) => {
    const { input } = show();
    await userEvent.upload(input, file(content));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it("lists what is named in words, and warns where only a code stands", async () => {
    const { input } = show();
    await userEvent.upload(
      input,
      file(deck([{ shapes: [{ name: "Box", text: "see F01, F99" }] }])),
    );
    const heading = await screen.findByRole("heading", { name: "Named in words" });
    const list = heading.nextElementSibling;
    expect(list).toHaveTextContent("Only a short code stands there");
    expect(list).toHaveTextContent("Release not stated");
    expect(list?.children).toHaveLength(1);
  });

  it("says that releases could not be loaded, and nothing else of the file", async () => {
    server.use(http.get("*/data/index.json", () => HttpResponse.error()));
    const { input } = show();
    await userEvent.upload(input, file(deck([slide(REVISED)])));
    expect(await screen.findByText(/releases could not be loaded/)).toBeVisible();
    expect(screen.queryByText(/Unchanged|Revised/)).toBeNull();
  });

  it("looks into several files in turn and lets each be removed", async () => {
    const { input } = show();
    await userEvent.upload(input, [file("<svg/>", "a.svg"), file("<svg/>", "b.svg")]);
    await waitFor(() => expect(screen.getAllByText(/Nothing of ours/)).toHaveLength(2));
    await userEvent.click(screen.getByRole("button", { name: "Remove a.svg from the list" }));
    expect(screen.queryByRole("heading", { name: "a.svg" })).toBeNull();
    expect(screen.getByRole("heading", { name: "b.svg" })).toBeVisible();
  });

  it("reads in a thread of its own, which a cancel ends", async () => {
    const terminate = vi.fn();
    class Slow extends EventTarget {
      terminate = terminate;
      postMessage() {
        const data = { progress: [3, 40] };
        queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data })));
      }
    }
    vi.stubGlobal("Worker", Slow);
    const { input } = show();
    await userEvent.upload(input, file(deck([slide(REVISED)])));
    expect(await screen.findByText("Slide 3 of 40")).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("max", "40");
    await userEvent.click(screen.getByRole("button", { name: "Cancel talk.pptx" }));
    expect(await screen.findByText("Cancelled.")).toBeVisible();
    await waitFor(() => expect(terminate).toHaveBeenCalledOnce());
    expect(screen.queryByRole("list", { name: "Charts" })).toBeNull();
  });

  it("reads on the page where a thread does not start", async () => {
    class Refused extends EventTarget {
      terminate() {}
      postMessage() {
        queueMicrotask(() => this.dispatchEvent(new Event("error", { cancelable: true })));
      }
    }
    vi.stubGlobal("Worker", Refused);
    const { input } = show();
    await userEvent.upload(input, file(deck([slide(REVISED)])));
    expect(await screen.findByRole("list", { name: "Charts" })).toHaveTextContent("Revised since");
  });

  it("hostile names stay text", async () => {
    const { input, container } = show();
    const name = '<img src=x onerror="alert(1)">.svg';
    await userEvent.upload(input, file(`<svg>${tagOf("evil-id")}</svg>`, name));
    expect(await screen.findByRole("heading", { name })).toBeVisible();
    expect(await screen.findByText("evil-id")).toBeVisible();
    expect(container.querySelector("img")).toBeNull();
  });
});
