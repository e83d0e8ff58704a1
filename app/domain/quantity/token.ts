import type { Approximation } from "./quantity.ts";

/** A number with the scale printed beside it; its value is digits × 10^power. */
export interface NumberToken {
  readonly kind: "number";
  /** Plain decimal digits without sign or separators: "8.41". */
  readonly digits: string;
  /** Second number of a pair side by side (两三千万), in the same scale; null for a single number. */
  readonly upTo: string | null;
  readonly power: number;
  /** Power of ten of the scale printed; 0 where none is. Differs from `power` in 三成 and 1亿1500万. */
  readonly scale: number;
  /** The magnitude is complete: no scale of a second end applies to it. */
  readonly own: boolean;
  /** Thousands are separated. */
  readonly grouped: boolean;
  /** The scale or the numeral is Chinese. */
  readonly han: boolean;
  /** 1000 or 100 for a bare 三千 or 五百, whose unit a first end shares (两到三千万); else 1. */
  readonly sub: number;
  /** percent for a share in words; null for a plain number. */
  readonly unit: string | null;
  /** Qualification inside the number: 230多万. */
  readonly approx: Approximation | null;
  /** Four digits that may be a year. */
  readonly year: boolean;
}

/**
 * strict: says nothing else, so that it must stand by the number. loose: also a preposition or part
 * of a word (over, 近). weak: gives way to another approximation (an estimated).
 */
export type Strength = "strict" | "loose" | "weak";

/** What a unit word is: a currency may stand before its number, a noun may follow at a distance. */
export type UnitSort = "measure" | "currency" | "noun" | "adjective";

export interface UnitToken {
  readonly kind: "unit";
  readonly unit: string;
  readonly sort: UnitSort;
}

export type Token =
  | NumberToken
  | UnitToken
  /** Tens of millions: an order of magnitude without a number. */
  | { readonly kind: "vague"; readonly scale: number }
  /** A scale word after a bracket that separates it from its number: 101 (88–115) million. */
  | { readonly kind: "scale"; readonly power: number; readonly han: boolean }
  | { readonly kind: "rate"; readonly per: string; readonly leads: boolean }
  | { readonly kind: "before"; readonly approx: Approximation; readonly strength: Strength }
  | { readonly kind: "after"; readonly approx: Approximation }
  | { readonly kind: Mark };

/** Tokens that carry nothing but their kind. */
export type Mark =
  | "to"
  | "dash"
  | "and"
  | "between"
  | "from"
  | "minus"
  | "plus-minus"
  | "open"
  | "close"
  | "comma"
  /** A date, a period or an age: never the quantity. */
  | "time"
  | "word"
  /** A word that may stand between an approximation and its number: "an additional". */
  | "link"
  /** A verb or noun of change: fell, rise, 下降. */
  | "change"
  /** A word that ends the search for the unit: in, of, who. */
  | "stop"
  /** Range, confidence interval: what follows are the ends of a central value. */
  | "interval"
  /** "with a middle estimate of": what follows is the central value of a range. */
  | "centre"
  /** A unit or scale word that is not ours: the number before it is not read. */
  | "foreign"
  /** A currency that is not ours: the number beside it is not read. */
  | "foreign-money"
  /** What no number phrase can hold: a scale word without a number, a sum, 1990s. */
  | "refuse"
  /** A word that makes the number beside it a name, a rank or a negation: version, top, not. */
  | "name";

/** A number token of plain digits, with what differs from a bare number. */
export function numberToken(digits: string, rest: Partial<NumberToken> = NOTHING): NumberToken {
  return {
    kind: "number",
    digits,
    upTo: rest.upTo ?? null,
    power: rest.power ?? 0,
    scale: rest.scale ?? 0,
    own: rest.own ?? false,
    grouped: rest.grouped ?? false,
    han: rest.han ?? false,
    sub: rest.sub ?? 1,
    unit: rest.unit ?? null,
    approx: rest.approx ?? null,
    year: rest.year ?? false,
  };
}

const NOTHING: Partial<NumberToken> = {};

const MARKS = new Map<Mark, Token>();

/** The one token of a kind that carries nothing else. */
export function mark(kind: Mark): Token {
  let token = MARKS.get(kind);
  if (token === undefined) {
    token = { kind };
    MARKS.set(kind, token);
  }
  return token;
}

export const REFUSED: Token = mark("refuse");

/** A token and the position after it in the text. */
export interface Scanned {
  readonly token: Token;
  readonly end: number;
}

/** n of d as a percentage, to the twelve digits that a share in words is compared with. */
export function shareToken(n: number, d: number, han = false): NumberToken {
  return numberToken(String(Number(((100 * n) / d).toPrecision(12))), {
    unit: "percent",
    own: true,
    han,
  });
}
