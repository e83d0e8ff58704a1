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
  /** The word directly before the number says nothing: a number without unit or scale is a name. */
  readonly afterWord: boolean;
  /** Unit directly before the number: 贫困人口551万. */
  readonly unit: string | null;
  /** Rate said first: 每月. */
  readonly per: string | null;
}

/** Reads the tokens before index `start` from right to left; null where the number is a name. */
export function readLead(tokens: readonly Token[], start: number, han: boolean): Lead | null {
  const last = tokens[start - 1];
  let approx: Approximation | null = null;
  let unit: string | null = null;
  let [weak, between, from, linked, changed] = [false, false, false, false, false];
  let index = start - 1;
  for (; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind === "before") {
      const first = approx === null || weak;
      if (!first && token.strength !== "weak" && token.approx !== approx) return null;
      if (first) [approx, weak] = [token.approx, token.strength === "weak"];
    } else if (token?.kind === "between") between = true;
    else if (token?.kind === "from") from = true;
    else if (token?.kind === "link") linked = true;
    else if (token?.kind === "unit" && token.sort === "noun" && unit === null) {
      unit = token.unit;
      if (!han) break;
    } else if (token?.kind === "change" && !linked && unit === null) changed = true;
    else if (token?.kind !== "rate") break;
  }
  const stop = tokens[index];
  if (stop?.kind === "name" || stop?.kind === "foreign-money") return null;
  if (last?.kind === "foreign") return null;
  if (leavesApproximation(tokens, index)) return null;
  return {
    approx,
    weak,
    between: between || stop?.kind === "interval",
    from,
    afterChange: changed || (from && hasChange(tokens, index)),
    afterWord: last?.kind === "word",
    unit,
    per: leadingRate(tokens, start),
  };
}

/** An approximation that no longer stands by the number would be lost: 至多…, "at least". */
function leavesApproximation(tokens: readonly Token[], last: number): boolean {
  return tokens.some(
    (token, index) => index <= last && token.kind === "before" && token.strength === "strict",
  );
}

function hasChange(tokens: readonly Token[], last: number): boolean {
  return tokens.some((token, index) => index <= last && token.kind === "change");
}

function leadingRate(tokens: readonly Token[], start: number): string | null {
  for (let index = 0; index < start; index++) {
    const token = tokens[index];
    if (token?.kind === "rate" && token.leads) return token.per;
  }
  return null;
}
