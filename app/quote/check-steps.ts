import type { CheckSentence } from "./check-sentence.ts";
import type { QuoteFinding } from "./check-text.ts";
import { sentencesOf } from "./sentences.ts";

/** Longest text that is checked, in UTF-16 units: a book of speeches, some 80,000 English words. */
export const MOST_CHARACTERS = 500_000;
/** From this length on a reader waits long enough to want to see how far it is. */
export const LONG_TEXT = 20_000;

/**
 * The check of one text in steps of a sentence, so that it can be watched and stopped; the findings
 * are those of the whole text at once. Yields the number of characters read, returns the findings.
 */
export function* checkSteps(
  check: CheckSentence,
  text: string,
  asOf: string,
): Generator<number, readonly QuoteFinding[]> {
  const findings: QuoteFinding[] = [];
  let previous = "";
  for (const { start, words } of sentencesOf(text)) {
    for (const found of check(words, asOf, previous)) {
      findings.push({ ...found, start: start + found.start, end: start + found.end });
    }
    previous = words;
    yield start + words.length;
  }
  return findings;
}
