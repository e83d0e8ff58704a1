import { compareTexts } from "../i18n/compare-texts.ts";
import type { ComparePlan } from "../plan/plan.ts";
import { CompareDesk } from "../ui/CompareDesk.tsx";
import { usePage } from "../ui/page-context.tsx";
import { loadStyleSheet } from "../ui/style-sheet.ts";
import styles from "../ui/styles/compare.css?url";

// The prerendered page asks for it in its head; a page that is put together offline does not.
if (typeof document !== "undefined") void loadStyleSheet(styles);

/** Rival estimates side by side. The prerendered page shows one example, whole without scripts. */
export function ComparePage({ plan }: { plan: ComparePlan }) {
  const { language, words } = usePage();
  return (
    <div className="compare">
      <div className="lead-in">
        <h1>{words.compare.title}</h1>
        <p className="lede">{words.compare.lede}</p>
        <p className="without-scripts">{compareTexts(language).needsScripts}</p>
      </div>
      <CompareDesk plan={plan} />
    </div>
  );
}
