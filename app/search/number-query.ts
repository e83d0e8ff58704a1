import { findQuantities } from "../domain/quantity/find-quantities.ts";
import { parseQuantity } from "../domain/quantity/parse-quantity.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import { isForeignMoney, withPlainNumbers } from "./typed-number.ts";

/** The number that a person typed, and the words around it. */
export interface NumberQuery {
  /** One number, or the two ends of a range, in the unit itself; a bare one as typed. */
  readonly ends: readonly number[];
  /** "132" without a magnitude or unit: it matches figures printed with that number. */
  readonly isBare: boolean;
  /** As read: "people", "percent", "USD"; null where none was typed. */
  readonly unit: string | null;
  /** A sign was typed: -2.7; or that it is a fall: 减少. null where neither was. */
  readonly sign: "minus" | "fall" | null;
  /** What was typed beside the number. */
  readonly words: string;
}

/** ISO 4217: no currency, as is every one that the figures are not in. */
const FOREIGN = "XXX";
const BARE = /^(\d+(?:\.\d+)?)(?:\s*(?:-|–|—|to|至|到|~)\s*(\d+(?:\.\d+)?))?$/i;
/** Two numbers written out in full: 84,000,000 to 132,000,000. */
const FULL_RANGE = /^(\d{1,3}(?:,\d{3})+) to (\d{1,3}(?:,\d{3})+)$/;
/** A year is a date; a code of a poverty line or a name is no value. */
const YEAR = /^(?:19|20)\d\d$/;
const LINE_INSIDE =
  /\$\s?(?:1\.90?|2\.15|3\.[026]0?|3\.65|5\.50?|6\.85)(?!\d|\s?(?:[mbt]n?\b|million|billion|trillion))/i;
const LINE =
  /^(?:us)?\$?\s*(?:1\.90?|2\.15|3(?:\.[026]0?)?|3\.65|5\.50?|6\.85)(?:\s*(?:a|per|\/)\s*day)?$/i;

function bareOf(asked: string): readonly number[] | null {
  const [, low, high] = BARE.exec(asked) ?? [];
  if (
    low === undefined ||
    (high === undefined && YEAR.test(low)) ||
    (YEAR.test(low) && YEAR.test(high ?? ""))
  ) {
    return null;
  }
  return [low, high].filter((end) => end !== undefined).map(Number);
}

function queryOf(quantity: Quantity, asked: string, words: string): NumberQuery | null {
  const ends = [...new Set([quantity.low, quantity.high])].filter((end) => end !== null);
  if (ends.length === 0) return null;
  const unit = quantity.unit === null && isForeignMoney(asked) ? FOREIGN : quantity.unit;
  return { ends, isBare: false, unit, sign: signOf(asked), words };
}

const MINUS = /(?:^|\s)[-−]\s?\d|\b(?:minus|negative) |负/;
/** A fall by a number; a fall to one is a level. */
const FALL =
  /\b(?:down|fell|falls?|dropped|drops?|decreased?|declined?|shr[aiu]nk) (?:by |of )?(?=[\d$])|减少(?!到|至|为)|下降(?!到|至|为)/i;

function signOf(asked: string): NumberQuery["sign"] {
  return MINUS.test(asked) ? "minus" : FALL.test(asked) ? "fall" : null;
}

/**
 * Reads what was typed as a number: "84m", "84-132 million", "8400万", "百分之0.6", "132", "poor 5.51
 * million". null where it holds none: a year, a date, a code, the amount of a poverty line.
 */
export function readNumberQuery(query: string): NumberQuery | null {
  const asked = withPlainNumbers(query);
  if (LINE_INSIDE.test(asked)) return null;
  // Five digits and more are the number itself, not the 132 of "132 million".
  if (/^\d{5,15}$/.test(asked)) {
    return { ends: [Number(asked)], isBare: false, unit: null, sign: null, words: "" };
  }
  const [, low, high] = FULL_RANGE.exec(asked) ?? [];
  if (low !== undefined && high !== undefined) {
    const ends = [low, high].map((end) => Number(end.replaceAll(",", "")));
    return { ends, isBare: false, unit: null, sign: null, words: "" };
  }
  const bare = bareOf(asked);
  if (bare !== null) return { ends: bare, isBare: true, unit: null, sign: null, words: "" };
  if (BARE.test(asked) || LINE.test(asked)) return null;
  const [first, second] = findQuantities(asked);
  if (second !== undefined) return null;
  if (first === undefined) {
    const isShort = /\d/.test(asked) && asked.split(" ").length <= 3;
    const whole = isShort ? parseQuantity(asked) : null;
    return whole === null ? null : queryOf(whole, asked, "");
  }
  const phrase = asked.slice(first.start, first.end);
  if (LINE.test(phrase)) return null;
  const rest = `${asked.slice(0, first.start)} ${asked.slice(first.end)}`.trim();
  return queryOf(first.quantity, asked, rest);
}
