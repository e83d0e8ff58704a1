import { scoreQuantities } from "./score-quantities.ts";
import type { Scorer } from "./scored.ts";

/** Scorer of each set by its flag; null for a set that is not scored yet. */
export const SETS: ReadonlyMap<string, Scorer | null> = new Map([
  ["--quantities", scoreQuantities],
  ["--questions", null],
  ["--numbers", null],
  ["--comparability", null],
  ["--quotes", null],
  ["--spoken", null],
  ["--imports", null],
]);
