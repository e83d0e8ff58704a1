import { type End, endValue, readEnd, scaled } from "./end.ts";
import { type Ends, joinEnds } from "./ends.ts";
import { type Lead, readLead } from "./lead.ts";
import type { Approximation } from "./quantity.ts";
import { readSpread } from "./spread.ts";
import type { Token } from "./token.ts";
import { readTrail, type Trail } from "./trail.ts";

/** What a run of tokens states: one number or two, before approximations are applied. */
export interface Statement {
  readonly low: number;
  readonly high: number;
  /** The first end, for a central value whose scale an interval shares. */
  readonly first: End;
  readonly isRange: boolean;
  readonly unit: string | null;
  readonly scale: number;
  readonly central: number | null;
  readonly lead: Lead;
  readonly trail: Trail;
  /** Qualification inside the number: 230多万, 两三千万. */
  readonly inner: Approximation | null;
}

/** Reads the tokens as one number, a range, or a number with ±; null where they are neither. */
export function readStatement(tokens: readonly Token[], han: boolean): Statement | null {
  const at = tokens.findIndex((token) => token.kind === "number" || token.kind === "vague");
  if (tokens[at]?.kind !== "number") return null;
  const start = startOf(tokens, at);
  const lead = readLead(tokens, start, han);
  const first = readEnd(tokens, start);
  if (!lead || !first) return null;
  const last = readLast(tokens, first, lead);
  if (last && lead.afterChange && last.link === "to") return null;
  const spread = last ? null : readSpread(tokens, first);
  if (spread === undefined) return null;
  const ends = last ? joinEnds(first, last.end) : (spread ?? onlyEnd(first));
  if (!ends) return null;
  const next = last?.end.next ?? spread?.next ?? first.next;
  const trail = readTrail(tokens, next, ends.unit);
  if (!trail || !fits(tokens, start, last !== null, lead, trail)) return null;
  const inner = last ? null : first.number.approx;
  const isRange = last !== null || spread !== null || first.number.upTo !== null;
  const unit = trail.unit ?? leadUnit(lead, first, han);
  if (unit === undefined || (unit === null && !isRange && isName(lead, trail, first))) return null;
  const central = spread?.central ?? null;
  const { low, high, scale } = ends;
  return { low, high, first, isRange, unit, scale, central, lead, trail, inner };
}

/** "between" and "from" need two ends; a noun directly before a small number makes it a name. */
function fits(
  tokens: readonly Token[],
  start: number,
  two: boolean,
  lead: Lead,
  trail: Trail,
): boolean {
  if ((lead.between || lead.from || trail.between) && !two) return false;
  return !(tokens[start - 1]?.kind === "and" && start > 1 && tokens[start - 2]?.kind === "time");
}

/** Index of the sign or currency that belongs to the number at `at`. */
function startOf(tokens: readonly Token[], at: number): number {
  let start = at;
  for (; start > 0; start--) {
    const token = tokens[start - 1];
    const belongs =
      token?.kind === "minus" || (token?.kind === "unit" && token.sort === "currency");
    if (!belongs) break;
  }
  return start;
}

/** The second end and how it is linked to the first; null where there is none. */
function readLast(tokens: readonly Token[], first: End, lead: Lead) {
  const link = tokens[first.next];
  const paired = lead.between || tokens.some((token) => token.kind === "between");
  const links = link?.kind === "to" || link?.kind === "dash" || (link?.kind === "and" && paired);
  const end = links ? readEnd(tokens, first.next + 1) : null;
  return end && link ? { end, link: link.kind } : null;
}

function onlyEnd(end: End): Ends {
  const { number, negative, unit } = end;
  const value = endValue(end);
  const high = number.upTo === null ? value : scaled(number.upTo, number.power, negative);
  return { low: value, high, unit, scale: number.scale };
}

/** "ISO 8601": an unknown word and a bare number. */
function isName(lead: Lead, trail: Trail, { number }: End): boolean {
  const bare = number.scale === 0 && !number.own && !number.grouped && number.approx === null;
  return lead.afterWord && bare && trail.approx === null;
}

const DURATIONS = new Set(["days", "weeks", "months", "years", "sessions", "times"]);

/** Unit said before the number, in Chinese; undefined where it makes the number a name (day 5). */
function leadUnit(lead: Lead, { number }: End, han: boolean): string | null | undefined {
  if (lead.unit === null) return null;
  if (han && !DURATIONS.has(lead.unit)) return lead.unit;
  return number.scale > 0 || number.own || number.grouped ? null : undefined;
}
