import type { Approximation } from "./quantity.ts";
import type { Token } from "./token.ts";

/** What stands before the first number. */
export interface Lead {
  readonly approx: Approximation | null;
  /** The approximation gives way to another one: "an estimated". */
  readonly weak: boolean;
  readonly between: boolean;
  readonly from: boolean;
  /** A change without "by", "of" or "to" between it and the number: what follows "to" is a level. */
  readonly afterChange: boolean;
  /** Unit directly before the number: 贫困人口551万. */
  readonly unit: string | null;
  /** Rate said first: 每月. */
  readonly per: string | null;
}

/** Reads the tokens before index `start` from right to left; null where the number is a name. */
export function readLead(tokens: readonly Token[], start: number): Lead | null {
  let approx: Approximation | null = null;
  let weak = false;
  let [between, from, linked] = [false, false, false];
  let index = start - 1;
  for (; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind === "before") {
      if (approx === null || weak) [approx, weak] = [token.approx, token.weak];
      else if (!token.weak && token.approx !== approx) return null;
    } else if (token?.kind === "between") between = true;
    else if (token?.kind === "from") from = true;
    else if (token?.kind === "link") linked = true;
    else if (token?.kind !== "rate") break;
  }
  const stop = tokens[index];
  if (stop?.kind === "name" || stop?.kind === "foreign-money") return null;
  const changed = tokens.slice(0, index + 1).some((token) => token.kind === "change");
  return {
    approx,
    weak,
    between,
    from,
    afterChange: (stop?.kind === "change" && !linked) || (from && changed),
    unit: stop?.kind === "unit" && stop.sort === "noun" ? stop.unit : null,
    per: leadingRate(tokens, start),
  };
}

function leadingRate(tokens: readonly Token[], start: number): string | null {
  for (let index = 0; index < start; index++) {
    const token = tokens[index];
    if (token?.kind === "rate" && token.leads) return token.per;
  }
  return null;
}
