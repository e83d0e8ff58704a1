import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Catalog, openCatalog } from "../domain/catalog.ts";
import type { ReleaseIndex } from "../domain/release.ts";
import { openRelease } from "../load/open-release.ts";
import { findReusedCodes } from "./short-links.ts";

/**
 * Every release of the site, the latest first.
 * @throws Error when a short code changed its meaning between releases
 */
export async function readCatalogs(dist: string, index: ReleaseIndex): Promise<readonly Catalog[]> {
  const versions = index.releases
    .map(({ version }) => version)
    .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  const releases = await Promise.all(
    versions.map(async (version) =>
      openRelease(JSON.parse(await readFile(join(dist, `data/${version}/release.json`), "utf8"))),
    ),
  );
  const reused = findReusedCodes(releases);
  if (reused.length > 0) throw new Error(reused.join("\n"));
  return releases.map(openCatalog);
}
