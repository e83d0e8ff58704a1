import type { Figure } from "../domain/release.ts";
import { type Chart, isDashed } from "./input.ts";
import { FACETS, type Facet, facetWords, varyingFacets } from "./scope.ts";
import { issuerWords, publishedWords } from "./sentence.ts";

/** Name of a row: `head` set bold, `tail` small under it, most telling part first. */
export interface RowWords {
  readonly head: string;
  readonly tail: readonly string[];
}

/** Differences that change what a number means: said on every row wherever rows differ in them. */
const ALWAYS: readonly Facet[] = ["place", "period", "line"];
/** Said only until no two rows read alike. */
const IF_NEEDED: readonly Facet[] = ["scenario", "population", "baseline", "method"];

/** `published`: the month; `day`: the date as far as it is known. */
type Part = Facet | "issuer" | "published" | "day";

function partWords(part: Part, figure: Figure, input: Chart): string {
  if (part === "issuer") return issuerWords(figure, input);
  if (part === "published") return publishedWords(figure, input, "short");
  if (part === "day") return publishedWords(figure, input, "day");
  return facetWords(part, figure, input.catalog, input.language);
}

/** The part that heads a row: the quantity, the issuer, or the first thing in which rows differ. */
function headPart(figures: readonly Figure[], varying: readonly Facet[], input: Chart): Part {
  if (varying.includes("indicator")) return "indicator";
  const issuers = new Set(figures.map((figure) => issuerWords(figure, input)));
  if (issuers.size > 1) return "issuer";
  const places = varying.includes("place") ? "place" : undefined;
  return places ?? FACETS.find((facet) => varying.includes(facet)) ?? "issuer";
}

function unique(figures: readonly Figure[], parts: readonly Part[], input: Chart): number {
  return new Set(figures.map((f) => parts.map((p) => partWords(p, f, input)).join("\n"))).size;
}

/**
 * Names for rows that stand side by side: who published and when, and that in which the rows differ.
 * A goal or a path that did not happen always says so, and rows by date always say their dates.
 */
export function rowWords(
  figures: readonly Figure[],
  input: Chart,
  isByDate = false,
): ReadonlyMap<string, RowWords> {
  const varying = varyingFacets(figures);
  const head = headPart(figures, varying, input);
  const parts: Part[] = [head];
  if (head === "indicator") parts.push("place", "period");
  for (const facet of head === "indicator" ? [] : ALWAYS) {
    if (varying.includes(facet) && !parts.includes(facet)) parts.push(facet);
  }
  const dates = new Set(figures.map((figure) => publishedWords(figure, input, "short")));
  if ((isByDate || head !== "indicator") && (dates.size > 1 || parts.length === 1))
    parts.splice(1, 0, isByDate ? "day" : "published");
  for (const facet of IF_NEEDED) {
    if (!varying.includes(facet) || parts.includes(facet)) continue;
    const now = unique(figures, parts, input);
    if (now === figures.length) break;
    if (unique(figures, [...parts, facet], input) > now) parts.push(facet);
  }
  return new Map(
    figures.map((figure) => {
      const tail = parts.slice(1).map((part) => partWords(part, figure, input));
      const said = parts.includes("scenario") || !isDashed(figure);
      const whole = said ? tail : [...tail, figure.scenario?.[input.language] ?? ""];
      const words = { head: partWords(head, figure, input), tail: whole.filter((w) => w !== "") };
      return [figure.id, words] as const;
    }),
  );
}
