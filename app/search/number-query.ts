import { statedNumbers } from "../domain/estimate.ts";
import { findQuantities } from "../domain/quantity/find-quantities.ts";
import { parseQuantity } from "../domain/quantity/parse-quantity.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import type { Figure } from "../domain/release.ts";

/** The number that a person typed, and the words around it. */
export interface NumberQuery {
  /** One number, or the two ends of a range, in the unit itself; a bare one as typed. */
  readonly ends: readonly number[];
  /** "132" without a magnitude or unit: it matches figures printed with that number. */
  readonly isBare: boolean;
  /** As read: "people", "percent", "USD"; null where none was typed. */
  readonly unit: string | null;
  /** A sign was typed: -2.7, 减少. */
  readonly isSigned: boolean;
  /** What was typed beside the number. */
  readonly words: string;
}

export type NumberMatch = "exact" | "contains";

const BARE = /^(\d+(?:\.\d+)?)(?:\s*(?:-|–|—|to|至|到|~)\s*(\d+(?:\.\d+)?))?$/i;
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
  const isSigned = /(?:^|\s)[-−]\s?\d|减少|下降|负/.test(asked);
  return { ends, isBare: false, unit: quantity.unit, isSigned, words };
}

/** Scale words as they are jotted down: "84 mio", "84 mil", "1.2trn", "140m+", "~84m", "> 140m". */
function withPlainScales(asked: string): string {
  return asked
    .replace(/(?<=\d) ?(?:mio|mil|mill)\b\.?/gi, " million")
    .replace(/(?<=\d) ?(?:mrd|bil|bill)\b\.?/gi, " billion")
    .replace(/(?<=\d) ?(?:trn|tril|trill)\b\.?/gi, " trillion")
    .replace(/^[~≈><≥≤＞＜]+ ?(?=[\d$¥€])/, "")
    .replace(/(?<=[\da-z%万亿])\+(?=\s|$)/i, "");
}

/**
 * Reads what was typed as a number: "84m", "84-132 million", "8400万", "百分之0.6", "132", "poor 5.51
 * million". null where it holds none: a year, a date, a code, the amount of a poverty line.
 */
export function readNumberQuery(query: string): NumberQuery | null {
  const asked = withPlainScales(query.normalize("NFKC").trim());
  if (LINE_INSIDE.test(asked)) return null;
  // Five digits and more are the number itself, not the 132 of "132 million".
  if (/^\d{5,15}$/.test(asked)) {
    return { ends: [Number(asked)], isBare: false, unit: null, isSigned: false, words: "" };
  }
  const bare = bareOf(asked);
  if (bare !== null) return { ends: bare, isBare: true, unit: null, isSigned: false, words: "" };
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

const MONEY = /^[A-Z]{3}$/;
const isShare = (unit: string) => unit === "percent" || unit === "percentage-points";
/** Counted units that a typed word names one to one. */
const COUNTED = ["people", "jobs-fte", "households", "countries", "person-times", "person-years"];

/** Whether a figure in `unit` can state a number that was typed with `typed`. */
export function unitMatches(typed: string | null, unit: string): boolean {
  if (typed === null) return !isShare(unit);
  const base = typed.split("/")[0] ?? typed;
  if (isShare(base)) return isShare(unit);
  if (MONEY.test(base)) return base === unit;
  return COUNTED.includes(base) ? base === unit : !isShare(unit) && !MONEY.test(unit);
}

const same = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b);
/** Magnitudes that sources print a number in. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12];

/** Numbers of a figure as its source prints their digits: 84 and 132 of "84 to 132 million". */
export function printedDigits({ statedAs, estimate }: Figure): readonly number[] {
  const printed =
    statedAs
      .normalize("NFKC")
      .replace(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, "")
      .match(/\d+(?:\.\d+)?/g) ?? [];
  const stated = statedNumbers(estimate).map(Math.abs);
  return printed
    .map(Number)
    .filter((digits) => SCALES.some((scale) => stated.some((n) => same(digits * scale, n))));
}

/**
 * Whether a figure answers a number: it states the number (all of a typed range's ends), or its range
 * holds it strictly inside. Signs count only where one was typed.
 */
export function matchNumber(query: NumberQuery, figure: Figure, unit: string): NumberMatch | null {
  if (query.isBare) {
    const digits = printedDigits(figure);
    const printed = query.ends.every((end) => digits.includes(end));
    const isWhole = query.ends.length === 1 || isWholeRange(figure);
    return printed && isWhole ? "exact" : null;
  }
  if (!unitMatches(query.unit, unit)) return null;
  const sign = (n: number) => (query.isSigned ? n : Math.abs(n));
  const stated = statedNumbers(figure.estimate).map(sign);
  const ends = query.ends.map((end) => (query.isSigned && end > 0 ? -end : sign(end)));
  const { estimate } = figure;
  if (ends.length === 2) {
    const outer = isWholeRange(figure) ? [stated[0], stated.at(-1)] : [];
    const fits = ends.every((end) => outer.some((n) => n !== undefined && same(end, n)));
    return fits && outer.length === 2 ? "exact" : null;
  }
  const [end] = ends;
  if (end === undefined) return null;
  if (stated.some((n) => same(end, n))) return "exact";
  if (estimate.shape !== "range" && estimate.shape !== "point-in-range") return null;
  const [low, high] = [sign(estimate.low), sign(estimate.high)].sort((a, b) => a - b);
  return low !== undefined && high !== undefined && end > low && end < high ? "contains" : null;
}

function isWholeRange({ estimate }: Figure): boolean {
  return estimate.shape === "range" || estimate.shape === "point-in-range";
}
