import { mark, type NumberToken, type Token } from "./token.ts";

/** Turns four digits that nothing marks as a count into a time: "5.2% in China, 2019". */
export function settleYears(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isYear)) return tokens;
  return tokens.map((token, index) =>
    isYear(token) && !isCount(tokens, index) ? mark("time") : token,
  );
}

function isYear(token: Token | undefined): token is NumberToken {
  return token?.kind === "number" && token.year;
}

function isCount(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.kind === "before" || before?.kind === "minus" || isCurrency(before)) return true;
  if (hasUnit(tokens, index)) return true;
  if (isLink(after)) {
    const other = tokens[index + 2];
    return other?.kind === "number" && (!other.year || hasUnit(tokens, index + 2));
  }
  return isLink(before) && tokens[index - 2]?.kind === "number" && !isYear(tokens[index - 2]);
}

/** A unit, a suffix or a rate directly after the number; 个 and the like may stand between. */
function hasUnit(tokens: readonly Token[], index: number): boolean {
  let next = index + 1;
  while (tokens[next]?.kind === "link") next++;
  const kind = tokens[next]?.kind;
  return kind === "unit" || kind === "after" || kind === "rate" || kind === "plus-minus";
}

function isLink(token: Token | undefined): boolean {
  return token?.kind === "dash" || token?.kind === "to" || token?.kind === "and";
}

function isCurrency(token: Token | undefined): boolean {
  return token?.kind === "unit" && token.sort === "currency";
}
