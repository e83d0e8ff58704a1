import type { Catalog } from "../domain/catalog.ts";
import { openSentenceCheck } from "./check-sentence.ts";
import { checkSteps } from "./check-steps.ts";
import type { Judged } from "./verdict.ts";

/** One number of a text, judged. */
export interface QuoteFinding extends Judged {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Opens the check over one catalog: reads every figure once. The check finds the numbers of a text and
 * judges each by its own sentence, and by the one before it where that says too little, as known on
 * the day `asOf` (an ISO date). Never throws.
 */
export function openQuoteCheck(
  catalog: Catalog,
): (text: string, asOf: string) => readonly QuoteFinding[] {
  const check = openSentenceCheck(catalog);
  return (text, asOf) => {
    const steps = checkSteps(check, text, asOf);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
}
