import type { Approximation } from "./quantity.ts";
import type { Token, UnitToken } from "./token.ts";

/** What stands after the last number and the unit beside it. */
export interface Trail {
  readonly unit: string | null;
  readonly approx: Approximation | null;
  readonly per: string | null;
  /** 之间 after the ends. */
  readonly between: boolean;
  /** Index of what announces a centre or an interval; -1 without one. */
  readonly announced: number;
}

/** The trail while it is read; `weak`: the unit is an adjective, which a noun replaces. */
interface Reading {
  unit: string | null;
  weak: boolean;
  approx: Approximation | null;
  per: string | null;
  between: boolean;
  announced: number;
  stopped: boolean;
}

/**
 * Reads on from `at`, looking for the unit up to the first stop (in, of, a comma), a suffix and a
 * rate. null where a second quantity, a foreign unit or a contradiction stands there.
 */
export function readTrail(
  tokens: readonly Token[],
  at: number,
  beside: string | null,
): Trail | null {
  const trail: Reading = {
    unit: beside,
    weak: false,
    approx: null,
    per: null,
    between: false,
    announced: -1,
    stopped: false,
  };
  for (let index = at; index < tokens.length && trail.announced < 0; index++) {
    const token = tokens[index];
    if (token?.kind === "interval" || token?.kind === "centre") {
      if (tokens.some((next, after) => after > index && next.kind === "number"))
        trail.announced = index;
    } else if (token && !take(trail, token, index === at)) return null;
  }
  return trail;
}

/** Takes in one token; false where the phrase is no single quantity. */
function take(trail: Reading, token: Token, beside: boolean): boolean {
  switch (token.kind) {
    case "number":
    case "vague":
    case "minus":
    case "plus-minus":
    case "open":
    case "close":
    case "refuse":
      return false;
    case "foreign":
      return !beside || trail.unit !== null;
    case "foreign-money":
      return trail.stopped || trail.unit === "percent";
    case "unit":
      return takeUnit(trail, token, beside);
    case "after":
      if (trail.approx !== null && trail.approx !== token.approx) return false;
      trail.approx = token.approx;
      return true;
    case "rate":
      if (trail.per !== null && trail.per !== token.per) return false;
      trail.per = token.per;
      return true;
    case "between":
      trail.between = true;
      return true;
    case "comma":
    case "stop":
    case "time":
    case "to":
    case "from":
    case "dash":
      trail.stopped = true;
      return true;
    default:
      return true;
  }
}

/** The first noun names what is counted; a percent sign or currency must stand by the number. */
function takeUnit(trail: Reading, { unit, sort }: UnitToken, beside: boolean): boolean {
  const counted = sort === "noun" || sort === "adjective";
  if (trail.stopped || (trail.unit !== null && !trail.weak)) return counted || !beside;
  if (sort === "measure" && !beside) return false;
  if (!trail.weak || sort !== "adjective") trail.unit = unit;
  trail.weak = sort === "adjective";
  return true;
}
