import type { Release, ReleaseIndex } from "../domain/release.ts";
import type { Route } from "../state/route.ts";
import type { CarryOnFile } from "../ui/OfflineCopy.tsx";
import { DataPage } from "./DataPage.tsx";
import { FiguresPage } from "./FiguresPage.tsx";
import { IndicatorsPage } from "./IndicatorsPage.tsx";
import { MethodPage } from "./MethodPage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { SourcesPage } from "./SourcesPage.tsx";

/** The pages of whole tables: prerendered, and left as they are by scripts. */
export function StaticMain({
  route,
  release,
  index,
  carryOn,
}: {
  route: Route;
  release: Release;
  index: ReleaseIndex;
  carryOn: CarryOnFile | null;
}) {
  switch (route.page) {
    case "figures":
      return <FiguresPage />;
    case "indicators":
      return <IndicatorsPage />;
    case "sources":
      return <SourcesPage />;
    case "method":
      return <MethodPage dropped={release.dropped} />;
    case "data":
      return <DataPage index={index} carryOn={carryOn} />;
    default:
      return <NotFoundPage />;
  }
}
