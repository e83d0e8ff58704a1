import { scoreComparability } from "./score-comparability.ts";
import { scoreNumbers } from "./score-numbers.ts";
import { scoreQuantities } from "./score-quantities.ts";
import { scoreQuestions } from "./score-questions.ts";
import { scoreQuotes } from "./score-quotes.ts";
import { scoreSpoken } from "./score-spoken.ts";
import type { Scorer } from "./scored.ts";

/** Scorer of each set by its flag; null for a set that is not scored yet. */
export const SETS: ReadonlyMap<string, Scorer | null> = new Map([
  ["--quantities", scoreQuantities],
  ["--questions", scoreQuestions],
  ["--numbers", scoreNumbers],
  ["--comparability", scoreComparability],
  ["--quotes", scoreQuotes],
  ["--spoken", scoreSpoken],
  ["--imports", null],
]);
