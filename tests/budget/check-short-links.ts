import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kindOf, languageOf, type Page, resolveAddress, type Site } from "./site.ts";

const LANGUAGES = ["en", "zh"];

interface Published {
  readonly version: string;
  readonly isLatest: boolean;
  readonly codes: readonly string[];
  readonly figures: readonly string[];
}

/** What is wrong with short addresses and the pictures that stand beside them. */
export function checkShortLinks(site: Site): readonly string[] {
  const releases = readReleases(site);
  return [
    ...releases.flatMap((release) => checkNames(site, release)),
    ...releases.flatMap((release) => checkPictures(site, release)),
    ...site.pages
      .filter(({ file }) => kindOf(file) === "short")
      .flatMap((page) => checkSendsOn(site, page)),
  ];
}

function readReleases({ folder }: Site): readonly Published[] {
  const index = join(folder, "data/index.json");
  if (!existsSync(index)) return [];
  const { latest, releases } = JSON.parse(readFileSync(index, "utf8")) as {
    latest: string;
    releases: readonly { version: string }[];
  };
  return releases.map(({ version }) => {
    const text = readFileSync(join(folder, `data/${version}/release.json`), "utf8");
    const { figures, cited } = JSON.parse(text) as {
      figures: readonly { id: string }[];
      cited: readonly { shortCode: string }[];
    };
    return {
      version,
      isLatest: version === latest,
      codes: cited.map(({ shortCode }) => shortCode),
      figures: figures.map(({ id }) => id),
    };
  });
}

/** Every code and id that a release gave out has its short address in both languages. */
function checkNames(site: Site, { codes, figures }: Published): readonly string[] {
  return [...codes, ...figures]
    .flatMap((name) => [`f/${name}/`, `zh/f/${name}/`])
    .filter((path) => !site.files.has(`${path}index.html`))
    .map((path) => `${path} is missing`);
}

/** All pictures of a cited figure or none: a site built without pictures has none at all. */
function checkPictures(site: Site, { version, isLatest, codes }: Published): readonly string[] {
  if (![...site.files].some((file) => /^f\/.+\.png$/.test(file))) return [];
  const kinds = ["chart.%.svg", "chart.%.png", "card.%.png", "square.%.png"];
  const names = kinds.flatMap((kind) => LANGUAGES.map((code) => kind.replace("%", code)));
  return codes
    .flatMap((code) => [`f/${code}/${version}/`, ...(isLatest ? [`f/${code}/`] : [])])
    .flatMap((folder) => names.map((name) => folder + name))
    .filter((path) => !site.files.has(path))
    .map((path) => `${path} is missing`);
}

/** It leads, by itself and by a link, to one page of this site in its own language; it runs no script. */
function checkSendsOn(site: Site, { file, tags }: Page): readonly string[] {
  const problems: string[] = [];
  const refresh = tags.find(
    ({ name, attributes }) => name === "meta" && attributes.get("http-equiv") === "refresh",
  );
  const target = /^0; url=(.+)$/.exec(refresh?.attributes.get("content") ?? "")?.[1];
  if (target === undefined) return [`${file} sends nowhere; give it a refresh`];
  const found = resolveAddress(site, file, target);
  if (typeof found === "string") problems.push(`sends to ${target}, which is no page of this site`);
  else if (languageOf(found.file) !== languageOf(file)) problems.push("sends to another language");
  const links = tags.filter(({ name }) => name === "a").map((tag) => tag.attributes.get("href"));
  if (links.length !== 1 || links[0] !== target) problems.push(`has no plain link to ${target}`);
  if (tags.some(({ name }) => name === "script")) problems.push("has a script");
  return problems.map((problem) => `${file} ${problem}`);
}
