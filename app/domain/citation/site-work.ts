import type { Catalog } from "../catalog.ts";
import type { Language, Words } from "../language.ts";
import { periodWords } from "../period-words.ts";
import type { Figure } from "../release.ts";
import { oneLine } from "./rich-text.ts";
import type { Work } from "./work.ts";

/** Name of the site as author and publisher of its own pages. */
export const SITE_NAME: Words = { en: "Social Protection Figures", zh: "社会保护数据" };

/** A page of this site in one release. */
export interface CitedPage {
  /** Absolute address; null where the site's is not known. */
  readonly address: string | null;
  /** ISO dates. */
  readonly release: { readonly version: string; readonly date: string };
  /** ISO date; null: not said. */
  readonly accessed: string | null;
}

/** The record of a page of this site: a data set, written by the site, in its release. `name` makes its key. */
export function siteWork(name: string, title: string, language: Language, page: CitedPage): Work {
  return {
    key: `${name}-release-${page.release.version}`,
    kind: "dataset",
    voice: language,
    titleLanguage: language,
    title: oneLine(title),
    described: false,
    creators: [SITE_NAME[language]],
    andOthers: false,
    publisher: null,
    container: null,
    gloss: null,
    version: page.release.version,
    published: page.release.date,
    url: page.address,
    accessed: page.address === null ? null : page.accessed,
  };
}

/** "Additional people in poverty attributed to COVID-19, World, 2020": what a page of a figure is called. */
export function figureName(figure: Figure, catalog: Catalog, language: Language): string {
  const parts = [
    catalog.indicator(figure.indicator).name[language],
    catalog.geography(figure.geography).name[language],
    periodWords(figure.period, language),
  ];
  return oneLine(parts.join(language === "zh" ? "，" : ", "));
}

/** The record of this site's page of a figure. */
export function pageWork(
  figure: Figure,
  catalog: Catalog,
  language: Language,
  page: CitedPage,
): Work {
  return siteWork(figure.id, figureName(figure, catalog, language), language, page);
}
