import type { Catalog } from "../domain/catalog.ts";
import { type FoundQuantity, findQuantities } from "../domain/quantity/find-quantities.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import type { Figure } from "../domain/release.ts";
import { openMentions } from "../search/mentions.ts";
import { openCandidates } from "./candidates.ts";
import type { QuoteFinding } from "./check-text.ts";
import { openConcepts } from "./concepts.ts";
import { withoutIssuers } from "./issuers.ts";
import { ownMentions, ownWords } from "./own-words.ts";
import { plainHan } from "./plain-han.ts";
import { isLine } from "./poverty-lines.ts";
import {
  type Clause,
  COMPARED,
  type Reading,
  readClause,
  readOn,
  readSentence,
} from "./reading.ts";
import { companionSaid, issuersNumberSaid, lookAlikeSaid, otherIssuerSaid } from "./second-look.ts";
import { isAssumed, isCounted, isRatio } from "./small-numbers.ts";
import { type Judged, judge, NOT_FOUND, type QuoteVerdict } from "./verdict.ts";

/** Judges the numbers of one sentence; `previous` is the one before it, "" where there is none. */
export type CheckSentence = (
  sentence: string,
  asOf: string,
  previous: string,
) => readonly QuoteFinding[];

/** Digits of an address on the web or of a mailbox, blanked so that offsets stay valid. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s)\]>）]+|\S+@\S+/g;

/** What a number may turn out to be once the sentence before is read as well: near is no longer enough. */
const ONWARD: readonly QuoteVerdict[] = ["correct", "outdated"];
/** What is told of a small number. */
const TOLD_SMALL: readonly QuoteVerdict[] = ["correct", "outdated", "misquoted"];

/** 户 is a household or a firm: in words of firms it counts firms. */
function asMeant({ quantity, start, end }: FoundQuantity, { isHan, words }: Reading): Quantity {
  // "Half a billion" is said of anything near it.
  if (/^half an? /i.test(words.slice(start, end))) {
    return { ...quantity, approx: quantity.approx ?? "about" };
  }
  const isFirm = isHan && quantity.unit === "households" && /企业|单位|市场主体|公司/.test(words);
  return isFirm ? { ...quantity, unit: "enterprises" } : quantity;
}

/** The one where it is right, else the other. */
function orRight(one: Judged, other: Judged): Judged {
  return ONWARD.includes(one.verdict) ? one : other;
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

  const judgeIn = (
    reading: Reading,
    { found, clause }: Spoken,
    meanings: ReturnType<typeof candidatesOf>,
  ): Judged => {
    const quantity = asMeant(found, reading);
    const candidates = meanings(quantity, clause);
    const judged = judge(candidates, reading, catalog);
    if (found.isSmall) {
      const after = reading.words.slice(found.end);
      return candidates.some((c) => c.figure === judged.figure && isCounted(c, after, catalog))
        ? judged
        : NOT_FOUND;
    }
    if (judged.verdict === "correct") return otherIssuerSaid(judged, reading, catalog) ?? judged;
    if (judged.verdict !== "not-found" && judged.verdict !== "misquoted") return judged;
    return lookAlikeSaid(quantity, candidates, reading, catalog) ?? judged;
  };

  /** What else a number may be that the words alone do not tell; null where nothing is found. */
  const lastLook = (
    { quantity }: FoundQuantity,
    { verdict }: Judged,
    beside: readonly Figure[],
    reading: Reading,
  ): Judged | null => {
    if (verdict !== "not-found" && verdict !== "misquoted") return null;
    const isAlone = verdict === "misquoted" || beside.length === 0;
    return (
      (isAlone ? null : companionSaid(quantity, beside, reading, catalog)) ??
      issuersNumberSaid(quantity, reading, catalog)
    );
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
      !isLine(quantity) &&
      !isRatio(words.slice(start, end)) &&
      !reading.lines.some((line) => line.start < end && line.end > start);
    const numbers = all.filter(isFigure);
    const ofSentence = candidatesOf(reading);

    // "508 billion this year and 548 billion last year": each number has its own time and place.
    const told = ownMentions(words, numbers, (part) =>
      mentionsOf(withoutIssuers(part).replace(COMPARED, " "), asOf),
    );
    const judged = numbers.map((found, i): Judged => {
      const spoken = spokenOf(words, found, numbers, reading);
      const mentions = { ...reading.mentions, ...told[i] };
      const meanings = numbers.length > 1 ? candidatesOf({ ...reading, mentions }) : ofSentence;
      const first = judgeIn(reading, spoken, meanings);
      const isOpen = first.verdict === "not-found" || first.verdict === "misquoted";
      if (!isOpen || previous === "" || !(reading.isOurs || reading.isBare)) return first;
      // "A year later it was 5.51 million": what was counted stands in the sentence before.
      const further = readOn(read(plainHan(previous), asOf), reading, concepts);
      const clause = {
        ...spoken.clause,
        said: further.said,
        sides: (spoken.clause.sides & ~reading.unsaid) | further.unsaid,
      };
      const second = judgeIn(further, { ...spoken, clause }, candidatesOf(further));
      return orRight(second, first);
    });
    // A time at the end of the sentence may be that of the last number alone, of another thing.
    const last = judged.at(-1)?.figure?.indicator;
    numbers.forEach((found, i) => {
      const { verdict, figure } = judged[i] ?? NOT_FOUND;
      if (told[i]?.isTail !== true || verdict !== "wrong-scope") return;
      if (last === undefined || figure?.indicator === last) return;
      const mentions = { ...reading.mentions, ...told[i], spans: [] };
      const spoken = spokenOf(words, found, numbers, reading);
      const timeless = judgeIn(reading, spoken, candidatesOf({ ...reading, mentions }));
      judged[i] = orRight(timeless, judged[i] ?? NOT_FOUND);
    });
    const sure = judged.flatMap((j) => (j.verdict === "correct" && j.figure ? [j.figure] : []));

    return numbers.flatMap((found, i) => {
      const first = judged[i] ?? NOT_FOUND;
      const answer = found.isSmall ? first : (lastLook(found, first, sure, reading) ?? first);
      // A length of time and a small number are figures only where the tables have them.
      const isYears = found.quantity.unit === "years";
      const told = isYears ? ONWARD : found.isSmall ? TOLD_SMALL : null;
      if (told?.includes(answer.verdict) === false) return [];
      if (answer.verdict === "not-found" && isAssumed(words.slice(0, found.start))) return [];
      return [{ ...answer, start: found.start, end: found.end }];
    });
  };
}
