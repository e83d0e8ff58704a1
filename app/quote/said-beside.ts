import type { Figure } from "../domain/release.ts";
import { RIGHT } from "./judge-number.ts";
import { type Judged, NOT_FOUND } from "./verdict.ts";

/** Words that take a part of what was counted before: "1.6 billion of them", 其中16亿人. */
const PART = /\b(?:of|among) (?:them|these|those|whom|which)\b|其中|当中/i;
/** Ends a part of a sentence whose subject may hold for the next. */
const GOES_ON = /[;；]\s*$/;

/** Whether what is counted in `words` stands in the words before: "…; 1.6 billion of them significantly". */
function takesPart(words: string): boolean {
  return PART.test(words);
}

/** Whether `words` and the words before them speak of one thing. */
export function isOfOneThing(previous: string, words: string): boolean {
  return GOES_ON.test(previous) || takesPart(words);
}

/** The figures said with their own numbers. */
export function figuresSaid(judged: readonly Judged[]): readonly Figure[] {
  return judged.flatMap(({ verdict, figure }) =>
    RIGHT.includes(verdict) && figure !== null ? [figure] : [],
  );
}

/** A figure whose own number is `said` beside is not what another number misquotes. */
export function notSaidBeside<T extends Judged>(judged: T, said: readonly Figure[]): T {
  const { verdict, figure } = judged;
  const isSaid = verdict === "misquoted" && figure !== null && said.includes(figure);
  return isSaid ? { ...judged, ...NOT_FOUND } : judged;
}
