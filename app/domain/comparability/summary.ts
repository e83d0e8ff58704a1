import type { Catalog } from "../catalog.ts";
import type { Estimate } from "../estimate.ts";
import { statedNumbers } from "../estimate.ts";
import type { Figure } from "../release.ts";
import { repeatsAmong } from "./compare-set.ts";
import { comparisonOf } from "./comparison-of.ts";
import type { Dimension } from "./dimensions.ts";

/** One end of what a set of estimates says: a number that a record states, and the records that state it. */
export interface SpreadEnd {
  /** In the unit of the set. */
  readonly value: number;
  /** The estimate says "at least" or "at most" this number. */
  readonly open: "at-least" | "at-most" | null;
  readonly figures: readonly Figure[];
}

/** What a set of estimates of one unit and measure says together. */
export interface Summary {
  /** Numbers of their own; one that is repeated counts once. */
  readonly count: number;
  readonly lowest: SpreadEnd;
  readonly highest: SpreadEnd;
  /** Figures that repeat a number, with the one that printed it first. */
  readonly repeats: readonly { readonly figure: Figure; readonly first: Figure }[];
  /** Where the others lie beside the reference; repeats are left out. */
  readonly below: readonly Figure[];
  readonly overlapping: readonly Figure[];
  readonly above: readonly Figure[];
  /** In what the lowest and the highest differ, and what their sources leave open. */
  readonly explains: readonly Dimension[];
  readonly open: readonly Dimension[];
}

/** Ends of an estimate as an interval: an open end is infinite, never a number. */
function intervalOf(estimate: Estimate): readonly [number, number] {
  const numbers = statedNumbers(estimate);
  const [low = 0, high = low] = [numbers[0], numbers.at(-1)];
  if (estimate.shape === "at-least") return [low, Number.POSITIVE_INFINITY];
  if (estimate.shape === "at-most") return [Number.NEGATIVE_INFINITY, high];
  return [low, high];
}

function endOf(figures: readonly Figure[], which: "lowest" | "highest"): SpreadEnd {
  const numberOf = ({ estimate }: Figure) =>
    statedNumbers(estimate).at(which === "lowest" ? 0 : -1);
  const values = figures.map(numberOf).filter((value) => value !== undefined);
  const value = which === "lowest" ? Math.min(...values) : Math.max(...values);
  const at = figures.filter((figure) => numberOf(figure) === value);
  const closed = at.filter(({ estimate: { shape } }) => !shape.startsWith("at-"));
  const stating = closed.length > 0 ? closed : at;
  const shape = stating[0]?.estimate.shape;
  const open = shape === "at-least" || shape === "at-most" ? shape : null;
  return { value, open, figures: stating };
}

/** The ends of a set as its records state them. @throws RangeError without figures. */
export function spreadOf(figures: readonly Figure[]): {
  readonly lowest: SpreadEnd;
  readonly highest: SpreadEnd;
} {
  if (figures.length === 0) throw new RangeError("no figure to speak of: pass at least one");
  return { lowest: endOf(figures, "lowest"), highest: endOf(figures, "highest") };
}

/** With any of these two numbers are not larger or smaller estimates of one thing. */
const SCOPE: readonly Dimension[] = ["population", "geography", "poverty-line", "period"];

/** Figures that estimate what the reference does, whatever the method; and what parts the others from it. */
export function alikeInScope(
  figures: readonly Figure[],
  reference: Figure,
  catalog: Catalog,
): { readonly alike: readonly Figure[]; readonly parts: readonly Dimension[] } {
  const apart = new Map(
    figures.map(({ id }) => {
      const { differs } = comparisonOf(reference, catalog.figure(id), catalog);
      return [id, SCOPE.filter((d) => differs.includes(d))];
    }),
  );
  const named = new Set([...apart.values()].flat());
  return {
    alike: figures.filter(({ id }) => apart.get(id)?.length === 0),
    parts: SCOPE.filter((d) => named.has(d)),
  };
}

/**
 * Reads a set of figures of one unit and measure. `catalog` has the records by which they are judged:
 * those as published where the figures are shares of a total.
 * @throws RangeError without figures.
 */
export function summarise(
  figures: readonly Figure[],
  reference: Figure,
  catalog: Catalog,
): Summary {
  const { lowest, highest } = spreadOf(figures);
  const recordOf = ({ id }: Figure) => catalog.figure(id);
  const first = repeatsAmong(figures.map(recordOf), catalog);
  const repeats = figures.flatMap((figure) => {
    const id = first.get(figure.id)?.id;
    const of = figures.find((one) => one.id === id);
    return of === undefined ? [] : [{ figure, first: of }];
  });
  // One of a number and its repeats stands for all: the reference where it is among them.
  const own = first.get(reference.id)?.id;
  const others = figures.filter((f) => f.id !== reference.id && f.id !== own && !first.has(f.id));
  const [low, high] = intervalOf(reference.estimate);
  const below = others.filter((f) => intervalOf(f.estimate)[1] < low);
  const above = others.filter((f) => intervalOf(f.estimate)[0] > high);
  const [one, other] = [lowest.figures[0], highest.figures[0]];
  const apart =
    one === undefined || other === undefined
      ? null
      : comparisonOf(recordOf(one), recordOf(other), catalog);
  return {
    count: figures.length - repeats.length,
    lowest,
    highest,
    repeats,
    below,
    above,
    overlapping: others.filter((f) => !below.includes(f) && !above.includes(f)),
    explains: apart?.differs ?? [],
    open: apart?.unknown ?? [],
  };
}
