import { DIMENSIONS, type Dimension } from "../domain/comparability/dimensions.ts";
import { MOST_FIGURES } from "./most-figures.ts";

/**
 * What a compare page shows, as its address says it. Only what differs from the default is written,
 * in this order: `?f=a,b,c&ref=b&asof=2020-11-10&share=world-population-2020&view=vintages&axis=same&by=place&issuer=world-bank&sort=-high`.
 */
export interface Selection {
  /** Ids of figures, in the order they were picked, each once. */
  readonly figures: readonly string[];
  /** The figure that others are judged against; null: the first. */
  readonly reference: string | null;
  /** ISO date; null: everything published until today. */
  readonly asOf: string | null;
  /** Id of a denominator; null: the numbers as published. */
  readonly share: string | null;
  readonly view: View;
  /** What stands on the axis: estimates of the same quantity, or those of its family too. */
  readonly axis: Axis;
  /** Small multiples by place or poverty line; null: one chart. */
  readonly by: Facet | null;
  /** Only figures with these values are shown, and the reference; null: any. */
  readonly filters: Filters;
  readonly sort: Sort;
  readonly descending: boolean;
}

export const VIEWS = ["ranges", "vintages", "table"] as const;
export type View = (typeof VIEWS)[number];
export const AXES = ["family", "same"] as const;
export type Axis = (typeof AXES)[number];
export const FACETS = ["place", "line"] as const;
export type Facet = (typeof FACETS)[number];
export const FILTERS = ["issuer", "place", "line", "baseline", "method", "grade", "year"] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = { readonly [Key in Filter]: string | null };
export const SORTS = [
  "picked",
  "issuer",
  "published",
  "low",
  "high",
  ...DIMENSIONS.filter((d) => d !== "vintage"),
] as const;
export type Sort =
  | "picked"
  | "issuer"
  | "published"
  | "low"
  | "high"
  | Exclude<Dimension, "vintage">;

export const NO_FILTERS: Filters = {
  issuer: null,
  place: null,
  line: null,
  baseline: null,
  method: null,
  grade: null,
  year: null,
};

export const EMPTY: Selection = {
  figures: [],
  reference: null,
  asOf: null,
  share: null,
  view: "ranges",
  axis: "family",
  by: null,
  filters: NO_FILTERS,
  sort: "picked",
  descending: false,
};

/** Something in an address that could not be taken, with the nearest that can be. */
export interface AddressProblem {
  readonly key: string;
  readonly found: string;
  /** Taken instead; null: left out. */
  readonly instead: string | null;
  readonly why:
    | "unknown-figure"
    | "twice"
    | "not-selected"
    | "not-a-date"
    | "unknown-value"
    | "too-many"
    | "unknown-key"
    | "newer";
}

/** Keys whose values are ids of the release. */
export type IdKey = "f" | "share" | Filter;

/** What an address may name: ids of the release. */
export interface Known {
  readonly has: (key: IdKey, id: string) => boolean;
  /** The id of the figure that a short code stands for (`F05`, in either case); null: no such code. */
  readonly coded: (code: string) => string | null;
  /** The id nearest to one that does not exist; null: none is near. */
  readonly nearest: (key: IdKey, id: string) => string | null;
}

/** Version of this way of writing; an address without one is of version 1. */
const VERSION = "1";

const KEYS = ["f", "ref", "asof", "share", "view", "axis", "by", ...FILTERS, "sort", "v"];

/** Writes a selection; the default is the empty string. Keys in fixed order, commas between ids. */
export function printSelection(selection: Selection): string {
  const { figures, reference, asOf, share, view, axis, by, filters, sort, descending } = selection;
  const order = descending ? `-${sort}` : sort;
  const parts: readonly (readonly [string, string | null])[] = [
    ["f", figures.length === 0 ? null : figures.join(",")],
    ["ref", reference === figures[0] ? null : reference],
    ["asof", asOf],
    ["share", share],
    ["view", view === EMPTY.view ? null : view],
    ["axis", axis === EMPTY.axis ? null : axis],
    ["by", by],
    ...FILTERS.map((key) => [key, filters[key]] as const),
    ["sort", order === EMPTY.sort ? null : order],
  ];
  const written = parts.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The last day of a month or year, or of a month whose day does not exist; null for anything else. */
function nearestDate(text: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?$/.exec(text);
  if (match === null) return null;
  const [year, month] = [Number(match[1]), Number(match[2] ?? "12")];
  if (year < 1900 || month < 1 || month > 12) return null;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function readFigures(text: string, known: Known, problems: AddressProblem[]): readonly string[] {
  const figures: string[] = [];
  for (const said of text.split(",").filter((id) => id !== "")) {
    const found = known.coded(said) ?? said;
    const instead = known.has("f", found) ? found : known.nearest("f", found);
    if (instead !== found) problems.push({ key: "f", found, instead, why: "unknown-figure" });
    if (instead === null) continue;
    if (figures.includes(instead)) problems.push({ key: "f", found, instead: null, why: "twice" });
    else if (figures.length >= MOST_FIGURES) {
      problems.push({ key: "f", found, instead: null, why: "too-many" });
    } else figures.push(instead);
  }
  return figures;
}

/** Reads the query of an address. Never throws: what cannot be taken is a problem with what was taken instead. */
export function parseSelection(
  query: string,
  known: Known,
): { readonly selection: Selection; readonly problems: readonly AddressProblem[] } {
  const params = new URLSearchParams(query);
  const problems: AddressProblem[] = [];
  for (const key of new Set(params.keys())) {
    const found = params.get(key) ?? "";
    if (!KEYS.includes(key)) problems.push({ key, found, instead: null, why: "unknown-key" });
    else if (key === "v" && found !== VERSION) {
      problems.push({ key, found, instead: VERSION, why: "newer" });
    }
  }
  /** The value of `key` where it is good, else what stands in for it, which is said. */
  const take = (
    key: string,
    isGood: (value: string) => boolean,
    instead: (value: string) => string | null,
    why: AddressProblem["why"] = "unknown-value",
  ) => {
    const found = params.get(key);
    if (found === null || isGood(found)) return found;
    const taken = instead(found);
    problems.push({ key, found, instead: taken, why });
    return taken;
  };
  const one = <T extends string>(key: string, allowed: readonly T[], fallback: T): T => {
    const isAllowed = (value: string) => (allowed as readonly string[]).includes(value);
    return (take(key, isAllowed, () => fallback) ?? fallback) as T;
  };
  const id = (key: IdKey) =>
    take(
      key,
      (value) => known.has(key, value),
      (value) => known.nearest(key, value),
    );

  const figures = readFigures(params.get("f") ?? "", known, problems);
  const first = () => figures[0] ?? null;
  const said = take(
    "ref",
    (value) => figures.includes(known.coded(value) ?? value),
    first,
    "not-selected",
  );
  const reference = said === null ? null : (known.coded(said) ?? said);
  const orders = SORTS.flatMap((sort) => (sort === "picked" ? [sort] : [sort, `-${sort}`]));
  const order = one("sort", orders, EMPTY.sort);
  const selection: Selection = {
    figures,
    reference: reference === figures[0] ? null : reference,
    asOf: take("asof", isDate, nearestDate, "not-a-date"),
    share: id("share"),
    view: one("view", VIEWS, EMPTY.view),
    axis: one("axis", AXES, EMPTY.axis),
    by: take(
      "by",
      (value) => (FACETS as readonly string[]).includes(value),
      () => null,
    ) as Facet | null,
    filters: Object.fromEntries(FILTERS.map((key) => [key, id(key)])) as Filters,
    sort: order.replace(/^-/, "") as Sort,
    descending: order.startsWith("-"),
  };
  return { selection, problems };
}
