/** How a phrase qualifies its number; `vague` says only an order of magnitude. */
export type Approximation = "about" | "nearly" | "over" | "at-least" | "under" | "up-to" | "vague";

/** What a number phrase says, in the unit itself: 84000000, not 84; a share is 0–100. */
export interface Quantity {
  /** null: the phrase has no lower end (under, up to) or no number (vague). */
  readonly low: number | null;
  /** null: the phrase has no upper end (over, at least) or no number (vague). */
  readonly high: number | null;
  /** Normalised, e.g. people, percent, USD, USD/day; null where the phrase names none. */
  readonly unit: string | null;
  /** Scale printed (1000000 for million), of the upper end; for printing back, never to compute. */
  readonly multiplier: number;
  readonly approx: Approximation | null;
  /** Only where the phrase prints a central value with its interval. */
  readonly central?: number;
}
