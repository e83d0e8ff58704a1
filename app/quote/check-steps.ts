import type { CheckSentence } from "./check-sentence.ts";
import type { QuoteFinding } from "./check-text.ts";
import { figuresSaid, isOfOneThing, notSaidBeside } from "./said-beside.ts";
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
  let from = 0;
  for (const { start, words } of sentencesOf(text)) {
    const found = check(words, asOf, previous);
    if (isOfOneThing(previous, words)) {
      const said = figuresSaid(found);
      const before = findings.slice(from).map((one) => notSaidBeside(one, said));
      findings.splice(from, before.length, ...before);
    }
    from = findings.length;
    for (const one of found) {
      findings.push({ ...one, start: start + one.start, end: start + one.end });
    }
    previous = words;
    yield start + words.length;
  }
  return findings;
}
