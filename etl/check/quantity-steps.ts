import type { Approximation, Quantity } from "../../app/domain/quantity/quantity.ts";
import { excerpt } from "../problem.ts";

/** A reading that does not hold; the message says why. */
export class ReadingError extends Error {}

export function negate(quantity: Quantity): Quantity {
  const { low, high, central, approx } = quantity;
  const turned: Partial<Record<Approximation, Approximation>> = {
    over: "under",
    under: "over",
    "at-least": "up-to",
    "up-to": "at-least",
  };
  return {
    ...quantity,
    low: high === null ? null : -high,
    high: low === null ? null : -low,
    ...(central === undefined ? {} : { central: -central }),
    approx: approx === null ? null : (turned[approx] ?? approx),
  };
}

/**
 * The page says elsewhere that the number is rounded ("about"), or the word that softens it belongs to
 * something else (null). A bound stays a bound.
 */
export function soften(quantity: Quantity, approx: "about" | null): Quantity {
  const value = oneValue(quantity);
  const isSoft = quantity.approx !== null;
  if (isSoft === (approx !== null)) {
    throw new ReadingError(`the phrase ${isSoft ? "softens" : "does not soften"} its number`);
  }
  return { ...quantity, low: value, high: value, approx };
}

/** A single value that the passage makes a bound. */
export function bound(quantity: Quantity, side: string): Quantity {
  const value = oneValue(quantity);
  if (side === "at-least") return { ...quantity, low: value, high: null, approx: "at-least" };
  if (side === "at-most") return { ...quantity, low: null, high: value, approx: "up-to" };
  throw new ReadingError(`${excerpt(side)} is neither at-least nor at-most`);
}

export function renameUnit(quantity: Quantity, unit: string): Quantity {
  if (quantity.unit !== unit) {
    throw new ReadingError(`the phrase is read in ${quantity.unit ?? "no unit"}, not ${unit}`);
  }
  return { ...quantity, unit: null };
}

/** Two excerpts are the ends of a range; with three, the second is the centre. */
export function joinEnds(parts: readonly Quantity[]): Quantity {
  const values = parts.map(single);
  const [low, second, third] = values;
  const [first] = parts;
  if (low === undefined || second === undefined || first === undefined || values.length > 3) {
    throw new ReadingError("ends needs two or three excerpts");
  }
  const { unit, multiplier } = first;
  if (third === undefined) return { low, high: second, unit, multiplier, approx: null };
  return { low, central: second, high: third, unit, multiplier, approx: null };
}

export function add([a, b, more]: readonly Quantity[], sign: 1 | -1): Quantity {
  if (a === undefined || b === undefined || more !== undefined) {
    throw new ReadingError("two excerpts are needed");
  }
  if (a.low === null || a.high === null) throw new ReadingError("a sum needs both ends");
  const other = single(b) * sign;
  return {
    low: Number((a.low + other).toPrecision(15)),
    high: Number((a.high + other).toPrecision(15)),
    unit: a.unit,
    multiplier: a.multiplier,
    approx: a.approx,
  };
}

/** The number of a quantity that is neither a range nor a bound. */
function oneValue({ low, high }: Quantity): number {
  if (low !== null && low === high) return low;
  throw new ReadingError("the phrase is a range or a bound already");
}

/** The one number of an excerpt, whatever qualifies it. */
function single({ low, high }: Quantity): number {
  const value = low ?? high;
  if (value === null || (low !== null && high !== null && low !== high)) {
    throw new ReadingError("an excerpt holds more than one number");
  }
  return value;
}

export function mapNumbers(quantity: Quantity, change: (value: number) => number): Quantity {
  const { low, high, central } = quantity;
  return {
    ...quantity,
    low: low === null ? null : change(low),
    high: high === null ? null : change(high),
    ...(central === undefined ? {} : { central: change(central) }),
  };
}

/** An argument that is a plain number. */
export function numberOf(argument: string): number {
  if (/^-?[0-9]+(\.[0-9]+)?$/.test(argument)) return Number(argument);
  throw new ReadingError(`${excerpt(argument)} is no number`);
}
