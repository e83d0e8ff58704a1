import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { floorTexts } from "../i18n/floor-texts.ts";
import { releaseQuery } from "../load/queries.ts";
import type { FloorPlan } from "../plan/plan.ts";
import { figureOf, parseDeskAddress } from "../state/desk-address.ts";
import { useDesk } from "../state/desk-store.ts";
import { useQueryString } from "../state/query-string.ts";
import { FloorProjected } from "./FloorProjected.tsx";
import { useFigureOfDesk } from "./floor-channel.ts";
import { PageProvider, usePage } from "./page-context.tsx";
import { editionOf } from "./use-edition.ts";

/** The window for the projector: follows the desk, dark, large enough for the back of a room. */
export function FloorProjector({ plan }: { plan: FloorPlan }) {
  const page = usePage();
  const texts = floorTexts(page.language);
  const told = useFigureOfDesk();
  const { current } = useDesk();
  const { data } = useQuery(releaseQuery(page.release.version));
  const catalog = data ? editionOf(data).catalog : page.catalog;
  const asked = parseDeskAddress(useQueryString()).figure;
  const id = told ?? (asked === null ? current : figureOf(asked, catalog));
  const isHere = id !== null && (data ? catalog.hasFigure(id) : plan.cited.includes(id));
  useEffect(() => {
    document.documentElement.dataset.view = "projector";
    return () => {
      delete document.documentElement.dataset.view;
    };
  }, []);
  return (
    <PageProvider page={{ ...page, catalog }}>
      <div className="floor-room" aria-live="polite">
        {isHere ? (
          <FloorProjected figure={catalog.figure(id)} />
        ) : (
          <p className="floor-waiting">{texts.waiting}</p>
        )}
      </div>
    </PageProvider>
  );
}
