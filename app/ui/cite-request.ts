import type { Catalog } from "../domain/catalog.ts";
import type { CiteRequest, CiteSubject } from "../domain/citation/citation-set.ts";
import type { Language } from "../domain/language.ts";
import { addressOf } from "../export/edition.ts";
import { siteAddress } from "../state/carried.ts";
import { localTime } from "../state/desk.ts";

/** A page of this site to be cited. */
export interface CitedHere {
  readonly subject: CiteSubject;
  readonly catalog: Catalog;
  readonly language: Language;
  readonly release: { readonly version: string; readonly date: string };
  /** Makes the key of the page in files. */
  readonly name: string;
  readonly title: string;
  /** English path below the base path, with its query and fragment. */
  readonly path: string;
}

/** The citation of a page as it is asked for now: read today, at the address that this site has. */
export function citeHere({ subject, catalog, language, release, ...page }: CitedHere): CiteRequest {
  const site = siteAddress();
  const at = (path: string) => (site === null ? null : addressOf(path, language, { site }));
  const { name, title, path } = page;
  return {
    subject,
    catalog,
    language,
    page: { name, title, address: at(path), release, accessed: today() },
    permalink: (id) => at(`/figures/${id}/`),
  };
}

/** ISO date of the reader's place. */
export function today(): string {
  return localTime(new Date()).slice(0, 10);
}
