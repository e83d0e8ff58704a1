import { type End, endValue, scaled } from "./end.ts";
import type { NumberToken } from "./token.ts";

/** Two ends of a range in the unit itself. */
export interface Ends {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  /** Power of ten of the scale printed at the upper end. */
  readonly scale: number;
}

/** From here on a number is large enough for "3 to 4,000" to leave open what the 3 counts. */
const DOUBT = 1000;

/** Joins the ends of a range; null where their scale or unit is in doubt, or high is below low. */
export function joinEnds(first: End, last: End): Ends | null {
  if (first.number.upTo !== null || last.number.upTo !== null) return null;
  if (first.number.approx !== null || last.number.approx !== null) return null;
  const shared = sharedForm(first, last);
  const unit = joinUnits(first, last, shared !== null);
  if (unit === undefined) return null;
  const low = shared ? scaled(shared.digits, shared.power, first.negative) : ownValue(first, last);
  if (low === null) return null;
  return ordered(low, endValue(last), unit, last.number.scale);
}

/** "−3 to −5" is the same range as "−5 to −3"; any other falling pair is no range. */
function ordered(low: number, high: number, unit: string | null, scale: number): Ends | null {
  if (low <= high) return { low, high, unit, scale };
  return low < 0 && high < 0 ? { low: high, high: low, unit, scale } : null;
}

/** Unit of both ends; undefined where they differ or where the first alone has one in doubt. */
function joinUnits(first: End, last: End, shared: boolean): string | null | undefined {
  if (first.unit === last.unit || first.unit === null) return last.unit;
  if (last.unit !== null) return undefined;
  const sign = first.closed && (first.unit === "percent" || first.unit === "percentage-points");
  if (sign) return undefined;
  return shared || !first.closed || last.number.scale > 0 || last.number.grouped
    ? first.unit
    : undefined;
}

interface Form {
  readonly digits: string;
  readonly power: number;
}

/** The first number in the scale of the second, where it has none of its own; else null. */
function sharedForm(first: End, last: End): Form | null {
  const [a, b] = [first.number, last.number];
  if (isComplete(a) || first.closed || (b.power === 0 && b.sub === 1)) return null;
  const size = Number(a.digits);
  const limit = Number(b.digits);
  if (size < 10 && b.sub >= 100 && size < limit / b.sub) {
    return { digits: String(size * b.sub), power: b.power };
  }
  const fits = first.negative ? size < DOUBT && !a.grouped : size <= limit;
  return fits && b.power > 0 && !b.own && !isDoubtful(a, b)
    ? { digits: a.digits, power: b.power }
    : null;
}

function isComplete(number: NumberToken): boolean {
  return number.power > 0 || number.own;
}

/** "3 to 4,000", "5至8000万", 三到五十万: the first number may leave its thousands or tens unsaid. */
function isDoubtful(a: NumberToken, b: NumberToken): boolean {
  const [size, limit] = [Number(a.digits), Number(b.digits)];
  if (a.han && b.sub === 10 && size < 10) return true;
  return limit >= DOUBT && size > 0 && size <= limit / DOUBT;
}

/** Value of a first end that shares nothing with the second; null where that is in doubt. */
function ownValue(first: End, last: End): number | null {
  const [a, b] = [first.number, last.number];
  const value = endValue(first);
  if (isComplete(a)) {
    // "84 million to 132": the second is in doubt unless it is written out in full, or nothing.
    const end = endValue(last);
    const full = b.power > 0 || b.own || b.grouped || end === 0 || Math.abs(end) >= Math.abs(value);
    return full || first.unit === "percent" ? value : null;
  }
  if (first.closed) return value;
  if (b.power === 0) return isDoubtful(a, b) && !b.own ? null : value;
  if (b.own) return value === 0 ? value : null;
  const written = b.han || a.grouped || Number(a.digits) >= DOUBT;
  // "8000至1.2亿" has lost its 万; "5000至1.2万" has not.
  const near = value === 0 || endValue(last) / value < DOUBT;
  return written && near && Number(a.digits) > Number(b.digits) ? value : null;
}
