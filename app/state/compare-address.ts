/**
 * What a compare page shows, as its address says it. Only what differs from the default is written,
 * in this order: `?f=a,b,c&ref=b&asof=2020-11-10&share=world-population-2020&view=vintages&by=issuer&sort=high`.
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
  /** Small multiples by place or poverty line; null: one chart. */
  readonly by: Facet | null;
  readonly sort: Sort;
}

export const VIEWS = ["ranges", "vintages", "table"] as const;
export type View = (typeof VIEWS)[number];
export const FACETS = ["place", "line"] as const;
export type Facet = (typeof FACETS)[number];
export const SORTS = ["picked", "published", "low", "high", "issuer"] as const;
export type Sort = (typeof SORTS)[number];

export const EMPTY: Selection = {
  figures: [],
  reference: null,
  asOf: null,
  share: null,
  view: "ranges",
  by: null,
  sort: "picked",
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
    | "unknown-key";
}

/** What an address may name: ids of the release. */
export interface Known {
  readonly hasFigure: (id: string) => boolean;
  readonly hasDenominator: (id: string) => boolean;
  /** The id nearest to one that does not exist; null: none is near. */
  readonly nearest: (id: string) => string | null;
}

/** More estimates than this are a table of the indicator, not a comparison. */
export const MOST_FIGURES = 60;

const KEYS = ["f", "ref", "asof", "share", "view", "by", "sort"] as const;

/** Writes a selection; the default is the empty string. Keys in fixed order, commas between ids. */
export function printSelection(selection: Selection): string {
  const { figures, reference, asOf, share, view, by, sort } = selection;
  const parts: readonly (readonly [string, string | null])[] = [
    ["f", figures.length === 0 ? null : figures.join(",")],
    ["ref", reference === figures[0] ? null : reference],
    ["asof", asOf],
    ["share", share],
    ["view", view === EMPTY.view ? null : view],
    ["by", by],
    ["sort", sort === EMPTY.sort ? null : sort],
  ];
  const written = parts.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function one<T extends string>(
  key: string,
  found: string | null,
  allowed: readonly T[],
  fallback: T,
  problems: AddressProblem[],
): T {
  if (found === null) return fallback;
  const value = allowed.find((v) => v === found);
  if (value === undefined) problems.push({ key, found, instead: fallback, why: "unknown-value" });
  return value ?? fallback;
}

function readFigures(text: string, known: Known, problems: AddressProblem[]): readonly string[] {
  const figures: string[] = [];
  for (const found of text.split(",").filter((id) => id !== "")) {
    const instead = known.hasFigure(found) ? found : known.nearest(found);
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
    if (!(KEYS as readonly string[]).includes(key)) {
      problems.push({ key, found: params.get(key) ?? "", instead: null, why: "unknown-key" });
    }
  }
  const figures = readFigures(params.get("f") ?? "", known, problems);
  const keep = (key: string, isGood: (value: string) => boolean, why: AddressProblem["why"]) => {
    const found = params.get(key);
    if (found === null || isGood(found)) return found;
    problems.push({ key, found, instead: null, why });
    return null;
  };
  const reference = keep("ref", (id) => figures.includes(id), "not-selected");
  const asOf = keep("asof", isDate, "not-a-date");
  const share = keep("share", known.hasDenominator, "unknown-value");
  const view = one("view", params.get("view"), VIEWS, EMPTY.view, problems);
  const sort = one("sort", params.get("sort"), SORTS, EMPTY.sort, problems);
  const by = keep("by", (v) => (FACETS as readonly string[]).includes(v), "unknown-value");
  const selection = {
    figures,
    reference: reference === figures[0] ? null : reference,
    asOf,
    share,
    view,
    by: by as Facet | null,
    sort,
  };
  return { selection, problems };
}
