import type { Operator } from "./formula.ts";

/** A closed interval of real numbers; an open side is -Infinity or Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Interval arithmetic: the hull of the operation over every pair of numbers, one from each interval
 * (IEEE Std 1788-2015, clause 9; 0 times an open side is 0). Throws a RangeError for a division by an
 * interval that contains 0. Ends are rounded to the nearest double, not outwards.
 */
export function combine(operator: Operator, a: Interval, b: Interval): Interval {
  switch (operator) {
    case "+":
      return { low: a.low + b.low, high: a.high + b.high };
    case "-":
      return { low: a.low - b.high, high: a.high - b.low };
    case "*":
      return hull([
        product(a.low, b.low),
        product(a.low, b.high),
        product(a.high, b.low),
        product(a.high, b.high),
      ]);
    case "/":
      if (b.low <= 0 && b.high >= 0) {
        throw new RangeError(`division by an interval that contains 0: ${b.low} to ${b.high}`);
      }
      return hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high].map(settle));
  }
}

function hull(values: readonly number[]): Interval {
  return { low: Math.min(...values), high: Math.max(...values) };
}

function product(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : x * y;
}

/** An open side divided by an open side has no value of its own; the other corners bound it. */
function settle(quotient: number): number {
  return Number.isNaN(quotient) ? 0 : quotient;
}
