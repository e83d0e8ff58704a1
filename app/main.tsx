import { QueryClient } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Dictionary } from "./i18n/en.ts";
import { dataHref } from "./load/queries.ts";
import { keepForOffline, letFirst } from "./offline/take-over.ts";
import { LiveHeader, type LiveProps } from "./pages/Live.tsx";
import { pageQuery, seedFileQuery } from "./pages/page-query.ts";
import { readSeed } from "./plan/seed-text.ts";
import type { Slice } from "./plan/slice.ts";
import { parsePath } from "./state/route.ts";
import { answerAsOf } from "./ui/as-of-clicks.ts";
import { Boundary } from "./ui/Boundary.tsx";
import { answerCites } from "./ui/cite-clicks.ts";
import { keepEarlyClicks } from "./ui/early-click.ts";
import { endEarlyTaps, keepEarlyTaps } from "./ui/early-tap.ts";
import { listenForKeys } from "./ui/keys.ts";
import { openNotesInPlace } from "./ui/notes-in-place.ts";
import { sayMissingParts } from "./ui/say-missing.ts";
import { answerPicks } from "./ui/tray-clicks.ts";
import { untilLoaded } from "./ui/until-loaded.ts";
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
  if (seed?.plan.page === "floor") {
    letFirst(warmUpFind(seed.plan.cited, seed.slice, address.language));
  }
  if (seed !== null && live === "now") client.setQueryData(pageQuery(address).queryKey, seed);
  const words: Dictionary =
    address.language === "zh"
      ? await untilLoaded(async () => (await import("./i18n/zh.ts")).zh)
      : await untilLoaded(async () => (await import("./i18n/en.ts")).en);
  sayMissingParts(words);
  const builtAddress = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? null;
  const props = { client, address, words, builtAddress };
  mount("top", "h", words, <LiveHeader {...props} />);
  if (live === "now") void takeMain(props);
  let isTaken = live !== "later";
  const take = () => {
    if (!isTaken) void takeMainLater(props);
    isTaken = true;
  };
  if (live === "later") onceWanted("#page", take);
  // A comparison that the address asks for, or that was kept, is not the one that stands there.
  if (address.route.page === "compare") {
    keepEarlyTaps();
    if (isAsked()) take();
  }
  answerAsOf(address.language, take);
  if (seed === null) {
    const { titleOf } = await import("./pages/unseeded.ts");
    document.title = titleOf(address, words, await client.ensureQueryData(pageQuery(address)));
  }
  openNotesInPlace(words);
  listenForKeys();
  answerPicks();
  const release = seed?.slice.version;
  if (release !== undefined) {
    answerCites({ client, language: address.language, release, title: words.sources.title });
  }
  keepForOffline(words);
  await offerPictures(address.language, words);
}

/** What the first script found before the first paint: the address or this browser asks for something. */
const isAsked = () => document.documentElement.classList.contains("asked");

/**
 * On the Q&A desk somebody asks at once: the search starts before the page is taken over, from the cited
 * figures, which the page carries. The copy for offline use waits until all figures are there.
 */
async function warmUpFind(
  cited: readonly string[],
  slice: Slice,
  language: LiveProps["address"]["language"],
) {
  const { warmUp } = await untilLoaded(() => import("./search/find-client.ts"));
  const figures = slice.figures.filter(({ id }) => cited.includes(id));
  const open = new URL(dataHref(slice.version, "release.json"), location.href).href;
  await warmUp({ open, language, first: { ...slice, figures } });
}

/** On the page that says how the site is used without network. */
async function offerPictures(language: LiveProps["address"]["language"], words: Dictionary) {
  if (document.getElementById("keep-pictures") === null) return;
  const { KeepPictures } = await import("./ui/KeepPictures.tsx");
  mount("keep-pictures", "k", words, <KeepPictures language={language} />);
}

async function takeMain(props: LiveProps) {
  const { LiveMain } = await untilLoaded(() => import("./pages/LiveMain.tsx"));
  mount("page", "m", props.words, <LiveMain {...props} />);
}

/** The seed must be there first: what scripts render has to be what stands in the page. */
async function takeMainLater(props: LiveProps) {
  const own = props.client.getQueryData(pageQuery(props.address, "header").queryKey);
  const query = seedFileQuery(props.address, own?.slice.version);
  await Promise.all([
    untilLoaded(() => props.client.ensureQueryData(query)),
    // Asked for together: from here on the page hears clicks itself.
    ...(props.address.route.page === "compare"
      ? [untilLoaded(() => import("./pages/ComparePage.tsx"))]
      : []),
  ]);
  await takeMain(props);
  endEarlyTaps();
}

function mount(id: string, prefix: string, words: Dictionary, tree: React.ReactNode) {
  const element = document.getElementById(id);
  if (element === null) return;
  const options = { identifierPrefix: prefix };
  const whole = <Boundary words={words}>{tree}</Boundary>;
  if (element.hasChildNodes()) hydrateRoot(element, whole, options);
  else createRoot(element, options).render(whole);
}

await start();
