import { openCatalog } from "../domain/catalog.ts";
import { openRelease } from "../load/open-release.ts";
import { dataHref, fetchIndex, fetchJson } from "../load/queries.ts";
import { type Seed, seedOf } from "../plan/seed-of.ts";
import type { Route } from "../state/route.ts";

/** Works the seed of a page out from the latest release. @throws Error if a file cannot be read. */
export async function seedFromRelease(route: Route): Promise<Seed> {
  const { latest } = await fetchIndex();
  const release = openRelease(await fetchJson(dataHref(latest, "release.json")));
  return seedOf(release, openCatalog(release), route);
}
