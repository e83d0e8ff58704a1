import type { Catalog } from "../domain/catalog.ts";
import type { FoundQuantity } from "../domain/quantity/find-quantities.ts";
import { isOut } from "./agreement.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";
import { isCounted } from "./small-numbers.ts";
import { isPrecise } from "./value-match.ts";
import type { Judged } from "./verdict.ts";

/** A day by which everything in the tables was out. */
export const EVERYTHING_OUT = "9999-12-31";

/** How well the words must speak of a figure that nobody can have known. */
const SURE_CONCEPT = 0.6;
const SURE_STRENGTH = 1.5;

/**
 * A number that no figure out by the day has, and one published later states to the digit: no slip of an
 * older one. `candidates` are those of a reading on EVERYTHING_OUT, `asOf` (ISO date) is the day itself.
 * null where no later figure states it.
 */
export function laterSaid(
  { isSmall, end }: FoundQuantity,
  candidates: readonly Candidate[],
  { asOf, elsewhere, words }: Reading,
  catalog: Catalog,
): Judged | null {
  if (elsewhere) return null;
  const stated = candidates.filter(
    (c) =>
      c.value === "exact" &&
      !c.clash &&
      c.concept >= SURE_CONCEPT &&
      c.strength >= SURE_STRENGTH &&
      isPrecise(c.quantity, c.figure.estimate) &&
      !isOut(c.figure, asOf, catalog) &&
      (!isSmall || isCounted(c, words.slice(end), catalog)),
  );
  const first = stated.sort((a, b) => b.score - a.score)[0];
  if (first === undefined) return null;
  return { verdict: "published-later", figure: first.figure, now: null, differs: [] };
}
