import { Suspense } from "react";
import type { PagePlan } from "../plan/plan.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";

const ChartPage = lazyPart(async () => (await import("./ChartPage.tsx")).ChartPage);
const ComparePage = lazyPart(async () => (await import("./ComparePage.tsx")).ComparePage);
const FloorPage = lazyPart(async () => (await import("./FloorPage.tsx")).FloorPage);
const SeriesPage = lazyPart(async () => (await import("./SeriesPage.tsx")).SeriesPage);
const CheckPage = lazyPart(async () => (await import("./CheckPage.tsx")).CheckPage);
const DeckPage = lazyPart(async () => (await import("./DeckPage.tsx")).DeckPage);

/** The pages that scripts take over: those with charts. The others stay as they were prerendered. */
export function Main({ plan }: { plan: PagePlan }) {
  switch (plan.page) {
    case "overview":
    case "theme":
    case "figure":
    case "indicator":
      return (
        <Suspense>
          <ChartPage plan={plan} />
        </Suspense>
      );
    case "compare":
      return (
        <Suspense>
          <ComparePage plan={plan} />
        </Suspense>
      );
    case "floor":
      return (
        <Suspense>
          <FloorPage plan={plan} />
        </Suspense>
      );
    case "series":
      return (
        <Suspense>
          <SeriesPage plan={plan} />
        </Suspense>
      );
    case "check":
      return (
        <Suspense>
          <CheckPage />
        </Suspense>
      );
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
 * own seed; when someone is about to use it, or its address asks for something, where the seed stands in a
 * file beside it; never where there is nothing to take over.
 */
export function liveWhen(plan: PagePlan): "now" | "later" | "never" {
  switch (plan.page) {
    case "overview":
    case "figure":
    case "deck":
    case "check":
    case "floor":
    case "series":
      return "now";
    case "theme":
    case "indicator":
    case "compare":
      return "later";
    default:
      return "never";
  }
}
