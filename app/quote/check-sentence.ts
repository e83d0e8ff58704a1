import type { Catalog } from "../domain/catalog.ts";
import { type FoundQuantity, findQuantities } from "../domain/quantity/find-quantities.ts";
import { openMentions } from "../search/mentions.ts";
import { openCandidates } from "./candidates.ts";
import type { QuoteFinding } from "./check-text.ts";
import { isNamedBy, openConcepts } from "./concepts.ts";
import { withoutIssuers } from "./issuers.ts";
import {
  judgeByOthers,
  judgeNumber,
  type Meanings,
  orRight,
  RIGHT,
  type Spoken,
} from "./judge-number.ts";
import { ownMentions, ownWords, type Told } from "./own-words.ts";
import { plainHan } from "./plain-han.ts";
import { isLine } from "./poverty-lines.ts";
import { EVERYTHING_OUT, laterSaid } from "./published-later.ts";
import { COMPARED, type Reading, readClause, readOn, readSentence } from "./reading.ts";
import { figuresSaid, isOfOneThing, notSaidBeside } from "./said-beside.ts";
import { isAssumed, isRatio } from "./small-numbers.ts";
import { type Judged, NOT_FOUND, type QuoteVerdict } from "./verdict.ts";

/** Judges the numbers of one sentence; `previous` is the one before it, "" where there is none. */
export type CheckSentence = (
  sentence: string,
  asOf: string,
  previous: string,
) => readonly QuoteFinding[];

/** Digits of an address on the web or of a mailbox, blanked so that offsets stay valid. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s)\]>）]+|\S+@\S+/g;
/** What is told of a small number. */
const TOLD_SMALL: readonly QuoteVerdict[] = [...RIGHT, "misquoted", "published-later"];
/** Verdicts that further words or figures may better. */
const OPEN: readonly QuoteVerdict[] = ["not-found", "misquoted"];

/** The numbers of a sentence that may be figures. */
function numbersOf({ words, lines }: Reading, all: readonly FoundQuantity[]) {
  return all.filter(
    ({ start, end, quantity }) =>
      !isLine(quantity) &&
      !isRatio(words.slice(start, end)) &&
      !lines.some((line) => line.start < end && line.end > start),
  );
}

/** Whether a reader hears of it: a length of time or a small number is a figure only where the tables have it. */
function isTold({ quantity, isSmall, start }: FoundQuantity, { verdict }: Judged, words: string) {
  if (quantity.unit === "years") return RIGHT.includes(verdict);
  if (isSmall) return TOLD_SMALL.includes(verdict);
  return verdict !== "not-found" || !isAssumed(words.slice(0, start));
}

/** Opens the check of single sentences over one catalog: reads every figure once. Never throws. */
export function openSentenceCheck(catalog: Catalog): CheckSentence {
  const concepts = openConcepts(catalog);
  const mentionsOf = openMentions(catalog);
  const candidatesOf = openCandidates(concepts, catalog);
  const read = (words: string, asOf: string) => readSentence(words, asOf, mentionsOf, concepts);

  const spokenOf = (
    found: FoundQuantity,
    all: readonly FoundQuantity[],
    reading: Reading,
  ): Spoken => {
    const { words } = reading;
    // Small numbers bound the words of one another, not those of a figure.
    const others = all.filter((other) => found.isSmall || !other.isSmall || other === found);
    const at = others.indexOf(found);
    const before = words.slice(others[at - 1]?.end ?? 0, found.start);
    const after = words.slice(found.start, others[at + 1]?.start);
    const own = ownWords(words, others)[at] ?? words;
    return { found, clause: readClause(before, after, own, reading, concepts) };
  };

  /** What numbers said of one time and place may mean; those of one are looked up together. */
  const openMeanings = (reading: Reading, count: number) => {
    const known = new Map<string, Meanings>();
    return (own: Told | undefined): Meanings => {
      if (own === undefined || count === 1) return candidatesOf(reading);
      const key = JSON.stringify([own.spans, own.places]);
      const mentions = { ...reading.mentions, ...own };
      const meanings = known.get(key) ?? candidatesOf({ ...reading, mentions });
      known.set(key, meanings);
      return meanings;
    };
  };

  /** "A year later it was 5.51 million": what was counted stands in the sentence before. */
  const judgeOnward = (spoken: Spoken, reading: Reading, previous: string, first: Judged) => {
    // What a sentence counts in a place of which the tables have nothing, no other sentence tells.
    if (reading.elsewhere) return first;
    const mayGoOn = reading.isOurs || reading.isBare || isOfOneThing(previous, reading.words);
    if (!OPEN.includes(first.verdict) || previous === "" || !mayGoOn) return first;
    const further = readOn(read(plainHan(previous), reading.asOf), reading, concepts);
    const sides = (spoken.clause.sides & ~reading.unsaid) | further.unsaid;
    const onward = { ...spoken, clause: { ...spoken.clause, said: further.said, sides } };
    const answer = judgeNumber(onward, further, candidatesOf(further), catalog);
    // A sentence that names what it counts is not about what the one before counted.
    return isNamedBy(answer.figure, reading.said, concepts) ? orRight(answer, first) : first;
  };

  /** A time at the end of the sentence may be that of the last number alone, which is of another thing. */
  const judgeTimeless = (
    spoken: Spoken,
    reading: Reading,
    told: Told,
    first: Judged,
    last: Judged,
  ) => {
    const isOther = last.figure !== null && last.figure.indicator !== first.figure?.indicator;
    if (!told.isTail || first.verdict !== "wrong-scope" || !isOther) return first;
    const mentions = { ...reading.mentions, ...told, spans: [] };
    const meanings = candidatesOf({ ...reading, mentions });
    return orRight(judgeNumber(spoken, reading, meanings, catalog), first);
  };

  return (sentence, asOf, previous) => {
    const words = plainHan(sentence).replace(ADDRESS, (address) => " ".repeat(address.length));
    const all = findQuantities(words, true);
    if (all.length === 0) return [];
    const reading = read(words, asOf);
    const numbers = numbersOf(reading, all);
    // "508 billion this year and 548 billion last year": each number has its own time and place.
    const told = ownMentions(words, numbers, (part) =>
      mentionsOf(withoutIssuers(part).replace(COMPARED, " "), asOf),
    );
    const spoken = numbers.map((found) => spokenOf(found, numbers, reading));
    const meaningsOf = openMeanings(reading, numbers.length);
    const judged = spoken.map((one, i) => {
      const meanings = meaningsOf(told[i]);
      const first = judgeNumber(one, reading, meanings, catalog);
      return judgeOnward(one, reading, previous, first);
    });
    const last = judged.at(-1) ?? NOT_FOUND;
    const timed = spoken.map((one, i) => {
      const [own, first] = [told[i], judged[i] ?? NOT_FOUND];
      return own === undefined ? first : judgeTimeless(one, reading, own, first, last);
    });
    const said = figuresSaid(timed);
    const sure = timed.flatMap((j) => (j.verdict === "correct" && j.figure ? [j.figure] : []));
    const laterMeaningsOf = openMeanings({ ...reading, asOf: EVERYTHING_OUT }, numbers.length);
    const judgeLater = (i: number, { found, clause }: Spoken, first: Judged) => {
      if (!OPEN.includes(first.verdict)) return first;
      const later = laterMeaningsOf(told[i])(found.quantity, clause);
      return laterSaid(found, later, reading, catalog) ?? first;
    };
    return spoken.flatMap((one, i) => {
      const { found } = one;
      const first = notSaidBeside(timed[i] ?? NOT_FOUND, said);
      const second = judgeByOthers(found, first, sure, reading, catalog) ?? first;
      const answer = judgeLater(i, one, second);
      const { start, end } = found;
      return isTold(found, answer, words) ? [{ ...answer, start, end }] : [];
    });
  };
}
