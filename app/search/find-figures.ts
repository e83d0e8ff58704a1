import type { Catalog } from "../domain/catalog.ts";
import { statedNumbers } from "../domain/estimate.ts";
import { parseQuantity } from "../domain/quantity/parse-quantity.ts";
import type { Figure } from "../domain/release.ts";

/** How a figure answers a query: by a number it states, by a range around the number, or by words. */
export type Match = "exact" | "contains" | "words";

export interface Found {
  readonly figure: Figure;
  readonly match: Match;
}

interface Entry {
  readonly figure: Figure;
  readonly unit: string;
  /** Lower case, NFKC, both languages: the name of the quantity first, then everything else. */
  readonly name: string;
  readonly text: string;
  readonly cited: boolean;
}

export interface FindIndex {
  readonly entries: readonly Entry[];
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

/** Reads every figure once; both languages are searched whatever the language of the page. */
export function buildFindIndex(catalog: Catalog): FindIndex {
  return { entries: catalog.tables.figures.map((figure) => entryOf(figure, catalog)) };
}

function entryOf(figure: Figure, catalog: Catalog): Entry {
  const indicator = catalog.indicator(figure.indicator);
  const topic = catalog.topic(indicator.topic);
  const place = catalog.geography(figure.geography).name;
  const source = catalog.source(figure.source);
  const cited = catalog.citedBy(figure.id);
  const words = [
    topic.name,
    place,
    figure.population,
    source.issuer,
    source.issuerShort,
    ...(figure.scenario === null ? [] : [figure.scenario]),
  ];
  const text = [
    cited?.shortCode ?? "",
    ...words.flatMap((w) => [w.en, w.zh]),
    figure.statedAs,
    figure.period,
    source.title,
    figure.id.replaceAll("-", " "),
  ];
  return {
    figure,
    unit: indicator.unit,
    name: plain(`${indicator.name.en} ${indicator.name.zh}`),
    text: plain(text.join(" ")),
    cited: cited !== null,
  };
}

/** Figures that answer `query`, best first, at most `limit`. A query without words or number finds nothing. */
export function findFigures(index: FindIndex, query: string, limit: number): readonly Found[] {
  const asked = plain(query).trim();
  if (asked === "") return [];
  const byNumber = findByNumber(index, asked);
  const taken = new Set(byNumber.map((found) => found.figure.id));
  const byWords = findByWords(index, asked).filter((found) => !taken.has(found.figure.id));
  return [...byNumber, ...byWords].slice(0, limit);
}

/** Exact before containing; a percent sign matches shares only, and a share needs one. */
function findByNumber(index: FindIndex, asked: string): readonly Found[] {
  const quantity = parseQuantity(asked);
  if (quantity === null) return [];
  const ends = [quantity.low, quantity.high].filter((end) => end !== null);
  if (ends.length === 0) return [];
  const rank = { exact: 0, contains: 1, words: 2 } as const;
  return index.entries
    .flatMap(({ figure, unit, cited }) => {
      if ((unit === "percent") !== (quantity.unit === "percent")) return [];
      const match = matchNumber(figure, ends);
      return match === null ? [] : [{ figure, match, cited }];
    })
    .sort((a, b) => rank[a.match] - rank[b.match] || Number(b.cited) - Number(a.cited));
}

function matchNumber(figure: Figure, ends: readonly number[]): Match | null {
  const stated = statedNumbers(figure.estimate);
  if (ends.every((end) => stated.includes(end))) return "exact";
  const { estimate } = figure;
  if (estimate.shape !== "range" && estimate.shape !== "point-in-range") return null;
  return ends.every((end) => end > estimate.low && end < estimate.high) ? "contains" : null;
}

/** Every word must occur; a word in the name of the quantity counts most, a cited figure comes first. */
function findByWords(index: FindIndex, asked: string): readonly Found[] {
  const words = asked.split(/[\s,;，、；]+/).filter((word) => word !== "");
  return index.entries
    .flatMap(({ figure, name, text, cited }) => {
      let score = cited ? 1.5 : 0;
      for (const word of words) {
        if (name.includes(word)) score += 2;
        else if (text.includes(word)) score += 1;
        else return [];
      }
      return [{ figure, match: "words" as const, score }];
    })
    .sort((a, b) => b.score - a.score);
}
