import { replacedOn } from "../domain/as-of.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import type { Candidate, Difference } from "./candidates.ts";
import type { Reading } from "./reading.ts";
import { isPrecise, matchValue, OTHER_NUMBER } from "./value-match.ts";

export const QUOTE_VERDICTS = [
  "correct",
  "misquoted",
  "range-cut-to-one-end",
  "wrong-unit",
  "wrong-scope",
  "outdated",
  "published-later",
  "not-found",
] as const;
export type QuoteVerdict = (typeof QUOTE_VERDICTS)[number];

export interface Judged {
  readonly verdict: QuoteVerdict;
  /** The figure that the sentence means; null where there is none. */
  readonly figure: Figure | null;
  /** Outdated only: the latest figure by the same issuer that was out by then. */
  readonly now: Figure | null;
  /** Wrong scope only: in what the words differ from the figure. */
  readonly differs: readonly Difference[];
}

/** How far below the best figure for the words one may stand whose number agrees, by kind of agreement. */
const SLACK = { exact: 0.8, "one-end": 0.3, end: 0.45, unit: 0.35, near: 0.3, slip: 0.45 } as const;
/** From this nearness on a number is a slip of the pen: digits swapped, one of them wrong. */
const SLIP = 0.8;
/** Least weight of what words and figure share; below it only a manner of counting is shared. */
const LEAST_STRENGTH = 0.75;
/** A thin idea that is said whole counts where the number itself speaks for the figure. */
const WHOLE_CONCEPT = 0.95;
const SURE = 0.15;
/** What a number that is merely near needs, to be a slip and not a number of something else. */
const SURE_CONCEPT = 0.5;
const SURE_STRENGTH = 1.5;
/** Words and figure share an idea that few figures are about. */
const RARE = 3;
/** How much better one end of a range, or a slip of unit, must fit to outweigh a like number that agrees. */
const LEAD = {
  oneEnd: { clash: 0.1, limit: 0.1, none: 0.35 },
  unit: { clash: 0.25, limit: 0.4, none: 0.5 },
  slip: 0.1,
} as const;
/** A slip of words that fit this much better outweighs a like number of something else. */
const FAR_BETTER = 0.35;
/** A sentence that is half about something else may share a number, not more. */
const FAMILIAR = 0.6;

function best(
  candidates: readonly Candidate[],
  keep: (c: Candidate) => boolean,
  rank: (c: Candidate) => number = (c) => c.score,
): Candidate | null {
  return candidates
    .filter(keep)
    .reduce<Candidate | null>((top, c) => (top === null || rank(c) > rank(top) ? c : top), null);
}

const plain = (verdict: QuoteVerdict, figure: Figure | null): Judged => ({
  verdict,
  figure,
  now: null,
  differs: [],
});

/** No figure has the quantity. */
export const NOT_FOUND: Judged = plain("not-found", null);

/** Whether an end, stated to the digit, shares as much with the words as a number that is merely near. */
function isSurelyOf(end: Candidate | null, near: Candidate | null): boolean {
  return (
    end !== null &&
    !end.clash &&
    end.concept >= SURE_CONCEPT &&
    end.strength >= (near?.strength ?? SURE_STRENGTH) &&
    isPrecise(end.quantity, end.figure.estimate)
  );
}

/** Judges one number by the figures it may mean. */
export function judge(all: readonly Candidate[], reading: Reading, catalog: Catalog): Judged {
  const { asOf, elsewhere, isOurs } = reading;
  const candidates = all.filter(
    (c) => c.strength >= LEAST_STRENGTH || (c.concept >= WHOLE_CONCEPT && c.evidence >= SURE),
  );
  const top = best(candidates, () => true);
  const isTold = (c: Candidate | null, slack: number): c is Candidate =>
    c !== null && top !== null && c.score >= top.score - slack;
  // In words of something else, or of another country, only a close fit is no accident.
  const isMeant = (c: Candidate) =>
    (isOurs && !elsewhere) || c.concept >= FAMILIAR - (elsewhere ? 0 : c.evidence);

  const exact = best(candidates, (c) => c.value === "exact" && isMeant(c));
  const oneEnd = best(candidates, (c) => c.value === "one-end" && isMeant(c));
  const unit = best(candidates, (c) => (c.value === "unit" || c.value === "scale") && isMeant(c));
  const clear = (c: Candidate | null): c is Candidate => c !== null && !c.clash;

  const isReplaced = (c: Candidate) => replacedOn(c.figure, asOf, catalog) !== null;
  const near = best(
    candidates,
    (c) =>
      !c.clash &&
      (c.near > OTHER_NUMBER
        ? c.concept >= SURE_CONCEPT && c.strength >= SURE_STRENGTH
        : c.near > 0 && c.concept >= WHOLE_CONCEPT && c.strength >= RARE),
    (c) => c.score + 0.4 * c.near - (isReplaced(c) ? 0.1 : 0),
  );
  const end = isSurelyOf(oneEnd, near) ? oneEnd : null;
  const isSlip = near !== null && near.near >= SLIP;
  if (exact !== null && isSlip && isOurs && near.concept >= exact.concept + FAR_BETTER) {
    return plain("misquoted", near.figure);
  }
  if (isTold(exact, SLACK.exact)) {
    const isRounded = !isPrecise(exact.quantity, exact.figure.estimate);
    const weakness = exact.clash ? "clash" : exact.isLimit || isRounded ? "limit" : "none";
    // An idea of its own that only the range shares with the words weighs more than the whole number.
    const lead = (c: Candidate) =>
      c.strength >= exact.strength + RARE ? LEAD.oneEnd.limit : LEAD.oneEnd[weakness];
    if (clear(oneEnd) && oneEnd.score > exact.score + lead(oneEnd)) {
      return plain("range-cut-to-one-end", oneEnd.figure);
    }
    if (clear(unit) && unit.score > exact.score + LEAD.unit[weakness]) {
      return plain("wrong-unit", unit.figure);
    }
    if (!exact.clash) return judgeExact(exact, reading, catalog);
    return { ...plain("wrong-scope", exact.figure), differs: exact.differs };
  }
  if (isTold(oneEnd, SLACK["one-end"])) return plain("range-cut-to-one-end", oneEnd.figure);
  const isNearer = isSlip && unit !== null && near.score > unit.score + LEAD.slip;
  if (isTold(unit, SLACK.unit) && !isNearer) return plain("wrong-unit", unit.figure);

  if (isTold(end, SLACK.end)) return plain("range-cut-to-one-end", end.figure);

  const isNearMeant = isOurs || (isSlip && near.concept >= FAMILIAR && near.strength >= RARE);
  if (isNearMeant && !elsewhere && isTold(near, isSlip ? SLACK.slip : SLACK.near))
    return plain("misquoted", near.figure);
  return NOT_FOUND;
}

/** A figure said with its own number: right, or replaced by then. */
export function judgeExact(
  { figure, quantity }: Pick<Candidate, "figure" | "quantity">,
  { asOf, issuer }: Reading,
  catalog: Catalog,
): Judged {
  const isIssuers = issuer?.(catalog.source(figure.source)) === true;
  const now = replacedOn(figure, asOf, catalog);
  const isCited = catalog.citedBy(figure.id) !== null || catalog.citedFrom(figure.id).length > 0;
  // What a document of the dialogue says stands, unless the issuer itself is asked.
  if (now === null || (isCited && !isIssuers)) return plain("correct", figure);
  // "36 per cent" is a rounding of 36.2 as well: what was replaced is still said rightly.
  const { unit } = catalog.indicator(now.indicator);
  const stillHolds = matchValue(quantity, now.estimate, unit, false) === "exact";
  return stillHolds ? plain("correct", now) : { ...plain("outdated", figure), now };
}
