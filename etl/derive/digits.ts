import type { Expression } from "./formula.ts";

/**
 * How far a number may be trusted: to a count of significant digits, or to a decimal place (the
 * exponent of ten of its last significant digit: 6 for a number given in whole millions).
 */
export type Precision =
  | { readonly kind: "exact" }
  | { readonly kind: "digits"; readonly digits: number }
  | { readonly kind: "place"; readonly place: number };

/**
 * Significant digits of a number as printed. `scale` is the magnitude that was printed with it (a
 * million in "50 million", so two digits); without one, zeros at the end of a whole number count as
 * unknown (7 500 has two digits).
 */
export function significantDigits(value: number, scale: number): number {
  const shown = scale > 1 ? Math.abs(value) / scale : Math.abs(value);
  const text = shown.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 });
  const digits = text.replace(".", "").replace(/^0+/, "");
  const counted = scale > 1 || text.includes(".") ? digits : digits.replace(/0+$/, "");
  return Math.max(1, counted.length);
}

/**
 * Precision of a result, by the rules of ASTM E29-13, 7.4: a product or quotient keeps no more
 * significant digits than the input with the fewest; a sum or difference none further to the right
 * than the last significant digit of any input.
 */
export function precisionOf(
  expression: Expression,
  values: readonly number[],
  digits: readonly number[],
): Precision {
  return walk(expression, values, digits).precision;
}

interface Node {
  readonly value: number;
  readonly precision: Precision;
}

function walk(expression: Expression, values: readonly number[], digits: readonly number[]): Node {
  if (expression.kind === "number") {
    return { value: expression.value, precision: { kind: "exact" } };
  }
  if (expression.kind === "input") {
    const value = values[expression.index] ?? 0;
    return { value, precision: { kind: "digits", digits: digits[expression.index] ?? 1 } };
  }
  const left = walk(expression.left, values, digits);
  const right = walk(expression.right, values, digits);
  switch (expression.operator) {
    case "+":
      return { value: left.value + right.value, precision: coarserPlace(left, right) };
    case "-":
      return { value: left.value - right.value, precision: coarserPlace(left, right) };
    case "*":
      return { value: left.value * right.value, precision: fewerDigits(left, right) };
    case "/":
      return { value: left.value / right.value, precision: fewerDigits(left, right) };
  }
}

function fewerDigits(a: Node, b: Node): Precision {
  const digits = Math.min(digitsOf(a), digitsOf(b));
  return digits === Number.POSITIVE_INFINITY ? { kind: "exact" } : { kind: "digits", digits };
}

function coarserPlace(a: Node, b: Node): Precision {
  const place = Math.max(placeOf(a), placeOf(b));
  return place === Number.NEGATIVE_INFINITY ? { kind: "exact" } : { kind: "place", place };
}

function digitsOf({ value, precision }: Node): number {
  if (precision.kind === "exact") return Number.POSITIVE_INFINITY;
  if (precision.kind === "digits") return precision.digits;
  return Math.max(1, exponentOf(value) - precision.place + 1);
}

function placeOf({ value, precision }: Node): number {
  if (precision.kind === "exact") return Number.NEGATIVE_INFINITY;
  return precision.kind === "place" ? precision.place : exponentOf(value) - precision.digits + 1;
}

function exponentOf(value: number): number {
  return value === 0 ? 0 : Number(value.toExponential().split("e")[1]);
}

/** Rounds in decimal, halves to even; `towards` -1 only ever lowers, 1 only ever raises. */
export function roundTo(value: number, precision: Precision, towards: -1 | 0 | 1 = 0): number {
  if (precision.kind === "exact" || value === 0) return value;
  const place =
    precision.kind === "place" ? precision.place : exponentOf(value) - precision.digits + 1;
  // The fifteen digits that a double holds for certain: 0.57 * 100 is 57, not 56.99999999999999.
  const scaled = Number((Number(value.toPrecision(15)) / 10 ** place).toPrecision(15));
  const whole =
    towards === -1 ? Math.floor(scaled) : towards === 1 ? Math.ceil(scaled) : halfToEven(scaled);
  return place >= 0 ? whole * 10 ** place : Number((whole / 10 ** -place).toPrecision(15));
}

function halfToEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
