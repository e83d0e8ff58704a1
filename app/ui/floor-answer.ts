import type { Figure } from "../domain/release.ts";
import type { Match } from "../search/find.ts";
import type { Reply } from "../search/found-rows.ts";
import type { Floor } from "./use-floor.ts";

/** The answers under the field, of those figures that are there. */
export interface FloorAnswer {
  /** What was asked. */
  readonly query: string;
  readonly found: readonly { readonly figure: Figure; readonly match: Match }[];
  /** Nothing answers: what is found is only near. */
  readonly isNone: boolean;
  /** Only the figures of the page were searched; the others are on their way. */
  readonly isPart: boolean;
}

/** The answers that can be put on the desk now. Among a part of the figures none is never the last word. */
export function answerOf(
  { query, rows, isNone, isPart = false }: Reply,
  floor: Floor,
): FloorAnswer | null {
  if (isPart && isNone) return null;
  const here = rows.filter(({ id }) => floor.has(id));
  return {
    query,
    found: here.map(({ id, match }) => ({ figure: floor.catalog.figure(id), match })),
    isNone,
    isPart,
  };
}
