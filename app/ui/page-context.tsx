import { createContext, type ReactNode, use } from "react";
import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Dictionary } from "../i18n/en.ts";
import { pathOf, type Route } from "../state/route.ts";
import type { Notes } from "./notes.ts";

/** What every component of one page may read; fixed while the page is open. */
export interface Page {
  readonly language: Language;
  readonly route: Route;
  readonly words: Dictionary;
  readonly catalog: Catalog;
  readonly notes: Notes;
  readonly release: { readonly version: string; readonly date: string };
  /** Absolute address of the page, where the build knew it (`SITE_URL`). */
  readonly builtAddress?: string | null;
}

const PageContext = createContext<Page | null>(null);

export function PageProvider({ page, children }: { page: Page; children: ReactNode }) {
  return <PageContext value={page}>{children}</PageContext>;
}

/** @throws Error outside a PageProvider: a component was used without a page. */
export function usePage(): Page {
  const page = use(PageContext);
  if (page === null) throw new Error("component used outside a page; wrap it in PageProvider");
  return page;
}

/** Address of a route on this site, base path included. */
export function hrefOf(route: Route, language: Language): string {
  return import.meta.env.BASE_URL + pathOf({ language, route }).slice(1);
}

export function useHref(): (route: Route) => string {
  const { language } = usePage();
  return (route) => hrefOf(route, language);
}
