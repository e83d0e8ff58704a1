import type { Catalog } from "../domain/catalog.ts";
import type { Candidate } from "./candidates.ts";

/** Counts of which a small number may be said: "eight panels", "52 were left". */
const COUNTED = ["countries", "counties", "measures", "sessions", "years"];
/** What follows a bare number that counts something said before: "52 were left", 还剩52个。 */
const STANDS_ALONE =
  /^\s*(?:$|[.,;:!?)，。；、]|个?(?:[，。；、增减升降]|到)|(?:were|was|are|is|had|have|remain\w*|still|left|of|by|in|at|on|as|and|or)\b)/i;
/** How well the words, and what else agrees, must speak of the figure of a small number. */
const SURE_CONCEPT = 0.6;
/** Nearness of digits swapped or a point moved, and the words that make it a slip and no other count. */
const SWAPPED = 0.9;
const FULL_CONCEPT = 0.8;

/**
 * Whether a small or bare number, which `after` follows, is surely said of the candidate: countries,
 * dialogues and the like are counted in such numbers, and much else is.
 */
export function isCounted(
  { figure, concept, evidence, value, near, clash, quantity }: Candidate,
  after: string,
  catalog: Catalog,
): boolean {
  const { unit, measure } = catalog.indicator(figure.indicator);
  if (quantity.unit === null && (unit === "years" || !STANDS_ALONE.test(after))) return false;
  const isCount = COUNTED.includes(unit) || (unit === "people" && measure === "count");
  if (!isCount || clash) return false;
  return value === "exact"
    ? concept + evidence >= SURE_CONCEPT
    : near >= SWAPPED && concept >= FULL_CONCEPT;
}

/** "If incomes fall by 5 per cent": what is assumed is not claimed. */
const ASSUMED =
  /\b(?:if|should|were)\b[^,.;:]*\bby (?:about )?$|(?:如果|假如|倘若|若|假设)[^，。；]*$/i;
/** "Two in three", "a third": shares in words, which no table has so. */
const RATIO =
  /^\w+ (?:in|out of) \w+$|\b(?:half|thirds?|quarters?|fifths?|tenths?)$|分之[一二三四五六七八九十]$/i;

/** Whether a number that no figure has is assumed only: no reader would look for it. */
export function isAssumed(before: string): boolean {
  return ASSUMED.test(before);
}

/** Whether a number is a share in everyday words, which says no figure. */
export function isRatio(said: string): boolean {
  return RATIO.test(said);
}
