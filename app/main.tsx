import { QueryClient } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Dictionary } from "./i18n/en.ts";
import { keepForOffline } from "./offline/take-over.ts";
import { LiveHeader } from "./pages/Live.tsx";
import { pageQuery } from "./pages/page-query.ts";
import { readSeed } from "./plan/seed-text.ts";
import { parsePath } from "./state/route.ts";
import { listenForKeys } from "./ui/keys.ts";
import { openNotesInPlace } from "./ui/notes-in-place.ts";
import "./ui/styles/index.css";

/** The only file that touches the document at import: takes over the prerendered page. */
async function start() {
  const address = parsePath(location.pathname.slice(import.meta.env.BASE_URL.length - 1));
  const seed = readSeed();
  const client = new QueryClient();
  if (seed !== null) client.setQueryData(pageQuery(address).queryKey, seed);
  const words: Dictionary =
    address.language === "zh"
      ? (await import("./i18n/zh.ts")).zh
      : (await import("./i18n/en.ts")).en;
  const props = { client, address, words };
  mount("top", "h", <LiveHeader {...props} />);
  if (document.querySelector("[data-live]") !== null || seed === null) {
    const { LiveMain } = await import("./pages/LiveMain.tsx");
    mount("page", "m", <LiveMain {...props} />);
  }
  if (seed === null) {
    const { titleOf } = await import("./pages/unseeded.ts");
    document.title = titleOf(address, words, await client.ensureQueryData(pageQuery(address)));
  }
  openNotesInPlace(words);
  listenForKeys();
  keepForOffline(words);
}

function mount(id: string, prefix: string, tree: React.ReactNode) {
  const element = document.getElementById(id);
  if (element === null) return;
  const options = { identifierPrefix: prefix };
  if (element.hasChildNodes()) hydrateRoot(element, tree, options);
  else createRoot(element, options).render(tree);
}

await start();
