import type { Catalog } from "../domain/catalog.ts";
import { type FoundQuantity, findQuantities } from "../domain/quantity/find-quantities.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import { openMentions } from "../search/mentions.ts";
import { type Candidate, openCandidates } from "./candidates.ts";
import type { QuoteFinding } from "./check-text.ts";
import { openConcepts } from "./concepts.ts";
import { withoutIssuers } from "./issuers.ts";
import { ownMentions, ownWords } from "./own-words.ts";
import { plainHan } from "./plain-han.ts";
import { isLine } from "./poverty-lines.ts";
import { type Clause, type Reading, readClause, readOn, readSentence } from "./reading.ts";
import { companionSaid, lookAlikeSaid } from "./second-look.ts";
import { type Judged, judge, NOT_FOUND, type QuoteVerdict } from "./verdict.ts";

/** Judges the numbers of one sentence; `previous` is the one before it, "" where there is none. */
export type CheckSentence = (
  sentence: string,
  asOf: string,
  previous: string,
) => readonly QuoteFinding[];

/** Counts of which a small number may be said: "eight panels", "52 were left". */
const COUNTED = ["countries", "counties", "measures", "sessions", "years"];
/** What follows a bare number that counts something said before: "52 were left", 还剩52个。 */
const STANDS_ALONE =
  /^\s*(?:$|[.,;:!?)，。；、]|个?[，。；、]|(?:were|was|are|is|had|have|remain\w*|still|left|of|by|in|at|on|as|and|or)\b)/i;

/** Digits of an address on the web or of a mailbox, blanked so that offsets stay valid. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s)\]>）]+|\S+@\S+/g;

/** How well the words must speak of the figure of a small number. */
const SURE_CONCEPT = 0.6;
/** What a number may turn out to be once the sentence before is read as well: near is no longer enough. */
const ONWARD: readonly QuoteVerdict[] = ["correct", "outdated"];

/** "If incomes fall by 5 per cent": what is assumed is not claimed. */
const ASSUMED =
  /\b(?:if|should|were)\b[^,.;:]*\bby (?:about )?$|(?:如果|假如|倘若|若|假设)[^，。；]*$/i;

/** 户 is a household or a firm: in words of firms it counts firms. */
function asFirms(quantity: Quantity, { isHan, words }: Reading): Quantity {
  const isFirm = isHan && quantity.unit === "households" && /企业|单位|市场主体|公司/.test(words);
  return isFirm ? { ...quantity, unit: "enterprises" } : quantity;
}

/** One number with the words around it, up to the numbers beside it. */
interface Spoken {
  readonly found: FoundQuantity;
  readonly clause: Clause;
}

/** Opens the check of single sentences over one catalog: reads every figure once. Never throws. */
export function openSentenceCheck(catalog: Catalog): CheckSentence {
  const concepts = openConcepts(catalog);
  const mentionsOf = openMentions(catalog);
  const candidatesOf = openCandidates(concepts, catalog);
  const read = (words: string, asOf: string) => readSentence(words, asOf, mentionsOf, concepts);

  /** Dialogues, countries and the like are counted in small numbers. */
  const isCounted = ({ figure, concept, value, clash, quantity }: Candidate, after: string) => {
    const { unit, measure } = catalog.indicator(figure.indicator);
    if (quantity.unit === null && (unit === "years" || !STANDS_ALONE.test(after))) return false;
    const isCount = COUNTED.includes(unit) || (unit === "people" && measure === "count");
    return isCount && value === "exact" && !clash && concept >= SURE_CONCEPT;
  };

  const judgeIn = (
    reading: Reading,
    { found, clause }: Spoken,
    meanings: ReturnType<typeof candidatesOf>,
  ): Judged => {
    const quantity = asFirms(found.quantity, reading);
    const candidates = meanings(quantity, clause);
    const judged = judge(candidates, reading, catalog);
    if (found.isSmall) {
      const after = reading.words.slice(found.end);
      return candidates.some((c) => c.figure === judged.figure && isCounted(c, after))
        ? judged
        : NOT_FOUND;
    }
    if (judged.verdict !== "not-found" && judged.verdict !== "misquoted") return judged;
    return lookAlikeSaid(quantity, candidates, reading, catalog) ?? judged;
  };

  const spokenOf = (
    words: string,
    found: FoundQuantity,
    all: readonly FoundQuantity[],
    reading: Reading,
  ): Spoken => {
    // Small numbers bound the words of one another, not those of a figure.
    const others = all.filter((other) => found.isSmall || !other.isSmall || other === found);
    const at = others.indexOf(found);
    const before = words.slice(others[at - 1]?.end ?? 0, found.start);
    const after = words.slice(found.start, others[at + 1]?.start);
    const own = ownWords(words, others)[at] ?? words;
    return { found, clause: readClause(before, after, own, reading, concepts) };
  };

  return (sentence, asOf, previous) => {
    const words = plainHan(sentence).replace(ADDRESS, (address) => " ".repeat(address.length));
    const all = findQuantities(words, true);
    if (all.length === 0) return [];
    const reading = read(words, asOf);
    const isFigure = ({ start, end, quantity }: FoundQuantity) =>
      !isLine(quantity) && !reading.lines.some((line) => line.start < end && line.end > start);
    const numbers = all.filter(isFigure);
    const ofSentence = candidatesOf(reading);

    // "508 billion this year and 548 billion last year": each number has its own time and place.
    const told = ownMentions(words, numbers, (part) => mentionsOf(withoutIssuers(part), asOf));
    const judged = numbers.map((found, i): Judged => {
      const spoken = spokenOf(words, found, numbers, reading);
      const mentions = { ...reading.mentions, ...told[i] };
      const meanings = numbers.length > 1 ? candidatesOf({ ...reading, mentions }) : ofSentence;
      const first = judgeIn(reading, spoken, meanings);
      if (first.verdict !== "not-found" || previous === "" || !reading.isOurs) return first;
      // "A year later it was 5.51 million": what was counted stands in the sentence before.
      const further = readOn(read(plainHan(previous), asOf), reading, concepts);
      const clause = {
        ...spoken.clause,
        said: further.said,
        sides: (spoken.clause.sides & ~reading.unsaid) | further.unsaid,
      };
      const second = judgeIn(further, { ...spoken, clause }, candidatesOf(further));
      return ONWARD.includes(second.verdict) ? second : first;
    });
    const sure = judged.flatMap((j) => (j.verdict === "correct" && j.figure ? [j.figure] : []));

    return numbers.flatMap((found, i) => {
      const first = judged[i] ?? NOT_FOUND;
      const isOpen = first.verdict === "not-found" && !found.isSmall && sure.length > 0;
      const beside = isOpen ? companionSaid(found.quantity, sure, reading, catalog) : null;
      const answer = beside ?? first;
      // A length of time and a small number are figures only where the tables have them.
      const isShy = found.isSmall || found.quantity.unit === "years";
      if (isShy && answer.verdict !== "correct" && answer.verdict !== "outdated") return [];
      if (answer.verdict === "not-found" && ASSUMED.test(words.slice(0, found.start))) return [];
      return [{ ...answer, start: found.start, end: found.end }];
    });
  };
}
