import type { Catalog } from "../domain/catalog.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import type { Denominator } from "../domain/release.ts";

/** From which release an export is made, and where the site stands. */
export interface Edition {
  readonly catalog: Catalog;
  /** `date` is an ISO date. */
  readonly release: { readonly version: string; readonly date: string };
  /** Address of the site with a slash at its end, e.g. "https://example.org/x/"; null where a build was not told it. */
  readonly site: string | null;
  /** There where the figures of `catalog` are shares of a total: that, and the records as published. */
  readonly shares?: { readonly total: Denominator; readonly published: Catalog };
}

/** What a person chose for a file. `second`: the language of the notes of a bilingual slide. */
export interface Tongue {
  readonly language: Language;
  readonly second: Language | null;
}

/** Absolute address of an English path of the site in `language`; without a known site, the path itself. */
export function addressOf(
  path: string,
  language: Language,
  edition: Pick<Edition, "site">,
): string {
  const own = language === "en" ? path : `/${language}${path}`;
  return edition.site === null ? own : edition.site + own.slice(1);
}

/** Short address for print and speech: `/f/F07/` for a cited figure, else its id. English path. */
export function shortPathOf(figureId: string, catalog: Catalog): string {
  return `/f/${catalog.citedBy(figureId)?.shortCode ?? figureId}/`;
}

/** Characters of an address that one line of print takes. */
const PRINTED = 90;

/** The address of the page alone where its query would fill lines: nobody types that, links keep it. */
export function withoutLongQuery(address: string): string {
  return address.length > PRINTED ? address.replace(/\?.*/, "") : address;
}

/** The short address of a figure's page or of a chart with a name; else of the page that shows it, with its query. */
export function statedAddress(exhibit: Exhibit, edition: Edition, language: Language): string {
  const [page = "/", anchor] = exhibit.path.split("#");
  const isNamed = /^\/(?:themes|indicators)\//.test(page) && anchor === exhibit.name;
  if (isNamed) return addressOf(`/f/${exhibit.name}/`, language, edition);
  const figure = /^\/figures\/([^/]+)\/$/.exec(page)?.[1];
  const path = figure === undefined ? page : shortPathOf(figure, edition.catalog);
  return addressOf(path, language, edition);
}

/** The same as it is printed: without a query of several lines. */
export function printedAddress(exhibit: Exhibit, edition: Edition, language: Language): string {
  return withoutLongQuery(statedAddress(exhibit, edition, language));
}

/** Whether the printed address leads to all that a chart shows: not where its query was left out. */
export function isPrintedWhole(exhibit: Exhibit, edition: Edition, language: Language): boolean {
  const whole = statedAddress(exhibit, edition, language);
  return withoutLongQuery(whole) === whole;
}
