import type { Exhibit } from "../domain/exhibit.ts";
import type { ChartPlan } from "../plan/plan.ts";
import { pathOf } from "../state/route.ts";
import type { Page } from "./page-context.tsx";

/**
 * The chart of `plan` as it leaves this page. On the page of a figure it is the chart of that figure,
 * named by its short code or id; null stands for a figure that has no chart, which is drawn alone.
 */
export function exhibitHere(
  plan: ChartPlan | null,
  { route, catalog }: Pick<Page, "route" | "catalog">,
): Exhibit {
  const path = pathOf({ language: "en", route });
  if (route.page === "figure") {
    return {
      kind: plan?.kind ?? "ranges",
      figures: plan?.figures ?? [route.id],
      highlight: [route.id],
      name: catalog.citedBy(route.id)?.shortCode ?? route.id,
      path,
    };
  }
  if (plan === null) throw new Error(`no chart on the page ${path}; give its plan`);
  const { kind, figures, highlight, id } = plan;
  return { kind, figures, highlight, name: id, path: `${path}#${id}` };
}
