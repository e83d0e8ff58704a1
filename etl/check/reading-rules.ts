import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";
import type { Approximation, Quantity } from "../../app/domain/quantity/quantity.ts";
import type { Figure, Reading } from "../../app/domain/release.ts";
import { roundTo } from "../derive/digits.ts";
import { excerpt } from "../problem.ts";

/** Parts of the column argument stand between these. */
export const ARGUMENT_SEPARATOR = " | ";

/** What a rule works on: the quantity read so far, and the arguments that are left. */
interface Step {
  readonly quantity: Quantity | null;
  readonly figure: Figure;
  /** Takes the next argument. Throws a ReadingError if there is none. */
  readonly next: () => string;
  /** Takes all arguments that are left. */
  readonly rest: () => readonly string[];
}

/** A reading that does not hold; the message says why. */
export class ReadingError extends Error {}

/**
 * The rules of readings.csv. Each is a check as much as a step: an excerpt must stand in the phrase, a
 * factor must be a power of ten, "words" must hold no digit. See data/README.md.
 */
const RULES: Readonly<Record<string, (step: Step) => Quantity>> = {
  excerpt: (step) => readExcerpt(step, step.next()),
  scale: (step) => {
    const factor = Number(step.next());
    if (!/^10*$/.test(String(factor))) throw new ReadingError("the factor is not a power of ten");
    return mapNumbers(need(step), (value) => Number((value * factor).toPrecision(15)));
  },
  negative: (step) => negate(need(step)),
  rounded: (step) => roundToCell(need(step), step.figure),
  soft: (step) => soften(need(step), "about"),
  exact: (step) => soften(need(step), null),
  bound: (step) => bound(need(step), step.next()),
  unit: (step) => renameUnit(need(step), step.next()),
  ends: (step) => joinEnds(step.rest().map((part) => readExcerpt(step, part))),
  sum: (step) => add(readExcerpt(step, step.next()), readExcerpt(step, step.next()), 1),
  difference: (step) => add(readExcerpt(step, step.next()), readExcerpt(step, step.next()), -1),
  words: (step) => readWords(step.figure.statedAs, step.next()),
};

export const RULE_NAMES = Object.keys(RULES);

/** Reads a figure's phrase by its row of readings.csv. Throws a ReadingError where a rule fails. */
export function applyReading(reading: Reading, figure: Figure): Quantity {
  const left = reading.argument === null ? [] : reading.argument.split(ARGUMENT_SEPARATOR);
  let quantity = parseQuantity(figure.statedAs);
  const next = (): string => {
    const part = left.shift();
    if (part === undefined) throw new ReadingError("an argument is missing");
    return part;
  };
  for (const name of reading.rule.split(" ")) {
    const rule = RULES[name];
    if (rule === undefined) throw new ReadingError(`unknown rule ${excerpt(name)}`);
    quantity = rule({ quantity, figure, next, rest: () => left.splice(0) });
  }
  if (left.length > 0) throw new ReadingError(`an argument too many: ${excerpt(left[0] ?? "")}`);
  return need({ quantity });
}

function need({ quantity }: Pick<Step, "quantity">): Quantity {
  if (quantity === null) throw new ReadingError("the phrase cannot be read without an excerpt");
  return quantity;
}

function readExcerpt({ figure }: Step, part: string): Quantity {
  if (!figure.statedAs.includes(part)) {
    throw new ReadingError(`${excerpt(part)} does not stand in ${excerpt(figure.statedAs)}`);
  }
  const quantity = parseQuantity(part);
  if (quantity === null) throw new ReadingError(`${excerpt(part)} cannot be read as a quantity`);
  return quantity;
}

/** A phrase without a number: the argument says which number it means. */
function readWords(phrase: string, argument: string): Quantity {
  if (/[0-9]/.test(phrase) || parseQuantity(phrase) !== null) {
    throw new ReadingError("the phrase prints a number");
  }
  const value = Number(argument);
  if (!/^-?[0-9.]+$/.test(argument)) throw new ReadingError(`${excerpt(argument)} is no number`);
  return { low: value, high: value, unit: null, multiplier: 1, approx: null };
}

/** The cell keeps fewer digits than the page prints: the number read, rounded to the cell's place. */
function roundToCell(quantity: Quantity, figure: Figure): Quantity {
  const { estimate } = figure;
  if (estimate.shape !== "point") throw new ReadingError("only a single value can be rounded");
  const decimals = String(estimate.central).split(".")[1]?.length ?? 0;
  return mapNumbers(quantity, (value) => roundTo(value, { kind: "place", place: -decimals }));
}

function negate(quantity: Quantity): Quantity {
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

/** The page qualifies the number elsewhere, or the qualifying word belongs to something else. */
function soften(quantity: Quantity, approx: "about" | null): Quantity {
  const value = quantity.low ?? quantity.high;
  return { ...quantity, low: quantity.low ?? value, high: quantity.high ?? value, approx };
}

/** A single value that the passage makes a bound. */
function bound(quantity: Quantity, side: string): Quantity {
  const value = quantity.low ?? quantity.high;
  if (side === "at-least") return { ...quantity, low: value, high: null, approx: "at-least" };
  if (side === "at-most") return { ...quantity, low: null, high: value, approx: "up-to" };
  throw new ReadingError(`${excerpt(side)} is neither at-least nor at-most`);
}

function renameUnit(quantity: Quantity, unit: string): Quantity {
  if (quantity.unit !== unit) {
    throw new ReadingError(`the phrase is read in ${quantity.unit ?? "no unit"}, not ${unit}`);
  }
  return { ...quantity, unit: null };
}

/** Two excerpts are the ends of a range; with three, the second is the centre. */
function joinEnds(parts: readonly Quantity[]): Quantity {
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

function add(a: Quantity, b: Quantity, sign: 1 | -1): Quantity {
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

/** The one number of an excerpt, whatever qualifies it. */
function single({ low, high }: Quantity): number {
  const value = low ?? high;
  if (value === null || (low !== null && high !== null && low !== high)) {
    throw new ReadingError("an excerpt holds more than one number");
  }
  return value;
}

function mapNumbers(quantity: Quantity, change: (value: number) => number): Quantity {
  const { low, high, central } = quantity;
  return {
    ...quantity,
    low: low === null ? null : change(low),
    high: high === null ? null : change(high),
    ...(central === undefined ? {} : { central: change(central) }),
  };
}
