import { LANGUAGES, type Language } from "../domain/language.ts";

/** A page of the site. Ids are those of the tables and never change. */
export type Route =
  | { readonly page: "overview" }
  | { readonly page: "theme"; readonly id: string }
  | { readonly page: "figures" }
  | { readonly page: "figure"; readonly id: string }
  | { readonly page: "indicators" }
  | { readonly page: "indicator"; readonly id: string }
  | { readonly page: "sources" }
  | { readonly page: "method" }
  | { readonly page: "data" }
  | { readonly page: "deck" }
  | { readonly page: "check" }
  | { readonly page: "compare" }
  | { readonly page: "floor" }
  | { readonly page: "series" }
  | { readonly page: "not-found" };

export interface Address {
  readonly language: Language;
  readonly route: Route;
}

/** Pages without an id, with the segment of their address. */
const PLAIN = {
  figures: "figures",
  indicators: "indicators",
  sources: "sources",
  method: "method",
  data: "data",
  deck: "deck",
  check: "check",
  compare: "compare",
  floor: "floor",
  series: "series",
} as const;

/** Pages with an id, by the first segment of their address. */
const WITH_ID = { themes: "theme", figures: "figure", indicators: "indicator" } as const;

/** The path of a page below the base path, with a slash at both ends: `/zh/figures/<id>/`. */
export function pathOf({ language, route }: Address): string {
  const prefix = language === "en" ? "/" : `/${language}/`;
  switch (route.page) {
    case "overview":
    // There is no such page, so links to it in another language lead to the overview.
    case "not-found":
      return prefix;
    case "theme":
      return `${prefix}themes/${route.id}/`;
    case "figure":
      return `${prefix}figures/${route.id}/`;
    case "indicator":
      return `${prefix}indicators/${route.id}/`;
    case "figures":
    case "indicators":
    case "sources":
    case "method":
    case "data":
    case "deck":
    case "check":
    case "compare":
    case "floor":
    case "series":
      return `${prefix}${PLAIN[route.page]}/`;
  }
}

/** Reads a path below the base path; an unknown one is the not-found page of its language. */
export function parsePath(path: string): Address {
  const segments = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const language = LANGUAGES.find((code) => code !== "en" && code === segments[0]) ?? "en";
  const [first, id, ...rest] = language === "en" ? segments : segments.slice(1);
  return { language, route: rest.length === 0 ? routeOf(first, id) : { page: "not-found" } };
}

function routeOf(first: string | undefined, id: string | undefined): Route {
  if (first === undefined) return { page: "overview" };
  if (id === undefined) {
    return Object.hasOwn(PLAIN, first)
      ? { page: first as keyof typeof PLAIN }
      : { page: "not-found" };
  }
  if (Object.hasOwn(WITH_ID, first)) return { page: WITH_ID[first as keyof typeof WITH_ID], id };
  return { page: "not-found" };
}
