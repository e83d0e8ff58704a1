import type { Estimate, RangeKind } from "../../app/domain/estimate.ts";
import { rangeKindOf, statedNumbers } from "../../app/domain/estimate.ts";
import type { Precision } from "./digits.ts";
import { precisionOf, roundTo, significantDigits } from "./digits.ts";
import type { Expression, Formula } from "./formula.ts";
import { inputsOf } from "./formula.ts";
import type { Interval } from "./interval.ts";
import { combine } from "./interval.ts";

/** One input of a formula: its estimate, and the scale printed with it (1 where none is known). */
export interface Input {
  readonly estimate: Estimate;
  readonly scale: number;
}

/**
 * The estimate that a formula gives, with no more digits than its least precise input. Open ends stay
 * open; a centre comes out only where every input states one. Throws a RangeError that says why where
 * there is no result: a division by zero, ends that do not pair, letters without inputs.
 */
export function evaluate(formula: Formula, inputs: readonly Input[]): Estimate {
  const { expression, mode } = formula;
  const letters = inputsOf(expression);
  if (letters.size !== inputs.length || [...letters].some((index) => index >= inputs.length)) {
    throw new RangeError(`${letters.size} letters for ${inputs.length} inputs`);
  }
  const digits = inputs.map(fewestDigits);
  const typical = inputs.map(({ estimate }) => statedNumbers(estimate)[0] ?? 0);
  const precision = precisionOf(expression, typical, digits);
  const kind = commonKind(inputs);
  const central = centralOf(expression, inputs);
  const ends = mode === "end-by-end" ? pairEnds(expression, inputs) : hullOf(expression, inputs);
  return describe(ends, central, kind, precision, inputs.some(isRounded));
}

/** Evaluates an expression over intervals. Each letter may occur once, so the hull is exact. */
export function hullOf(expression: Expression, inputs: readonly Input[]): Interval {
  const seen = new Set<number>();
  const walk = (node: Expression): Interval => {
    if (node.kind === "number") return { low: node.value, high: node.value };
    if (node.kind === "operation") return combine(node.operator, walk(node.left), walk(node.right));
    if (seen.has(node.index)) {
      throw new RangeError("a letter occurs twice; that is only exact end by end");
    }
    seen.add(node.index);
    return intervalOf((inputs[node.index] as Input).estimate);
  };
  return openAtLimit(walk(expression), inputs);
}

/** An end of 0 that only an open side approaches (2 / at least 5) is no end. */
function openAtLimit(interval: Interval, inputs: readonly Input[]): Interval {
  const open = inputs.some(({ estimate }) => /^at-/.test(estimate.shape));
  if (!open) return interval;
  return {
    low: interval.low === 0 ? Number.NEGATIVE_INFINITY : interval.low,
    high: interval.high === 0 ? Number.POSITIVE_INFINITY : interval.high,
  };
}

function pairEnds(expression: Expression, inputs: readonly Input[]): Interval {
  const intervals = inputs.map(({ estimate }) => intervalOf(estimate));
  const ends = (["low", "high"] as const).map((end) =>
    at(
      expression,
      intervals.map((interval) => interval[end]),
    ),
  );
  if (ends.some((end) => !Number.isFinite(end))) {
    throw new RangeError("end by end needs both ends of every input, and no division by 0");
  }
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** The value of an expression at one number a letter. */
export function at(expression: Expression, values: readonly number[]): number {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "input") return values[expression.index] as number;
  const left = at(expression.left, values);
  const right = at(expression.right, values);
  switch (expression.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
  }
}

function centralOf(expression: Expression, inputs: readonly Input[]): number | null {
  const centrals: number[] = [];
  for (const { estimate } of inputs) {
    if (!("central" in estimate)) return null;
    centrals.push(estimate.central);
  }
  return at(expression, centrals);
}

function describe(
  { low, high }: Interval,
  central: number | null,
  kind: RangeKind,
  precision: Precision,
  rounded: boolean,
): Estimate {
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) {
    throw new RangeError("both ends of the result are open");
  }
  if (high === Number.POSITIVE_INFINITY) {
    return { shape: "at-least", low: roundTo(low, precision, -1) };
  }
  if (low === Number.NEGATIVE_INFINITY) {
    return { shape: "at-most", high: roundTo(high, precision, 1) };
  }
  const ends = { low: roundTo(low, precision), high: roundTo(high, precision) };
  if (ends.low === ends.high) {
    const cut = Math.abs(ends.low - low) > 1e-9 * Math.abs(low) || low !== high;
    return { shape: "point", central: ends.low, rounded: rounded || cut };
  }
  if (central === null) return { shape: "range", ...ends, kind };
  const middle = roundTo(central, precision);
  return { shape: "point-in-range", low: ends.low, central: middle, high: ends.high, kind };
}

function intervalOf(estimate: Estimate): Interval {
  switch (estimate.shape) {
    case "point":
      return { low: estimate.central, high: estimate.central };
    case "range":
    case "point-in-range":
      return { low: estimate.low, high: estimate.high };
    case "at-least":
      return { low: estimate.low, high: Number.POSITIVE_INFINITY };
    case "at-most":
      return { low: Number.NEGATIVE_INFINITY, high: estimate.high };
  }
}

function fewestDigits({ estimate, scale }: Input): number {
  return Math.min(...statedNumbers(estimate).map((value) => significantDigits(value, scale)));
}

function isRounded({ estimate }: Input): boolean {
  return estimate.shape === "point" && estimate.rounded;
}

/** The kind of the ranges among the inputs where they agree; otherwise nothing can be said of it. */
function commonKind(inputs: readonly Input[]): RangeKind {
  const kinds = new Set<RangeKind>();
  for (const { estimate } of inputs) {
    const kind = rangeKindOf(estimate);
    if (kind !== null) kinds.add(kind);
  }
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : "unspecified";
}
