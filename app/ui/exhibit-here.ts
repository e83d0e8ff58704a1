import type { Exhibit } from "../domain/exhibit.ts";
import type { ChartPlan } from "../plan/plan.ts";
import { pathOf } from "../state/route.ts";
import type { Page } from "./page-context.tsx";

/**
 * The chart of `plan` as it leaves this page. On the page of a figure it is the chart of that figure,
 * named by its short code or id; null stands for a figure that has no chart, which is drawn alone.
 * `asOf` (ISO date): the plan holds only what was out on that day, and its address says so.
 */
export function exhibitHere(
  plan: ChartPlan | null,
  { route, catalog }: Pick<Page, "route" | "catalog">,
  asOf: string | null = null,
): Exhibit {
  const path = pathOf({ language: "en", route }) + (asOf === null ? "" : `?asof=${asOf}`);
  const named = (name: string) => (asOf === null ? name : `${name}-as-of-${asOf}`);
  if (route.page === "figure") {
    const figures = plan?.figures ?? [route.id];
    return {
      kind: plan?.kind ?? "ranges",
      figures,
      highlight: figures.includes(route.id) ? [route.id] : [],
      name: named(catalog.citedBy(route.id)?.shortCode ?? route.id),
      path,
    };
  }
  if (plan === null) throw new Error(`no chart on the page ${path}; give its plan`);
  const { kind, figures, highlight, id } = plan;
  return { kind, figures, highlight, name: named(id), path: `${path}#${id}` };
}
