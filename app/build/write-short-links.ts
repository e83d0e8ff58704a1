import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalog } from "../domain/catalog.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import type { ReleaseIndex } from "../domain/release.ts";
import { en } from "../i18n/en.ts";
import { zh } from "../i18n/zh.ts";
import { SHORT_NAMES } from "../offline/kept.ts";
import { headOf } from "../pages/head.ts";
import { planOf } from "../plan/plan-of.ts";
import { pathOf, type Route } from "../state/route.ts";
import { cardOf } from "./card-of.ts";
import { readCatalogs } from "./read-catalogs.ts";
import { type ShortLink, shortLinkHtml, shortLinks, shortNames } from "./short-links.ts";
import { socialTags } from "./social-tags.ts";

export interface ShortSite {
  /** Base path, with a slash at both ends. */
  readonly base: string;
  /** Address of the site, with a slash at its end; null: not known. */
  readonly siteUrl: string | null;
  /** Whether the site has pictures. */
  readonly pictures: boolean;
}

/**
 * Build step: a page that sends on for every short address, in both languages. Resolves to their number.
 * @throws Error when a short code changed its meaning between releases
 */
export async function writeShortLinks(
  dist: string,
  index: ReleaseIndex,
  site: ShortSite,
): Promise<number> {
  const catalogs = await readCatalogs(dist, index);
  const [latest] = catalogs;
  if (latest === undefined) return 0;
  const links = shortLinks(catalogs);
  await writeFile(join(dist, SHORT_NAMES), `${JSON.stringify(shortNames(links))}\n`);
  for (const language of LANGUAGES) {
    for (const link of links) {
      const folder = join(dist, inLanguage(`/f/${link.name}/`, language));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "index.html"), pageOf(link, language, latest, site));
    }
  }
  return links.length * LANGUAGES.length;
}

function pageOf(link: ShortLink, language: Language, catalog: Catalog, site: ShortSite): string {
  const words = language === "zh" ? zh : en;
  const route = routeOf(link);
  const plan = planOf(catalog, route);
  const { title, description } = headOf({ catalog, language, words }, plan);
  const path = pathOf({ language, route });
  const shared = {
    title,
    description,
    siteName: words.site.name,
    language,
    kind: "article",
    path,
    card: site.pictures ? cardOf(plan, catalog, language) : null,
  } as const;
  return shortLinkHtml({
    language,
    title,
    href: site.base + inLanguage(link.path, language).slice(1),
    canonical: (site.siteUrl ?? site.base) + path.slice(1),
    icon: `${site.base}icon.svg`,
    tags: socialTags(shared, site.siteUrl),
  });
}

function routeOf({ path, figure }: ShortLink): Route {
  if (figure !== null) return { page: "figure", id: figure };
  const id = /^\/indicators\/([^/]+)\//.exec(path)?.[1];
  return id === undefined ? { page: "overview" } : { page: "indicator", id };
}

function inLanguage(path: string, language: Language): string {
  return language === "en" ? path : `/${language}${path}`;
}
