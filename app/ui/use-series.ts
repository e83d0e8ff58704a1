import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Catalog } from "../domain/catalog.ts";
import { findRevisedSeries } from "../domain/revised-series.ts";
import { releaseQuery } from "../load/queries.ts";
import type { SeriesPlan } from "../plan/plan.ts";
import { useQueryString, writeQuery } from "../state/query-string.ts";
import {
  EMPTY_SERIES,
  parseSeries,
  printSeries,
  type SeriesProblem,
  type SeriesSelection,
} from "../state/series-address.ts";
import { usePage } from "./page-context.tsx";
import { editionOf } from "./use-edition.ts";
import { onceWanted } from "./wanted.ts";

export type ChooseSeries = (change: Partial<SeriesSelection>, how?: "push" | "replace") => void;

export interface SeriesDeskState {
  /** null while the figures are on their way. */
  readonly shown: { readonly catalog: Catalog; readonly selection: SeriesSelection } | null;
  readonly problems: readonly SeriesProblem[];
  /** The page shows its own example, not something picked. */
  readonly isExample: boolean;
  /** The records are the whole release: someone uses the page, and the interactive drawing may come. */
  readonly isWhole: boolean;
  readonly failed: boolean;
  readonly choose: ChooseSeries;
}

/** The day of the page may stand in its address; it is not ours to drop. */
function withDay(query: string): string {
  const day = new URLSearchParams(location.search).get("asof");
  return day === null ? query : `${query}&asof=${encodeURIComponent(day)}`;
}

/** Whether the address asks for something else than the example. */
function asksForSeries(query: string): boolean {
  return /[?&](?:s|view|from|to)=/.test(query);
}

/** Which series are shown: as the address says it, else the example of the page. */
export function useSeries(plan: SeriesPlan): SeriesDeskState {
  const page = usePage();
  const query = useQueryString();
  const [wanted, setWanted] = useState(false);
  const isExample = !asksForSeries(query);
  const loaded = useQuery({
    ...releaseQuery(page.release.version),
    enabled: wanted || !isExample,
  });
  useEffect(() => {
    document.documentElement.classList.remove("asked");
    onceWanted(".series-room", () => setWanted(true));
  }, []);
  const whole = useMemo(
    () => (loaded.data === undefined ? null : editionOf(loaded.data).catalog),
    [loaded.data],
  );
  const read = useMemo(() => {
    if (isExample) {
      const selection = { ...EMPTY_SERIES, series: plan.series };
      return { shown: { catalog: whole ?? page.catalog, selection }, problems: [] };
    }
    if (whole === null) return null;
    const { selection, problems } = parseSeries(
      query,
      (id) => findRevisedSeries(id, whole)?.id ?? null,
    );
    // An address that only says how to show names the example.
    const named = /[?&]s=/.test(query) ? selection : { ...selection, series: plan.series };
    return { shown: { catalog: whole, selection: named }, problems };
  }, [query, isExample, plan, page.catalog, whole]);
  const selection = read?.shown.selection ?? EMPTY_SERIES;
  const choose: ChooseSeries = useCallback(
    (change, how = "push") => writeQuery(withDay(printSeries({ ...selection, ...change })), how),
    [selection],
  );
  return {
    shown: read?.shown ?? null,
    problems: read?.problems ?? [],
    isExample,
    isWhole: whole !== null,
    failed: loaded.isError,
    choose,
  };
}
