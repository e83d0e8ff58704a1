import { lazy, Suspense } from "react";
import type { PagePlan } from "../plan/plan.ts";
import { FigurePage } from "./FigurePage.tsx";
import { IndicatorPage } from "./IndicatorPage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { OverviewPage } from "./OverviewPage.tsx";
import { ThemePage } from "./ThemePage.tsx";

const DeckPage = lazy(() => import("./DeckPage.tsx").then((m) => ({ default: m.DeckPage })));

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
    case "deck":
      return (
        <Suspense>
          <DeckPage />
        </Suspense>
      );
    default:
      return <NotFoundPage />;
  }
}

/**
 * When scripts take over the main part of a page: at once where it has a find field, or carries its
 * own seed; when someone is about to use it where the seed stands in a file beside it; never where
 * there is nothing to take over.
 */
export function liveWhen(plan: PagePlan): "now" | "later" | "never" {
  switch (plan.page) {
    case "overview":
    case "figure":
    case "deck":
      return "now";
    case "theme":
    case "indicator":
      return "later";
    default:
      return "never";
  }
}
