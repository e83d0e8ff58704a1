import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ReleaseIndex } from "../../domain/release.ts";
import { parseBasePath } from "../base-path.ts";
import { parseSiteUrl } from "../site-url.ts";
import { inputsKey } from "./inputs-key.ts";
import { cachedSet, dropOldSets, publishSet } from "./publish.ts";
import { drawOnAllProcessors } from "./share-out.ts";

const FONTS = "app/build/images/fonts";
const CACHE = ".cache/images";

/** Build step, run in the project's folder: the pictures of every release, into the built site. */
async function main(site: string): Promise<void> {
  const address = parseSiteUrl(process.env.SITE_URL, parseBasePath(process.env.BASE_PATH));
  const index = JSON.parse(readFileSync(join(site, "data/index.json"), "utf8")) as ReleaseIndex;
  // The latest first: the living address of a chart is that of the last release that has it.
  const versions = index.releases
    .map(({ version }) => version)
    .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  const used: string[] = [];
  const taken = new Set<string>();
  for (const version of versions) {
    const started = performance.now();
    const releaseFile = join(site, `data/${version}/release.json`);
    const key = inputsKey(process.cwd(), readFileSync(releaseFile), address);
    let how = "kept from an earlier build";
    const set = await cachedSet(resolve(CACHE), key, async (folder) => {
      how = "drawn";
      await drawOnAllProcessors({ releaseFile, site: address, fonts: FONTS, folder });
    });
    used.push(set);
    const { files, bytes } = publishSet(set, site, version, taken);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${files} pictures of release ${version} ${how}, ${(bytes / 1e6).toFixed(0)} MB, in ${seconds} s`,
    );
  }
  dropOldSets(resolve(CACHE), used);
}

try {
  await main(resolve(process.argv[2] ?? "dist"));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
