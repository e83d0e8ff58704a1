import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCarryOn } from "./check-carry-on.ts";
import { checkEmbeds } from "./check-embeds.ts";
import { checkPage } from "./check-page.ts";
import { checkShortLinks } from "./check-short-links.ts";
import { kindOf, languageOf, resolveAddress, type Site } from "./site.ts";

const KINDS =
  "overview theme figure figures indicator indicators sources method data deck check compare floor series embed short not-found".split(
    " ",
  );

/** Everything that is wrong with a built site, whatever it weighs. */
export function checkSite(site: Site): readonly string[] {
  return [
    ...checkKinds(site),
    ...checkFigures(site),
    ...checkStyleSheets(site),
    ...checkEmbeds(site),
    ...checkShortLinks(site),
    ...checkCarryOn(site),
    ...site.pages.flatMap((page) => checkPage(site, page)),
  ];
}

/** Every kind of page is there in both languages, and each page has its twin. */
function checkKinds(site: Site): readonly string[] {
  const missing = ["en", "zh"].flatMap((language) =>
    KINDS.filter(
      (kind) => !site.pages.some((p) => languageOf(p.file) === language && kindOf(p.file) === kind),
    ).map((kind) => `the site has no page of kind ${kind} in ${language}`),
  );
  const alone = site.pages
    .map(({ file }) => [file, languageOf(file) === "zh" ? file.slice(3) : `zh/${file}`] as const)
    .filter(([, twin]) => !site.files.has(twin))
    .map(([file, twin]) => `${file} has no twin ${twin}`);
  return [...missing, ...alone];
}

/** One page a figure of the latest release. */
function checkFigures(site: Site): readonly string[] {
  const index = join(site.folder, "data/index.json");
  if (!existsSync(index)) return ["data/index.json is missing; run npm run etl -- release"];
  const { latest } = JSON.parse(readFileSync(index, "utf8")) as { latest: string };
  const release = readFileSync(join(site.folder, `data/${latest}/release.json`), "utf8");
  const { figures } = JSON.parse(release) as { figures: readonly { id: string }[] };
  return figures
    .filter(({ id }) => !site.files.has(`figures/${id}/index.html`))
    .map(({ id }) => `figure ${id} has no page`);
}

/** What style sheets fetch: from this site only, and there. */
function checkStyleSheets(site: Site): readonly string[] {
  return [...site.files]
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) => {
      const text = readFileSync(join(site.folder, file), "utf8");
      return [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)]
        .map(([, url, imported]) => url ?? imported ?? "")
        .filter((address) => typeof resolveAddress(site, file, address) === "string")
        .map((address) => `${file} fetches ${address}, which is not a file of this site`);
    });
}
