import type { PagePlan } from "../plan/plan.ts";
import { FigurePage } from "./FigurePage.tsx";
import { IndicatorPage } from "./IndicatorPage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { OverviewPage } from "./OverviewPage.tsx";
import { ThemePage } from "./ThemePage.tsx";

/** The pages that scripts take over: those with charts. The others stay as they were prerendered. */
export function Main({ plan }: { plan: PagePlan }) {
  switch (plan.page) {
    case "overview":
      return <OverviewPage plan={plan} />;
    case "theme":
      return <ThemePage plan={plan} />;
    case "figure":
      return <FigurePage plan={plan} />;
    case "indicator":
      return <IndicatorPage plan={plan} />;
    default:
      return <NotFoundPage />;
  }
}

/** Whether scripts take over the main part of the page. */
export function isHydrated(plan: PagePlan): boolean {
  return (
    plan.page === "overview" ||
    plan.page === "theme" ||
    plan.page === "figure" ||
    plan.page === "indicator"
  );
}
