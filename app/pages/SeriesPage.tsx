import { Suspense, useEffect } from "react";
import { seriesTexts } from "../i18n/series-texts.ts";
import type { SeriesPlan } from "../plan/plan.ts";
import { currentAsOf, subscribeAsOf } from "../state/as-of.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { usePage } from "../ui/page-context.tsx";
import { loadStyleSheet } from "../ui/style-sheet.ts";
import styles from "../ui/styles/series.css?url";
import { onceWanted } from "../ui/wanted.ts";

// The prerendered page asks for it in its head; a page that is put together offline does not.
if (typeof document !== "undefined") void loadStyleSheet(styles);

const SeriesDesk = lazyPart(
  async () => (await import("../ui/SeriesDesk.tsx")).SeriesDesk,
  deskIsWanted,
);

/** ms: a page that has been read for so long will be used. */
const READING = 2500;

/**
 * The prerendered example is whole without scripts. What chooses and draws comes when the address asks
 * for something else, when someone is about to use it, or when the page has been open for a while.
 */
function deskIsWanted(): Promise<void> {
  const isThere = typeof document !== "undefined" && document.querySelector(".series-room");
  if (!isThere || location.search !== "" || currentAsOf() !== null) return Promise.resolve();
  return new Promise((resolve) => {
    onceWanted(".series-room", resolve);
    const leave = subscribeAsOf(() => {
      leave();
      resolve();
    });
    setTimeout(resolve, READING);
  });
}

/** Series on one time axis. The prerendered page shows one example. */
export function SeriesPage({ plan }: { plan: SeriesPlan }) {
  const texts = seriesTexts(usePage().language);
  useEffect(() => {
    // What was picked elsewhere is of no matter here: the example may show.
    if (location.search === "") document.documentElement.classList.remove("asked");
  }, []);
  return (
    <div className="series">
      <div className="lead-in">
        <h1>{texts.title}</h1>
        <p className="lede">{texts.lede}</p>
        <p className="without-scripts">{texts.needsScripts}</p>
      </div>
      <Suspense fallback={<div className="series-room" />}>
        <SeriesDesk plan={plan} />
      </Suspense>
    </div>
  );
}
