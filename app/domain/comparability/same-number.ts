import { statedNumbers } from "../estimate.ts";
import { endOfPeriod } from "../period-end.ts";
import type { Figure } from "../release.ts";

/** Two figures print one number of one indicator, place and period. Cheap: asked of very many pairs. */
export function printSameNumber(a: Figure, b: Figure): boolean {
  if (a.indicator !== b.indicator || a.geography !== b.geography) return false;
  const [one, other] = [statedNumbers(a.estimate), statedNumbers(b.estimate)];
  if (one.length !== other.length || one.some((value, i) => value !== other[i])) return false;
  return a.period === b.period || endOfPeriod(a.period) === endOfPeriod(b.period);
}
