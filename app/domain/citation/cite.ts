import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import type { Figure } from "../release.ts";
import type { RichText } from "./rich-text.ts";

/** Styles for people; files for programs are in their own modules. Named with their edition. */
export const STYLES = ["apa-7", "chicago-18", "harvard", "gbt-7714-2015", "gbt-7714-2025"] as const;
export type Style = (typeof STYLES)[number];

/** The page of this site that shows the figure. */
export interface CitedPage {
  /** Absolute address; null where the site's is not known. */
  readonly address: string | null;
  /** ISO dates. */
  readonly release: { readonly version: string; readonly date: string };
  readonly accessed: string;
}

/** The style that a reader of `language` expects. */
export const USUAL_STYLE: Readonly<Record<Language, Style>> = { en: "apa-7", zh: "gbt-7714-2025" };

/** The work that a figure comes from; second-hand: "as cited in" the work it was read in. */
export function citeSource(
  figure: Figure,
  catalog: Catalog,
  _style: Style,
  language: Language,
  _accessed: string,
): RichText {
  const source = catalog.source(figure.source);
  return [{ text: `${source.issuer[language]}, ${source.title}` }];
}

/** This page with its release. */
export function citePage(
  figure: Figure,
  _catalog: Catalog,
  _style: Style,
  _language: Language,
  page: CitedPage,
): RichText {
  return [{ text: `${figure.id} ${page.release.version}` }];
}
