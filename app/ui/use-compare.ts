import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Catalog } from "../domain/catalog.ts";
import { releaseQuery } from "../load/queries.ts";
import type { ComparePlan } from "../plan/plan.ts";
import { keptAsOf } from "../state/as-of.ts";
import {
  type AddressProblem,
  EMPTY,
  parseSelection,
  printSelection,
  type Selection,
} from "../state/compare-address.ts";
import { openKnown } from "../state/compare-known.ts";
import { useQueryString, writeQuery } from "../state/query-string.ts";
import { currentTray, keepTray } from "../state/tray.ts";
import { usePage } from "./page-context.tsx";
import { editionOf } from "./use-edition.ts";
import { onceWanted } from "./wanted.ts";

/** Records and what of them is compared; changes together. */
export interface Shown {
  readonly catalog: Catalog;
  readonly selection: Selection;
}

export type Choose = (change: Partial<Selection>, how?: "push" | "replace") => void;

export interface Compare {
  /** null while the figures are on their way. */
  readonly shown: Shown | null;
  readonly problems: readonly AddressProblem[];
  /** The page shows its own example, not something picked. */
  readonly isExample: boolean;
  /** The records are the whole release, not only those of the example. */
  readonly isWhole: boolean;
  readonly failed: boolean;
  /** Loads the whole release: a sign that someone is about to choose. */
  readonly want: () => void;
  readonly choose: Choose;
}

/** An address that names no figure at all, in contrast to none, which is the example. */
const NOTHING = "?f=";

/** What is compared: as the address says it; without one, what was picked before, else the example. */
export function useCompare(plan: ComparePlan): Compare {
  const page = usePage();
  const query = useQueryString();
  const [wanted, setWanted] = useState(false);
  const isExample = query === "";
  const loaded = useQuery({
    ...releaseQuery(page.release.version),
    enabled: wanted || !isExample,
  });
  useEffect(() => {
    const tray = currentTray();
    // Asked of the address itself: while scripts take over, `query` is still that of the prerendered page.
    if (query === location.search && query === "" && tray.length > 0) {
      writeQuery(printSelection({ ...EMPTY, figures: tray, asOf: keptAsOf() }), "replace");
    }
  }, [query]);
  useEffect(() => {
    onceWanted(".compare-room", () => setWanted(true));
  }, []);
  const catalog = useMemo(
    () => (loaded.data === undefined ? null : editionOf(loaded.data).catalog),
    [loaded.data],
  );
  const read = useMemo(
    () => readQuery(query, plan, page.catalog, catalog),
    [query, plan, page.catalog, catalog],
  );
  const selection = read?.shown.selection ?? EMPTY;
  const choose: Choose = useCallback(
    (change, how = "push") => {
      const next = { ...selection, ...change };
      if (change.figures !== undefined) keepTray(next.figures);
      writeQuery(addressOf(next), how);
    },
    [selection],
  );
  return {
    shown: read?.shown ?? null,
    problems: read?.problems ?? [],
    isExample,
    isWhole: catalog !== null,
    failed: loaded.isError,
    want: useCallback(() => setWanted(true), []),
    choose,
  };
}

function addressOf(selection: Selection): string {
  const { figures, reference } = selection;
  if (figures.length === 0) return NOTHING;
  const stands = reference !== null && figures.includes(reference);
  const order = selection.sort === "picked" ? { descending: false } : {};
  return printSelection({ ...selection, ...order, reference: stands ? reference : null });
}

interface Read {
  readonly shown: Shown;
  readonly problems: readonly AddressProblem[];
}

function readQuery(
  query: string,
  { figures, reference, dialogue }: ComparePlan,
  own: Catalog,
  whole: Catalog | null,
): Read | null {
  if (query === "") {
    const selection = { ...EMPTY, figures, reference, asOf: dialogue };
    return { shown: { catalog: whole ?? own, selection }, problems: [] };
  }
  if (whole === null) {
    // The page has the records of its example and of what stands around each of its figures.
    const { selection, problems } = parseSelection(query, openKnown(own));
    const isHere = problems.length === 0 && selection.figures.every((id) => figures.includes(id));
    return isHere ? { shown: { catalog: own, selection }, problems: [] } : null;
  }
  const { selection, problems } = parseSelection(query, openKnown(whole));
  return { shown: { catalog: whole, selection }, problems };
}
