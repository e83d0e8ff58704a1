import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readManifest } from "./build/manifest.ts";
import { fileOf, pageHtml, routesOf } from "./build/page-html.tsx";
import { openCatalog } from "./domain/catalog.ts";
import { LANGUAGES } from "./domain/language.ts";
import type { ReleaseIndex } from "./domain/release.ts";
import { openRelease } from "./load/open-release.ts";
import type { Address } from "./state/route.ts";

/** Build step: writes every page of both languages as HTML into the built site. */
async function main() {
  const dist = process.argv[2] ?? "dist";
  const started = performance.now();
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));
  const index = (await read(join(dist, "data/index.json"))) as ReleaseIndex;
  const release = openRelease(await read(join(dist, `data/${index.latest}/release.json`)));
  const manifest = await readManifest(dist);
  const site = { release, index, catalog: openCatalog(release), manifest };
  const addresses = LANGUAGES.flatMap((language) =>
    routesOf(release).map((route): Address => ({ language, route })),
  );
  for (const address of addresses) {
    const html = await pageHtml(address, site);
    const file = join(dist, fileOf(address));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `prerendered ${addresses.length} pages of release ${release.version} in ${seconds} s`,
  );
}

await main();
