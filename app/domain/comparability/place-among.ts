import type { Catalog } from "../catalog.ts";
import { statedNumbers } from "../estimate.ts";
import type { Words } from "../language.ts";
import type { Figure } from "../release.ts";
import { isHypothetical } from "../rivals.ts";
import { compareFigures } from "./compare-figures.ts";
import { repeatsAmong } from "./compare-set.ts";

/** Who published an estimate, and when: an ISO date, month or year. */
export interface Issue {
  readonly issuer: Words;
  readonly published: string;
}

/** Where a figure falls among estimates of the same quantity and period. */
export interface PlaceAmong {
  /** 1 for the lowest. */
  readonly rank: number;
  /** Another estimate shares the place. */
  readonly tied: boolean;
  /** Estimates, the figure among them; a repeated number counts once. */
  readonly of: number;
  /** Some of them are ranges or open above: the lower end decides. */
  readonly byLowerEnd: boolean;
  /** Oldest and newest of those with a date; null where none has one. */
  readonly oldest: Issue | null;
  readonly newest: Issue | null;
}

/** Fewer than these are no field to have a place in. */
const LEAST = 3;

/**
 * The place of `figure` by its lower end; null where fewer than three estimates are of its quantity
 * and period, where it is a goal or a path that did not happen, and where it states no lower end.
 */
export function placeAmong(figure: Figure, catalog: Catalog): PlaceAmong | null {
  if (isHypothetical(figure) || figure.estimate.shape === "at-most") return null;
  const alike = catalog.figuresOfIndicator(figure.indicator).filter((other) => {
    if (other.id === figure.id) return true;
    if (other.estimate.shape === "at-most") return false;
    const { verdict, differs } = compareFigures(figure, other, catalog);
    return verdict === "same-quantity" && !differs.includes("period");
  });
  const repeats = repeatsAmong(alike, catalog);
  const own = repeats.get(figure.id)?.id ?? figure.id;
  const counted = alike.filter((other) => !repeats.has(other.id));
  if (counted.length < LEAST) return null;
  const lowerEnd = ({ estimate }: Figure) => statedNumbers(estimate)[0] ?? 0;
  const at = lowerEnd(figure);
  const issues = counted
    .map((other) => catalog.source(other.source))
    .flatMap(({ issuerShort: issuer, published }) =>
      published === null ? [] : [{ issuer, published }],
    )
    .sort((a, b) => (a.published < b.published ? -1 : Number(a.published > b.published)));
  return {
    rank: 1 + counted.filter((other) => lowerEnd(other) < at).length,
    tied: counted.some((other) => other.id !== own && lowerEnd(other) === at),
    of: counted.length,
    byLowerEnd: counted.some(({ estimate }) => estimate.shape !== "point"),
    oldest: issues[0] ?? null,
    newest: issues.at(-1) ?? null,
  };
}
