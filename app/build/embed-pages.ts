import type { Catalog } from "../domain/catalog.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import type { Release } from "../domain/release.ts";
import { embedIdOf, embedPath } from "../export/embed-snippet.ts";
import { embedExhibits } from "../plan/exhibits.ts";
import { drawEmbed, embedHtml } from "./embed-html.ts";

/** What the bare pages are made from. */
export interface EmbedSite {
  /** Every published release, the latest first. */
  readonly releases: readonly { readonly release: Release; readonly catalog: Catalog }[];
  /** Base path, with a slash at both ends. */
  readonly base: string;
}

/** `path` lies below the built site. */
export interface EmbedFile {
  readonly path: string;
  readonly html: string;
}

interface Shown {
  readonly id: string;
  readonly exhibit: Exhibit;
}

/**
 * A bare page of every chart, in both languages: pinned for each release, made from that release
 * alone, and living, made from the latest release that has the chart. One at a time: all of them
 * together are large.
 */
export function* embedFiles(site: EmbedSite): Iterable<EmbedFile> {
  const [latest] = site.releases;
  if (latest === undefined) return;
  const context = { ...site, latest: latest.release.version, pages: pagesOf(latest.catalog) };
  const living = new Set<string>();
  for (const published of site.releases) {
    for (const shown of shownOf(published.catalog)) {
      const isLiving = !living.has(shown.id);
      living.add(shown.id);
      for (const language of LANGUAGES)
        yield* filesOf(shown, language, isLiving, published, context);
    }
  }
}

function* filesOf(
  { id, exhibit }: Shown,
  language: Language,
  isLiving: boolean,
  { release, catalog }: EmbedSite["releases"][number],
  { base, latest, pages }: EmbedSite & { latest: string; pages: ReadonlySet<string> },
): Iterable<EmbedFile> {
  const drawing = drawEmbed(exhibit, catalog, language);
  const shownAt = pages.has(exhibit.path) ? exhibit.path : pageLeft(exhibit, pages);
  const href = addressIn(shownAt, language, base);
  const canonical = href.replace(/#.*$/, "");
  const page = { id, language, drawing, release, href, canonical, base };
  const newer = isLiving || release.version === latest ? null : latest;
  const fileOf = (version: string | null) =>
    `${addressIn(embedPath(id, version), language, "")}index.html`;
  yield { path: fileOf(release.version), html: embedHtml({ ...page, newer }) };
  if (isLiving) yield { path: fileOf(null), html: embedHtml({ ...page, newer: null }) };
}

function shownOf(catalog: Catalog): readonly Shown[] {
  return embedExhibits(catalog).flatMap((exhibit) => {
    const id = embedIdOf(exhibit);
    return id === null ? [] : [{ id, exhibit }];
  });
}

/** English paths of the latest release's pages and charts. */
function pagesOf(catalog: Catalog): ReadonlySet<string> {
  return new Set([
    "/",
    ...embedExhibits(catalog).map((exhibit) => exhibit.path),
    ...catalog.tables.indicators.map(({ id }) => `/indicators/${id}/`),
  ]);
}

/** The page of a chart that the latest release no longer has: its indicator, else the overview. */
function pageLeft({ path }: Exhibit, pages: ReadonlySet<string>): string {
  const page = path.replace(/#.*$/, "");
  return pages.has(page) ? page : "/";
}

function addressIn(path: string, language: Language, base: string): string {
  return base + (language === "en" ? "" : `${language}/`) + path.slice(1);
}
