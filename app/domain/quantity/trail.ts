import type { Approximation } from "./quantity.ts";
import type { Token } from "./token.ts";

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

/**
 * Reads on from `at`, looking for the unit up to the first stop (in, of, a comma), a suffix and a
 * rate. null where a second quantity, a foreign unit or a contradiction stands there.
 */
export function readTrail(
  tokens: readonly Token[],
  at: number,
  beside: string | null,
): Trail | null {
  let [unit, weak, approx, per] = [
    beside,
    false,
    null as Approximation | null,
    null as string | null,
  ];
  let [stopped, between, announced] = [false, false, -1];
  for (let index = at; index < tokens.length && announced < 0; index++) {
    const token = tokens[index];
    switch (token?.kind) {
      case "number":
      case "vague":
      case "minus":
      case "plus-minus":
      case "open":
      case "close":
      case "refuse":
        return null;
      case "foreign":
        if (index === at && beside === null) return null;
        break;
      case "foreign-money":
        if (!stopped && unit !== "percent") return null;
        break;
      case "unit":
        if (stopped || (unit !== null && !weak)) {
          if (token.sort !== "noun" && token.sort !== "adjective" && index === at) return null;
          break;
        }
        if (token.sort === "measure" && index > at) return null;
        if (!(weak && token.sort === "adjective")) unit = token.unit;
        weak = token.sort === "adjective";
        break;
      case "after":
        if (approx !== null && approx !== token.approx) return null;
        approx = token.approx;
        break;
      case "rate":
        if (per !== null && per !== token.per) return null;
        per = token.per;
        break;
      case "between":
        between = true;
        break;
      case "interval":
      case "centre":
        if (tokens.slice(index).some((next) => next.kind === "number")) announced = index;
        break;
      case "comma":
      case "stop":
      case "time":
      case "to":
      case "from":
      case "dash":
        stopped = true;
        break;
      default:
        break;
    }
  }
  return { unit, approx, per, between, announced };
}
