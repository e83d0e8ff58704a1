import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openCatalog } from "../domain/catalog.ts";
import type { ReleaseIndex } from "../domain/release.ts";
import { openRelease } from "../load/open-release.ts";
import { embedFiles } from "./embed-pages.ts";
import { embedStyle } from "./embed-style.ts";
import type { SiteManifest } from "./manifest.ts";

/** Files written at the same time: enough to keep the disk busy, few enough to hold in memory. */
const AT_ONCE = 32;

/**
 * Build step: the bare pages of every published release, and their style sheet. Resolves to the
 * number of pages.
 */
export async function writeEmbeds(
  dist: string,
  index: ReleaseIndex,
  manifest: Pick<SiteManifest, "assetOf">,
): Promise<number> {
  const base = import.meta.env.BASE_URL;
  const latestFirst = index.releases
    .map(({ version }) => version)
    .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  const releases = await Promise.all(
    latestFirst.map(async (version) => {
      const text = await readFile(join(dist, `data/${version}/release.json`), "utf8");
      const release = openRelease(JSON.parse(text));
      return { release, catalog: openCatalog(release) };
    }),
  );
  let count = 0;
  let writing: Promise<void>[] = [];
  for (const { path, html } of embedFiles({ releases, base })) {
    writing.push(writeBelow(dist, path, html));
    count++;
    if (writing.length < AT_ONCE) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
  const styleSheet = manifest.assetOf("style.css").slice(base.length);
  const style = embedStyle(await readFile(join(dist, styleSheet), "utf8"));
  await writeFile(join(dist, "embed.css"), style);
  return count;
}

async function writeBelow(dist: string, path: string, html: string): Promise<void> {
  const file = join(dist, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
