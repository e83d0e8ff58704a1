import type { Approximation, Quantity } from "./quantity.ts";
import type { Statement } from "./statement.ts";
import type { Token } from "./token.ts";
import { readTrail } from "./trail.ts";

/** Applies approximation and rate to what a phrase states; null where they contradict each other. */
export function conclude(statement: Statement, han: boolean): Quantity | null {
  const { low, high, scale, central } = statement;
  const approx = approxOf(statement);
  const unit = withRate(statement.unit, statement.lead.per, statement.trail.per);
  if (approx === undefined || unit === undefined) return null;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  if (unit === null ? mayBeYear(statement, han) : mayBeThousands(statement)) return null;
  const point = low === high && central === null;
  const quantity: Quantity = {
    low: point && (approx === "under" || approx === "up-to") ? null : low,
    high: point && (approx === "over" || approx === "at-least") ? null : high,
    unit,
    multiplier: 10 ** scale,
    approx,
  };
  return central === null ? quantity : { ...quantity, central };
}

/** The one approximation that the words before, inside and after the number agree on. */
function approxOf(statement: Statement): Approximation | null | undefined {
  const { lead, trail, inner, isRange } = statement;
  const first = lead.weak && (trail.approx !== null || inner !== null) ? null : lead.approx;
  const approx = first ?? inner ?? trail.approx;
  if (inner !== null && inner !== approx) return undefined;
  if (trail.approx !== null && trail.approx !== approx) return undefined;
  if (!isRange || approx === null || approx === "about" || approx === "nearly") return approx;
  // "at least 30–50 million", "as many as 50–80 million": the range is stated and keeps both ends.
  const printed = statement.central === null && inner === null && trail.approx === null;
  return printed && (approx === "at-least" || approx === "up-to") ? null : undefined;
}

/** "CNY/month"; undefined where a rate has no unit or is said twice differently. */
function withRate(
  unit: string | null,
  before: string | null,
  after: string | null,
): string | null | undefined {
  const per = before ?? after;
  if (per === null) return unit;
  if (unit === null || (before !== null && after !== null && before !== after)) return undefined;
  return `${unit}/${per}`;
}

/** 1900 to 2099 without a unit, scale or separator; a Chinese approximation marks a count. */
function mayBeYear({ low, high, first, scale, lead }: Statement, han: boolean): boolean {
  if ((scale > 0 && !first.number.own) || first.number.grouped) return false;
  if (han && lead.approx !== null) return false;
  const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2099;
  return isYear(low) || isYear(high);
}

/** "5.000 people" may be five thousand with a point between thousands. */
function mayBeThousands({ first, scale, unit }: Statement): boolean {
  if (scale > 0 || first.number.scale > 0) return false;
  if (unit === "percent" || unit === "percentage-points") return false;
  return /^[1-9]\d{0,2}\.\d{3}$/.test(first.number.digits);
}

/** "tens of millions of people": only the order of magnitude. */
export function concludeVague(tokens: readonly Token[]): Quantity | null {
  const at = tokens.findIndex((token) => token.kind === "vague");
  const token = tokens[at];
  if (token?.kind !== "vague" || tokens.slice(0, at).some((other) => other.kind === "number"))
    return null;
  const before = tokens[at - 1];
  if (before?.kind === "name" || before?.kind === "minus") return null;
  const prefix = before?.kind === "unit" && before.sort === "currency" ? before.unit : null;
  const trail = readTrail(tokens, at + 1, prefix);
  if (!trail || trail.announced >= 0) return null;
  const lead = tokens.slice(0, at).find((other) => other.kind === "rate");
  const unit = withRate(trail.unit, lead?.kind === "rate" ? lead.per : null, trail.per);
  if (unit === undefined) return null;
  return { low: null, high: null, unit, multiplier: 10 ** token.scale, approx: "vague" };
}
