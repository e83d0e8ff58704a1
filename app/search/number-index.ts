import { statedNumbers } from "../domain/estimate.ts";
import { isNearUnit, matchNumber, type NumberMatch, printedDigits } from "./number-match.ts";
import type { NumberQuery } from "./number-query.ts";
import type { Entry } from "./word-index.ts";

export interface Numbers {
  /** Every figure that states the number or whose range holds it. */
  readonly matches: (
    query: NumberQuery,
  ) => readonly { readonly at: number; readonly match: NumberMatch }[];
  /** Figures whose numbers are nearest by ratio, at most three times more or less; nearest first. */
  readonly nearest: (
    query: NumberQuery,
    most: number,
  ) => readonly { readonly at: number; readonly match: "near" }[];
}

/** A number that is not there is near to one up to this many times greater or less. */
const NEAR = Math.log(3);

/** Opens look-up by number. Signs are left to `matchNumber`: bounds are of magnitudes. */
export function openNumbers(entries: readonly Entry[]): Numbers {
  const low = new Float64Array(entries.length);
  const high = new Float64Array(entries.length);
  const byDigits = new Map<number, number[]>();
  entries.forEach(({ figure }, at) => {
    const sizes = statedNumbers(figure.estimate).map(Math.abs);
    low[at] = Math.min(...sizes);
    high[at] = Math.max(...sizes);
    // A range over nought holds what is smaller than both of its ends.
    if (statedNumbers(figure.estimate).some((n) => n < 0)) low[at] = 0;
    for (const digits of new Set(printedDigits(figure))) {
      const known = byDigits.get(digits);
      if (known === undefined) byDigits.set(digits, [at]);
      else known.push(at);
    }
  });

  function* candidates(query: NumberQuery): Iterable<number> {
    const [end = 0] = query.ends.map(Math.abs);
    if (query.isBare) yield* byDigits.get(end) ?? [];
    else {
      const slack = 1e-9 * end;
      for (let at = 0; at < entries.length; at += 1) {
        if ((low[at] ?? 0) - slack <= end && (high[at] ?? 0) + slack >= end) yield at;
      }
    }
  }

  return {
    matches: (query) =>
      [...candidates(query)].flatMap((at) => {
        const entry = entries[at];
        const match = entry === undefined ? null : matchNumber(query, entry);
        return match === null ? [] : [{ at, match }];
      }),
    nearest: (query, most) => {
      const [end = 0] = query.ends.map(Math.abs);
      return entries
        .map(({ unit }, at) => ({ at, unit, away: awayFrom(end, low[at] ?? 0, high[at] ?? 0) }))
        .filter(({ unit, away }) => away <= NEAR && (query.isBare || isNearUnit(query.unit, unit)))
        .sort((a, b) => a.away - b.away || a.at - b.at)
        .slice(0, most)
        .map(({ at }) => ({ at, match: "near" as const }));
    },
  };
}

const awayFrom = (end: number, low: number, high: number) =>
  Math.min(...[low, high].map((n) => Math.abs(Math.log(n / end)))) || 0;
