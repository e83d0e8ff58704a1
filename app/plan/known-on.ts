import { standingOn } from "../domain/as-of.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import type { ChartPlan } from "./plan.ts";

/** A chart as it could have been drawn on a day. */
export interface KnownPlan {
  /** Only what was out; its figures may be none. */
  readonly plan: ChartPlan;
  readonly later: readonly Figure[];
  /** Of no known date: nobody can say whether they were out. */
  readonly undated: readonly Figure[];
}

/** Leaves out of `plan` what was not surely out on `asOf` (ISO date); null: today, nothing is left out. */
export function knownOn(plan: ChartPlan, asOf: string | null, catalog: Catalog): KnownPlan {
  if (asOf === null) return { plan, later: [], undated: [] };
  const figures = plan.figures.map((id) => catalog.figure(id));
  const of = (standing: string) => figures.filter((f) => standingOn(f, asOf, catalog) === standing);
  const out = of("out").map(({ id }) => id);
  return {
    plan: { ...plan, figures: out, highlight: plan.highlight.filter((id) => out.includes(id)) },
    later: of("later"),
    undated: of("undated"),
  };
}
