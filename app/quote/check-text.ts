import type { Catalog } from "../domain/catalog.ts";
import { findQuantities } from "../domain/quantity/find-quantities.ts";
import { openMentions } from "../search/mentions.ts";
import { openCandidates } from "./candidates.ts";
import { openConcepts } from "./concepts.ts";
import { plainHan } from "./plain-han.ts";
import { isLine } from "./poverty-lines.ts";
import { readClause, readSentence } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";
import { type Judged, judge } from "./verdict.ts";

/** One number of a text, judged. */
export interface QuoteFinding extends Judged {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Opens the check over one catalog: reads every figure once. The check finds the numbers of a text
 * and judges each by its own sentence, as known on the day `asOf` (an ISO date). Never throws.
 */
export function openQuoteCheck(
  catalog: Catalog,
): (text: string, asOf: string) => readonly QuoteFinding[] {
  const concepts = openConcepts(catalog);
  const mentionsOf = openMentions(catalog);
  const candidatesOf = openCandidates(concepts, catalog);
  const checkSentence = (words: string, asOf: string): readonly QuoteFinding[] => {
    const all = findQuantities(words);
    if (all.length === 0) return [];
    const reading = readSentence(words, asOf, mentionsOf, concepts);
    const ofSentence = candidatesOf(reading);
    const figures = all.filter(
      ({ start, end, quantity }) =>
        !isLine(quantity) && !reading.lines.some((line) => line.start < end && line.end > start),
    );
    return figures.flatMap((found, i) => {
      const before = words.slice(figures[i - 1]?.end ?? 0, found.start);
      const after = words.slice(found.start, figures[i + 1]?.start);
      const clause = readClause(before, after, reading, concepts);
      // "508 billion this year and 548 billion last year": each number has its own time.
      const { spans } = mentionsOf(before + after, asOf);
      const isOwn = figures.length > 1 && spans.length > 0;
      const meanings = isOwn
        ? candidatesOf({ ...reading, mentions: { ...reading.mentions, spans } })
        : ofSentence;
      const candidates = meanings(found.quantity, clause);
      const judged = judge(candidates, reading, catalog);
      // A length of time is a figure only where the tables have it.
      if (found.quantity.unit === "years" && judged.verdict !== "correct") return [];
      return [{ ...judged, start: found.start, end: found.end }];
    });
  };
  return (text, asOf) =>
    sentencesOf(text).flatMap(({ start, words }) =>
      checkSentence(plainHan(words), asOf).map((f) => ({
        ...f,
        start: start + f.start,
        end: start + f.end,
      })),
    );
}
