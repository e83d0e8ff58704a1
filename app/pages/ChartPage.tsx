import type { PagePlan } from "../plan/plan.ts";
import { FigurePage } from "./FigurePage.tsx";
import { IndicatorPage } from "./IndicatorPage.tsx";
import { OverviewPage } from "./OverviewPage.tsx";
import { ThemePage } from "./ThemePage.tsx";

type ChartPagePlan = Extract<
  PagePlan,
  { readonly page: "overview" | "theme" | "figure" | "indicator" }
>;

/** The pages that are read with their charts: one part of the scripts, for they share most of it. */
export function ChartPage({ plan }: { plan: ChartPagePlan }) {
  if (plan.page === "overview") return <OverviewPage plan={plan} />;
  if (plan.page === "theme") return <ThemePage plan={plan} />;
  if (plan.page === "figure") return <FigurePage plan={plan} />;
  return <IndicatorPage plan={plan} />;
}
