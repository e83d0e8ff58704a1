import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";
import type { Quantity } from "../../app/domain/quantity/quantity.ts";

/**
 * A bare number, with at most a scale and one of the commonest units: more than half of all phrases.
 * A whole number of four digits alone is left to the parser, which knows years.
 */
const PLAIN =
  /^((?:0|[1-9][0-9]{0,2})(?:\.[0-9]{1,15})?|[1-9][0-9]{4,14})(?:( million| billion)|(万|亿))?(?:(%)| (people)|(人))?$/;

/** Phrases read so far. Tables repeat some; the limit keeps a huge table from filling memory. */
const known = new Map<string, Quantity | null>();
const KNOWN_UP_TO = 20_000;

/**
 * `parseQuantity`, quicker for plain phrases and for those met before. Gives the same for every phrase
 * (tests/etl/read-phrase.test.ts).
 */
export function readPhrase(phrase: string): Quantity | null {
  const plain = PLAIN.exec(phrase);
  if (plain !== null) return readPlain(plain);
  const before = known.get(phrase);
  if (before !== undefined) return before;
  const quantity = parseQuantity(phrase);
  if (known.size < KNOWN_UP_TO) known.set(phrase, quantity);
  return quantity;
}

function readPlain([
  ,
  digits = "",
  english,
  chinese,
  percent,
  people,
  ren,
]: RegExpExecArray): Quantity {
  const power = english === undefined ? powerOf(chinese) : english === " million" ? 6 : 9;
  const value = power === 0 ? Number(digits) : Number(`${digits}e${power}`);
  const unit = percent !== undefined ? "percent" : (people ?? ren) !== undefined ? "people" : null;
  return { low: value, high: value, unit, multiplier: 10 ** power, approx: null };
}

function powerOf(chinese: string | undefined): number {
  if (chinese === undefined) return 0;
  return chinese === "万" ? 4 : 8;
}
