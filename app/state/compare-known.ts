import type { Catalog } from "../domain/catalog.ts";
import { issuerKey } from "../domain/issuer-key.ts";
import type { Figure } from "../domain/release.ts";
import type { Filter, IdKey, Known } from "./compare-address.ts";

/** Value of a figure that a filter looks at; empty where the source does not state it. */
export function filterValue(filter: Filter, figure: Figure, catalog: Catalog): string {
  switch (filter) {
    case "issuer":
      return issuerKey(catalog.source(figure.source).issuerShort.en);
    case "place":
      return figure.geography;
    case "line":
      return figure.povertyLine ?? "";
    case "baseline":
      return figure.baseline ?? "";
    case "method":
      return figure.method;
    case "grade":
      return figure.verification;
    case "year":
      return (catalog.source(figure.source).published ?? "").slice(0, 4);
  }
}

/** Pairs of letters of a text, each once. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase();
  return new Set([...letters.slice(1)].map((_, i) => letters.slice(i, i + 2)));
}

/** Least share of letter pairs that two ids have in common to be called near. */
const NEAR = 0.6;
/** No id is longer: what is, is near to nothing. */
const MOST_LETTERS = 200;

/** The text of `all` that shares most pairs of letters with `wanted`; null where none is near. */
export function nearestText(wanted: string, all: Iterable<string>): string | null {
  if (wanted.length > MOST_LETTERS) return null;
  const asked = pairsOf(wanted);
  let best: { text: string; share: number } | null = null;
  for (const text of all) {
    const pairs = pairsOf(text);
    const both = [...asked].filter((pair) => pairs.has(pair)).length;
    const share = (2 * both) / (asked.size + pairs.size || 1);
    if (share >= NEAR && share > (best?.share ?? 0)) best = { text, share };
  }
  return best?.text ?? null;
}

const opened = new WeakMap<Catalog, Known>();

/** What an address may name in this release; worked out once. */
export function openKnown(catalog: Catalog): Known {
  const made = opened.get(catalog);
  if (made !== undefined) return made;
  const { figures, denominators } = catalog.tables;
  const values = (filter: Filter) =>
    new Set(figures.map((f) => filterValue(filter, f, catalog)).filter((value) => value !== ""));
  const ids: Readonly<Record<IdKey, ReadonlySet<string>>> = {
    f: new Set(figures.map((f) => f.id)),
    share: new Set(denominators.map((d) => d.id)),
    issuer: values("issuer"),
    place: values("place"),
    line: values("line"),
    baseline: values("baseline"),
    method: values("method"),
    grade: values("grade"),
    year: values("year"),
  };
  const coded = new Map(catalog.tables.cited.map((row) => [row.shortCode, row.figure]));
  const known: Known = {
    coded: (code) => coded.get(code.toUpperCase()) ?? null,
    has: (key, id) => ids[key].has(id),
    nearest: (key, id) => nearestText(id, ids[key]),
  };
  opened.set(catalog, known);
  return known;
}
