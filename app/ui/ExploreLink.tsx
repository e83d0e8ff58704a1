import type { ChartPlan } from "../plan/plan.ts";
import { MOST_SERIES, printSeries } from "../state/series-address.ts";
import { useHref, usePage } from "./page-context.tsx";

/** The way from a chart to its series on the page of series; nothing where it has neither series nor revisions. */
export function ExploreLink({ plan }: { plan: ChartPlan }) {
  const { catalog, words } = usePage();
  const href = useHref();
  const figures = plan.figures.map((id) => catalog.figure(id));
  const declared = figures.flatMap(({ series }) => series ?? []);
  const isSeries = plan.kind === "series" && declared.length > 0;
  const revised = figures.filter((f) => f.supersedes !== null).map((f) => f.id);
  if (!isSeries && (plan.kind !== "vintages" || revised.length === 0)) return null;
  const ids = [...new Set(isSeries ? declared : revised)].slice(0, MOST_SERIES);
  const view = isSeries ? "standing" : "vintages";
  const query = printSeries({ series: ids, view, from: null, to: null });
  return (
    <p className="explore">
      <a className="button" href={href({ page: "series" }) + query}>
        {isSeries ? words.indicator.explore : words.indicator.revisions}
      </a>
    </p>
  );
}
