import "./ui/styles/index.css";

import { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { openCatalog } from "./domain/catalog.ts";
import type { ReleaseIndex } from "./domain/release.ts";
import { en } from "./i18n/en.ts";
import { zh } from "./i18n/zh.ts";
import { openRelease } from "./load/open-release.ts";
import { dataHref, keepAtHand, releaseQuery } from "./load/queries.ts";
import { SHORT_NAMES, shortTarget } from "./offline/kept.ts";
import { type Carried, CarryOnPage } from "./pages/CarryOnPage.tsx";
import { carriedText } from "./state/carried.ts";
import { type HashAddress, hashOf, parseHash } from "./state/hash-address.ts";
import { parsePath } from "./state/route.ts";
import { answerAsOf } from "./ui/as-of-clicks.ts";
import { Boundary } from "./ui/Boundary.tsx";
import { answerCites } from "./ui/cite-clicks.ts";
import { keepEarlyClicks } from "./ui/early-click.ts";
import { listenForKeys } from "./ui/keys.ts";
import { openNotesInPlace } from "./ui/notes-in-place.ts";
import { saveCarried } from "./ui/save-carried.ts";
import { answerPicks } from "./ui/tray-clicks.ts";

const START: HashAddress = { path: "/", query: "", place: "" };

/** The whole dashboard in one file: its pages are fragments of its address, and it asks for nothing. */
function start(): void {
  const element = document.getElementById("root");
  if (element === null) throw new Error("no element with the id root; build the file anew");
  const root = createRoot(element);
  const carried = openCarried();
  const { language } = parsePath((parseHash(location.hash) ?? START).path);
  const words = language === "zh" ? zh : en;
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  keepEarlyClicks();
  openNotesInPlace(words);
  listenForKeys();
  answerAsOf(language, () => {});
  answerPicks();
  const { client, release } = carried;
  answerCites({ client, language, release: release.version, title: words.sources.title });
  let open: HashAddress | null = null;
  let visits = 0;

  /** Shows what the address of the window asks for. */
  function show(): void {
    const asked = parseHash(location.hash) ?? { ...(open ?? START), place: location.hash.slice(1) };
    const at = shortNamed(asked);
    putAddress(at, "replace");
    const address = parsePath(at.path);
    if (address.language !== language) {
      // Words of the other language stand in more places than can be changed one by one.
      location.reload();
      return;
    }
    if (open?.path === at.path && open.query === at.query) {
      goTo(at.place);
      return;
    }
    const isFirst = open === null;
    open = at;
    visits += 1;
    const onShown = () => {
      if (!isFirst || at.place !== "") goTo(at.place);
    };
    root.render(
      <Boundary key={visits} words={words}>
        <CarryOnPage {...{ address, words, carried, onShown }} />
      </Boundary>,
    );
  }

  document.addEventListener("click", (event) => {
    const asked = linkOf(event);
    if (asked === null) return;
    event.preventDefault();
    if (saveCarried(asked.path, carried.release)) return;
    putAddress(asked, "push");
    show();
  });
  addEventListener("popstate", show);
  addEventListener("hashchange", show);
  show();
}

/** @throws Error if the file is not whole. */
function openCarried(): Carried {
  const read = (path: string): unknown => {
    const text = carriedText(path);
    if (text === null) throw new Error(`${path} is missing; copy the file anew`);
    const json: unknown = JSON.parse(text);
    keepAtHand(import.meta.env.BASE_URL + path, json);
    return json;
  };
  const index = read("data/index.json") as ReleaseIndex;
  const release = openRelease(read(`data/${index.latest}/release.json`));
  keepAtHand(dataHref(index.latest, "release.json"), release);
  const client = new QueryClient();
  client.setQueryData(releaseQuery(index.latest).queryKey, release);
  return { release, index, catalog: openCatalog(release), client };
}

/** The page that a short address stands for, `#/zh/f/F07/`; any other address as it is. */
function shortNamed(at: HashAddress): HashAddress {
  const names = JSON.parse(carriedText(SHORT_NAMES) ?? "{}") as Readonly<Record<string, string>>;
  const target = shortTarget(at.path.slice(1), names);
  return target === null ? at : (parseHash(`#/${target}`) ?? START);
}

/** The page that a click on a link of ours asks for in this window; null: anything else. */
function linkOf(event: MouseEvent): HashAddress | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a[href^='#/']") : null;
  if (link === null || link.getAttribute("target") === "_blank") return null;
  return parseHash(link.getAttribute("href") ?? "");
}

/** The query stands where the pages look for it, before the fragment. */
function putAddress(at: HashAddress, how: "push" | "replace"): void {
  const isNamed = at.query !== "" || how === "push";
  const address = location.pathname + (isNamed ? at.query : location.search) + hashOf(at);
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

function goTo(place: string): void {
  const element = place === "" ? null : document.getElementById(place);
  if (element !== null) element.scrollIntoView();
  else {
    scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  }
}

start();
