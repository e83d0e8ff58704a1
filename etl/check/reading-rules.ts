import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";
import type { Quantity } from "../../app/domain/quantity/quantity.ts";
import type { Figure, Reading } from "../../app/domain/release.ts";
import { excerpt } from "../problem.ts";
import {
  add,
  bound,
  joinEnds,
  mapNumbers,
  negate,
  numberOf,
  ReadingError,
  renameUnit,
  soften,
} from "./quantity-steps.ts";

/** Between the arguments of several rules, and between the parts of one argument. */
const BETWEEN_ARGUMENTS = " | ";
const BETWEEN_PARTS = " & ";

/** What a rule works on. */
interface Step {
  /** What was read so far; null where the phrase as a whole cannot be read. */
  readonly quantity: Quantity | null;
  readonly figure: Figure;
  /** Empty for a rule that takes none. */
  readonly argument: string;
  /** Look-up of another figure by id. */
  readonly find: (id: string) => Figure | undefined;
}

interface Rule {
  readonly takesArgument: boolean;
  readonly apply: (step: Step) => Quantity;
}

const plain = (apply: Rule["apply"]): Rule => ({ takesArgument: false, apply });
const withArgument = (apply: Rule["apply"]): Rule => ({ takesArgument: true, apply });

/**
 * The rules of readings.csv, described in data/README.md. Each is a check as much as a step: an excerpt
 * must stand in the phrase, a factor must be a power of ten, "words" must hold no digit.
 */
const RULES: Readonly<Record<string, Rule>> = {
  excerpt: withArgument((step) => readExcerpt(step.figure, step.argument)),
  comma: withArgument((step) => readDecimalComma(step.figure, step.argument)),
  scale: withArgument((step) => scale(need(step.quantity), step.argument)),
  rounded: plain((step) => roundToCell(need(step.quantity), step.figure)),
  negative: plain((step) => negate(need(step.quantity))),
  soft: plain((step) => soften(need(step.quantity), "about")),
  exact: plain((step) => soften(need(step.quantity), null)),
  bound: withArgument((step) => bound(need(step.quantity), step.argument)),
  unit: withArgument((step) => renameUnit(need(step.quantity), step.argument)),
  ends: withArgument((step) => joinEnds(readParts(step))),
  sum: withArgument((step) => add(readParts(step), 1)),
  difference: withArgument((step) => add(readParts(step), -1)),
  words: withArgument((step) => readWords(step.figure.statedAs, step.argument)),
  "same-as": withArgument((step) => readSameAs(step)),
};

export const RULE_NAMES = Object.keys(RULES);

/** Reads a figure's phrase by its row of readings.csv. Throws a ReadingError where a rule fails. */
export function applyReading(reading: Reading, figure: Figure, find: Step["find"]): Quantity {
  const left = reading.argument === null ? [] : reading.argument.split(BETWEEN_ARGUMENTS);
  let quantity = parseQuantity(figure.statedAs);
  for (const name of reading.rule.split(" ")) {
    const rule = RULES[name];
    if (rule === undefined) throw new ReadingError(`unknown rule ${excerpt(name)}`);
    const argument = rule.takesArgument ? left.shift() : "";
    if (argument === undefined) throw new ReadingError(`no argument for ${name}`);
    quantity = rule.apply({ quantity, figure, argument, find });
  }
  if (left[0] !== undefined) throw new ReadingError(`an argument too many: ${excerpt(left[0])}`);
  return need(quantity);
}

function need(quantity: Quantity | null): Quantity {
  if (quantity === null) throw new ReadingError("the phrase cannot be read without an excerpt");
  return quantity;
}

function readExcerpt(figure: Figure, part: string): Quantity {
  checkStands(figure, part);
  const quantity = parseQuantity(part);
  if (quantity === null) throw new ReadingError(`${excerpt(part)} cannot be read as a quantity`);
  return quantity;
}

function readParts({ figure, argument }: Step): Quantity[] {
  return argument.split(BETWEEN_PARTS).map((part) => readExcerpt(figure, part));
}

function checkStands(figure: Figure, part: string): void {
  if (figure.statedAs.includes(part)) return;
  throw new ReadingError(`${excerpt(part)} does not stand in ${excerpt(figure.statedAs)}`);
}

/** A number of a page in a language that writes 11,2 for 11.2. */
function readDecimalComma(figure: Figure, part: string): Quantity {
  checkStands(figure, part);
  if (!/^[0-9]+,[0-9]+$/.test(part)) {
    throw new ReadingError(`${excerpt(part)} is not a number with a decimal comma`);
  }
  const value = Number(part.replace(",", "."));
  return { low: value, high: value, unit: null, multiplier: 1, approx: null };
}

/** The scale stands apart from the number, in the heading of a table or in another language. */
function scale(quantity: Quantity, argument: string): Quantity {
  if (!/^10+$/.test(argument)) throw new ReadingError(`${excerpt(argument)} is no power of ten`);
  const factor = Number(argument);
  const scaled = mapNumbers(quantity, (value) => Number((value * factor).toPrecision(15)));
  return { ...scaled, multiplier: quantity.multiplier * factor };
}

/** A phrase without a number: the argument says which number it means. */
function readWords(phrase: string, argument: string): Quantity {
  if (/[0-9]/.test(phrase) || parseQuantity(phrase) !== null) {
    throw new ReadingError("the phrase prints a number");
  }
  const value = numberOf(argument);
  return { low: value, high: value, unit: null, multiplier: 1, approx: null };
}

/** A phrase without a number that points at another figure. */
function readSameAs({ figure, argument, find }: Step): Quantity {
  const other = find(argument);
  if (other === undefined || other.id === figure.id) {
    throw new ReadingError(`${excerpt(argument)} is not the id of another figure`);
  }
  if (other.estimate.shape !== "point" || other.indicator !== figure.indicator) {
    throw new ReadingError(`${argument} is not one value of the same indicator`);
  }
  return readWords(figure.statedAs, String(other.estimate.central));
}

/** The cell keeps fewer digits than the page: it is within half a unit of its last place. */
function roundToCell(quantity: Quantity, { estimate }: Figure): Quantity {
  if (estimate.shape !== "point") throw new ReadingError("only a single value can be rounded");
  const decimals = String(estimate.central).split(".")[1]?.length ?? 0;
  const half = 0.5 / 10 ** decimals;
  return mapNumbers(quantity, (value) => {
    if (Math.abs(value - estimate.central) <= half * (1 + 1e-9)) return estimate.central;
    throw new ReadingError(`${value} does not round to ${estimate.central}`);
  });
}
