import type { FigurePlan } from "../plan/plan.ts";
import { useAsOf } from "../state/as-of.ts";
import { EMPTY, printSelection } from "../state/compare-address.ts";
import { CompareButton } from "./CompareButton.tsx";
import { useHref, usePage } from "./page-context.tsx";

/** The way from a figure to its comparison. */
export function CompareThis({ plan: { chart, figure } }: { plan: FigurePlan }) {
  const { words } = usePage();
  const href = useHref();
  const rivals = chart === null || chart.kind === "parts" ? [] : chart.figures;
  const asOf = useAsOf();
  const query = printSelection({ ...EMPTY, figures: rivals, reference: figure, asOf });
  return (
    <p className="compare-this">
      {rivals.length > 1 && (
        <a className="more" href={href({ page: "compare" }) + query}>
          {words.compare.rivals(rivals.length)}
        </a>
      )}
      <CompareButton figure={figure} />
    </p>
  );
}
