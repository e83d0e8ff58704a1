import { QueryClient } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Dictionary } from "./i18n/en.ts";
import { keepForOffline } from "./offline/take-over.ts";
import { LiveHeader, type LiveProps } from "./pages/Live.tsx";
import { pageQuery, seedFileQuery } from "./pages/page-query.ts";
import { readSeed } from "./plan/seed-text.ts";
import { parsePath } from "./state/route.ts";
import { keepEarlyClicks } from "./ui/early-click.ts";
import { listenForKeys } from "./ui/keys.ts";
import { openNotesInPlace } from "./ui/notes-in-place.ts";
import { onceWanted } from "./ui/wanted.ts";
import "./ui/styles/index.css";

/** The only file that touches the document at import: takes over the prerendered page. */
async function start() {
  keepEarlyClicks();
  const address = parsePath(location.pathname.slice(import.meta.env.BASE_URL.length - 1));
  const seed = readSeed();
  const live = document.querySelector<HTMLElement>("[data-live]")?.dataset.live ?? "never";
  const client = new QueryClient();
  if (seed !== null) client.setQueryData(pageQuery(address, "header").queryKey, seed);
  if (seed !== null && live === "now") client.setQueryData(pageQuery(address).queryKey, seed);
  const words: Dictionary =
    address.language === "zh"
      ? (await import("./i18n/zh.ts")).zh
      : (await import("./i18n/en.ts")).en;
  const props = { client, address, words };
  mount("top", "h", <LiveHeader {...props} />);
  if (live === "now") await takeMain(props);
  if (live === "later") onceWanted("#page", () => void takeMainLater(props));
  if (seed === null) {
    const { titleOf } = await import("./pages/unseeded.ts");
    document.title = titleOf(address, words, await client.ensureQueryData(pageQuery(address)));
  }
  openNotesInPlace(words);
  listenForKeys();
  keepForOffline(words);
}

async function takeMain(props: LiveProps) {
  const { LiveMain } = await import("./pages/LiveMain.tsx");
  mount("page", "m", <LiveMain {...props} />);
}

/** The seed must be there first: what scripts render has to be what stands in the page. */
async function takeMainLater(props: LiveProps) {
  await props.client.ensureQueryData(seedFileQuery(props.address));
  await takeMain(props);
}

function mount(id: string, prefix: string, tree: React.ReactNode) {
  const element = document.getElementById(id);
  if (element === null) return;
  const options = { identifierPrefix: prefix };
  if (element.hasChildNodes()) hydrateRoot(element, tree, options);
  else createRoot(element, options).render(tree);
}

await start();
