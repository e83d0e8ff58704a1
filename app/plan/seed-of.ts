import type { Catalog } from "../domain/catalog.ts";
import type { Release } from "../domain/release.ts";
import type { Route } from "../state/route.ts";
import { figuresOfPlan } from "./figures-of-plan.ts";
import type { PagePlan } from "./plan.ts";
import { planOf } from "./plan-of.ts";
import { type Slice, sliceOf } from "./slice.ts";

/** What a page is made from: what it shows, and the part of the release that this needs. */
export interface Seed {
  readonly plan: PagePlan;
  readonly slice: Slice;
}

/**
 * The seed of the page of `route`. A page of whole tables carries the themes only: it needs no script.
 * @throws RangeError for an id that the release does not have.
 */
export function seedOf(release: Release, catalog: Catalog, route: Route): Seed {
  const plan = planOf(catalog, route, release.dialogue.date);
  const slice = sliceOf(release, catalog, {
    figures: figuresOfPlan(plan),
    neighbours: ["figure", "compare", "floor", "series"].includes(plan.page),
    sessions: plan.page === "floor" ? "whole" : plan.page === "overview" ? "agenda" : "none",
    columns: COLUMNS[plan.page] ?? [],
  });
  return { plan, slice };
}

const COLUMNS: Readonly<Partial<Record<PagePlan["page"], readonly string[]>>> = {
  overview: ["agreement"],
  theme: ["agreement"],
  indicator: ["measure", "unit", "verification"],
  compare: ["verification"],
  floor: ["agreement", "measure"],
  figure: ["agreement", "role", "seen", "measure", "verification"],
};
