import type { Token } from "./token.ts";

/** A phrase without its brackets, and the one group in brackets that holds a number. */
export interface Grouped {
  readonly main: readonly Token[];
  readonly group: readonly Token[] | null;
}

/**
 * Takes groups in brackets out of a phrase; those without a number are dropped. null where brackets
 * are not balanced, are nested, or two groups hold numbers.
 */
export function splitGroups(tokens: readonly Token[]): Grouped | null {
  const main: Token[] = [];
  let group: readonly Token[] | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "close") return null;
    if (token.kind === "scale") {
      if (!rescale(main, token.power, token.han)) return null;
      continue;
    }
    if (token.kind !== "open") {
      main.push(token);
      continue;
    }
    const close = tokens.findIndex((next, at) => at > index && next.kind === "close");
    const inside = tokens.slice(index + 1, close);
    if (close < 0 || inside.some((next) => next.kind === "open")) return null;
    if (inside[0]?.kind === "plus-minus") main.push(...inside);
    else if (inside.some(isNumber)) {
      if (group) return null;
      group = inside;
    } else if (!isHarmless(inside, main[main.length - 1])) return null;
    index = close;
  }
  if (!group || main.some(isNumber)) return { main, group };
  // "Asia and the Pacific (31.1%)": words first, then the quantity.
  return main.length > 0 && tokens[tokens.length - 1]?.kind === "close"
    ? { main: [...main, ...group], group: null }
    : null;
}

/** Gives the number before the bracket its scale; false where it has one or is not there. */
function rescale(main: Token[], power: number, han: boolean): boolean {
  const number = main.pop();
  if (number?.kind !== "number" || number.power > 0 || number.own || number.unit !== null)
    return false;
  main.push({ ...number, power, scale: power, han });
  return true;
}

function isNumber(token: Token): boolean {
  return token.kind === "number" || token.kind === "vague";
}

/** An approximation, a suffix or a new unit of measure in brackets would change the number. */
function isHarmless(inside: readonly Token[], before: Token | undefined): boolean {
  const first = inside[0];
  if (inside.some((token) => token.kind === "before" && token.strength !== "loose")) return false;
  if (first?.kind !== "unit") return first?.kind !== "after";
  if (first.sort === "noun" || first.sort === "adjective") return true;
  return before?.kind === "unit" && before.unit === first.unit;
}
