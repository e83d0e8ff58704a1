import type { Catalog } from "../domain/catalog.ts";
import type { FoundQuantity } from "../domain/quantity/find-quantities.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import type { Figure } from "../domain/release.ts";
import type { Candidate } from "./candidates.ts";
import type { Clause, Reading } from "./reading.ts";
import { companionSaid, issuersNumberSaid, lookAlikeSaid, otherIssuerSaid } from "./second-look.ts";
import { isCounted } from "./small-numbers.ts";
import { type Judged, judge, NOT_FOUND, type QuoteVerdict } from "./verdict.ts";

/** One number with the words around it, up to the numbers beside it. */
export interface Spoken {
  readonly found: FoundQuantity;
  readonly clause: Clause;
}

/** What a number may mean in one sentence. */
export type Meanings = (quantity: Quantity, clause: Clause) => readonly Candidate[];

/** Verdicts by which a number is a figure's. */
export const RIGHT: readonly QuoteVerdict[] = ["correct", "outdated"];

/** The one where it is right, else the other. */
export function orRight(one: Judged, other: Judged): Judged {
  return RIGHT.includes(one.verdict) ? one : other;
}

/** A quantity as the sentence means it. */
function asMeant({ quantity, start, end }: FoundQuantity, { isHan, words }: Reading): Quantity {
  // "Half a billion" is said of anything near it.
  if (/^half an? /i.test(words.slice(start, end))) {
    return { ...quantity, approx: quantity.approx ?? "about" };
  }
  // 户 is a household or a firm: in words of firms it counts firms.
  const isFirm = isHan && quantity.unit === "households" && /企业|单位|市场主体|公司/.test(words);
  return isFirm ? { ...quantity, unit: "enterprises" } : quantity;
}

/** Judges one number by the words of a reading. */
export function judgeNumber(
  { found, clause }: Spoken,
  reading: Reading,
  meanings: Meanings,
  catalog: Catalog,
): Judged {
  const quantity = asMeant(found, reading);
  const candidates = meanings(quantity, clause);
  const judged = judge(candidates, reading, catalog);
  if (found.isSmall) {
    const after = reading.words.slice(found.end);
    const meant = candidates.find((c) => c.figure === judged.figure);
    return meant !== undefined && isCounted(meant, after, catalog) ? judged : NOT_FOUND;
  }
  if (judged.verdict === "correct") return otherIssuerSaid(judged, reading, catalog) ?? judged;
  if (judged.verdict !== "not-found" && judged.verdict !== "misquoted") return judged;
  return lookAlikeSaid(quantity, candidates, reading, catalog) ?? judged;
}

/**
 * What else a number may be that its words do not tell: one of the publication of the numbers `beside`
 * it, or of the issuer named. null where there is none, or the words told enough.
 */
export function judgeByOthers(
  { quantity, isSmall }: FoundQuantity,
  { verdict }: Judged,
  beside: readonly Figure[],
  reading: Reading,
  catalog: Catalog,
): Judged | null {
  if (isSmall || (verdict !== "not-found" && verdict !== "misquoted")) return null;
  const isAlone = verdict === "misquoted" || beside.length === 0;
  return (
    (isAlone ? null : companionSaid(quantity, beside, reading, catalog)) ??
    issuersNumberSaid(quantity, reading, catalog)
  );
}
