import type { Catalog } from "../domain/catalog.ts";
import { pageWork, siteWork } from "../domain/citation/site-work.ts";
import type { Work } from "../domain/citation/work.ts";
import type { Language } from "../domain/language.ts";
import type { PagePlan } from "../plan/plan.ts";
import { escapeHtml } from "./escape-html.ts";

/** What the metadata of a page is made from. */
export interface CitedSite {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly release: { readonly version: string; readonly date: string };
  /** Absolute address of the page; null where that of the site is not known. */
  readonly address: string | null;
  /** What the release is called. */
  readonly releaseTitle: string;
}

/** The record of a page that is worth citing: a figure, an indicator, or the release; null for others. */
export function citedWork(plan: PagePlan, site: CitedSite): Work | null {
  const { catalog, language, releaseTitle } = site;
  const page = { address: site.address, release: site.release, accessed: null };
  switch (plan.page) {
    case "figure":
      return pageWork(catalog.figure(plan.figure), catalog, language, page);
    case "indicator":
      return siteWork(
        plan.indicator,
        catalog.indicator(plan.indicator).name[language],
        language,
        page,
      );
    case "data":
      return siteWork("social-protection-figures", releaseTitle, language, page);
    default:
      return null;
  }
}

/**
 * Highwire tags, which reference managers read, and the kind of work for those that would take it for a
 * journal article. A body as author ends in a comma, so that no program splits it into given and family
 * name. Where the address of the site is not known, none is claimed.
 */
export function citeTags(plan: PagePlan, site: CitedSite): readonly string[] {
  const work = citedWork(plan, site);
  if (work === null) return [];
  return [
    ...named("citation_title", work.title),
    ...work.creators.flatMap((one) =>
      typeof one === "string" ? named("citation_author", `${one},`) : [],
    ),
    ...named("citation_publication_date", work.published?.replaceAll("-", "/") ?? null),
    ...named("citation_public_url", work.url),
    ...named("citation_language", work.titleLanguage),
    ...named("DC.type", work.kind),
  ];
}

function named(name: string, content: string | null): readonly string[] {
  return content === null ? [] : [`<meta name="${name}" content="${escapeHtml(content)}" />`];
}
