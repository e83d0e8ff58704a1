import { seriesTexts } from "../i18n/series-texts.ts";
import type { SeriesPlan } from "../plan/plan.ts";
import { usePage } from "../ui/page-context.tsx";
import { SeriesDesk } from "../ui/SeriesDesk.tsx";
import { loadStyleSheet } from "../ui/style-sheet.ts";
import styles from "../ui/styles/series.css?url";

// The prerendered page asks for it in its head; a page that is put together offline does not.
if (typeof document !== "undefined") void loadStyleSheet(styles);

/** Series on one time axis. The prerendered page shows one example, whole without scripts. */
export function SeriesPage({ plan }: { plan: SeriesPlan }) {
  const texts = seriesTexts(usePage().language);
  return (
    <div className="series">
      <div className="lead-in">
        <h1>{texts.title}</h1>
        <p className="lede">{texts.lede}</p>
        <p className="without-scripts">{texts.needsScripts}</p>
      </div>
      <SeriesDesk plan={plan} />
    </div>
  );
}
