import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readCarryOn } from "./build/carry-on-name.ts";
import { writeOfflineList } from "./build/keep-offline.ts";
import { readManifest } from "./build/manifest.ts";
import { fileOf, pageFiles, routesOf, shellHtml } from "./build/page-html.tsx";
import { parseSiteUrl } from "./build/site-url.ts";
import { writeEmbeds } from "./build/write-embeds.ts";
import { writeShortLinks } from "./build/write-short-links.ts";
import { openCatalog } from "./domain/catalog.ts";
import { LANGUAGES } from "./domain/language.ts";
import type { ReleaseIndex } from "./domain/release.ts";
import { openRelease } from "./load/open-release.ts";
import { SHELLS } from "./offline/kept.ts";
import { SEED_FILE } from "./pages/page-query.ts";
import type { Address } from "./state/route.ts";

/** Build step: writes every page of both languages as HTML into the built site. */
async function main() {
  const dist = process.argv[2] ?? "dist";
  const started = performance.now();
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));
  const index = (await read(join(dist, "data/index.json"))) as ReleaseIndex;
  const release = openRelease(await read(join(dist, `data/${index.latest}/release.json`)));
  const manifest = await readManifest(dist);
  const base = import.meta.env.BASE_URL;
  const siteUrl = parseSiteUrl(process.env.SITE_URL, base);
  const pictures = process.env.IMAGES !== "0";
  const carryOn = await readCarryOn(dist, index.latest);
  const site = {
    carryOn,
    release,
    index,
    catalog: openCatalog(release),
    manifest,
    siteUrl,
    pictures,
  };
  const addresses = LANGUAGES.flatMap((language) =>
    routesOf(release).map((route): Address => ({ language, route })),
  );
  for (const address of addresses) {
    const { html, seedFile } = await pageFiles(address, site);
    const file = join(dist, fileOf(address));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
    if (seedFile !== null) await writeFile(join(dirname(file), SEED_FILE), seedFile);
  }
  for (const language of LANGUAGES) {
    await writeFile(join(dist, SHELLS[language]), shellHtml(language, site));
  }
  const embedsStarted = performance.now();
  const embeds = await writeEmbeds(dist, index, manifest);
  const embedSeconds = ((performance.now() - embedsStarted) / 1000).toFixed(1);
  console.log(`wrote ${embeds} bare pages for frames in ${embedSeconds} s`);
  const links = await writeShortLinks(dist, index, { base, siteUrl, pictures });
  console.log(`wrote ${links} short addresses`);
  const kept = [...addresses.filter(isKept).map(fileOf), ...Object.values(SHELLS)];
  const files = await writeOfflineList(dist, kept, {
    build: manifest.build,
    release: index.latest,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `prerendered ${addresses.length} pages of release ${release.version} in ${seconds} s; ${files} files are kept offline`,
  );
}

/** Pages kept as they are; those of themes, figures and indicators are filled from the kept release. */
function isKept({ route }: Address): boolean {
  return route.page !== "theme" && route.page !== "figure" && route.page !== "indicator";
}

await main();
