import { openCatalog } from "../domain/catalog.ts";
import type { Dictionary } from "../i18n/en.ts";
import { figuresOfPlan } from "../plan/figures-of-plan.ts";
import type { Seed } from "../plan/seed-of.ts";
import type { Address } from "../state/route.ts";
import { numberNotes } from "../ui/notes.ts";
import type { Page } from "../ui/page-context.tsx";

/** Opens what the components of one page share. */
export function openPage(
  address: Address,
  words: Dictionary,
  { plan, slice }: Seed,
  builtAddress: string | null = null,
): Page {
  const catalog = openCatalog(slice);
  // Figures first in reading order, then the neighbours that the slice brought along.
  const ids = new Set([...figuresOfPlan(plan), ...slice.figures.map((f) => f.id)]);
  const figures = plan.page === "not-found" ? [] : [...ids].map((id) => catalog.figure(id));
  return {
    ...address,
    words,
    catalog,
    notes: numberNotes(figures, catalog),
    release: { version: slice.version, date: slice.date },
    builtAddress,
  };
}
