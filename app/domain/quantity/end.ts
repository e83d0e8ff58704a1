import type { NumberToken, Token } from "./token.ts";

/** One number of a phrase with its sign and the unit printed directly beside it. */
export interface End {
  readonly number: NumberToken;
  readonly negative: boolean;
  readonly unit: string | null;
  /** A unit stands after the number, so that no scale of a later number applies to it. */
  readonly closed: boolean;
  /** Index after its last token. */
  readonly next: number;
}

/** Reads sign, currency, number and unit at `at`; null where they do not stand there. */
export function readEnd(tokens: readonly Token[], at: number): End | null {
  let index = at;
  let negative = false;
  let prefix: string | null = null;
  for (; ; index++) {
    const token = tokens[index];
    if (token?.kind === "minus" && !negative) negative = true;
    else if (token?.kind === "unit" && token.sort === "currency" && prefix === null)
      prefix = token.unit;
    else break;
  }
  const number = tokens[index];
  if (number?.kind !== "number") return null;
  const after = unitAfter(tokens, index + 1);
  const units = [number.unit, prefix, after?.unit].filter(
    (unit) => unit !== null && unit !== undefined,
  );
  // A share in words may be said of people (one in five children): the share is the unit.
  const clash = number.unit === null && units.some((unit) => unit !== units[0]);
  if (clash) return null;
  return {
    number,
    negative,
    unit: units[0] ?? null,
    closed: after !== null,
    next: after?.next ?? afterCounter(tokens, index + 1),
  };
}

/** Index after a 个 that stands before a range word: 3个至5个百分点. */
function afterCounter(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.kind;
  return tokens[at]?.kind === "link" && (next === "to" || next === "dash") ? at + 1 : at;
}

/** The unit directly after a number: 个 and the like may stand between. */
function unitAfter(tokens: readonly Token[], at: number) {
  let index = at;
  while (tokens[index]?.kind === "link") index++;
  const token = tokens[index];
  if (token?.kind !== "unit" || token.sort === "adjective") return null;
  if (index > at && token.sort !== "noun") return null;
  return { unit: token.unit, next: index + 1 };
}

/** Value of plain digits in the scale of the number; exact, since no product is rounded. */
export function scaled(digits: string, power: number, negative: boolean): number {
  const value = Number(power === 0 ? digits : `${digits}e${power}`);
  return negative && value !== 0 ? -value : value;
}

export function endValue(end: End): number {
  return scaled(end.number.digits, end.number.power, end.negative);
}
