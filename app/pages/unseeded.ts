import { openCatalog } from "../domain/catalog.ts";
import type { Release } from "../domain/release.ts";
import type { Dictionary } from "../i18n/en.ts";
import { openRelease } from "../load/open-release.ts";
import { dataHref, fetchIndex, fetchJson } from "../load/queries.ts";
import { type Seed, seedOf } from "../plan/seed-of.ts";
import type { Address, Route } from "../state/route.ts";
import { headOf } from "./head.ts";
import { openPage } from "./page.ts";

/**
 * Works a page out from a release, the latest unless `version` is given: what an offline copy does for
 * pages it does not keep. @throws Error if the release cannot be read.
 */
export async function seedFromRelease(route: Route, version?: string): Promise<Seed> {
  const asked = version ?? (await fetchIndex()).latest;
  const release = openRelease(await fetchJson(dataHref(asked, "release.json")));
  return seedOrNotFound(release, route);
}

function seedOrNotFound(release: Release, route: Route): Seed {
  const catalog = openCatalog(release);
  try {
    return seedOf(release, catalog, route);
  } catch (error) {
    if (error instanceof RangeError) return seedOf(release, catalog, { page: "not-found" });
    throw error;
  }
}

/** Title of a page that was not prerendered. */
export function titleOf(address: Address, words: Dictionary, seed: Seed): string {
  return headOf(openPage(address, words, seed), seed.plan).title;
}
