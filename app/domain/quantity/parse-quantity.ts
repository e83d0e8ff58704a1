import { announcesInterval, joinCentral, readAnnounced } from "./central.ts";
import { conclude, concludeVague } from "./conclude.ts";
import { splitGroups } from "./groups.ts";
import { normalisePhrase } from "./normalise.ts";
import type { Quantity } from "./quantity.ts";
import { scanPhrase } from "./scan.ts";
import { readStatement, type Statement } from "./statement.ts";
import type { Token } from "./token.ts";
import { settleYears } from "./years.ts";

/** Longer texts are prose, not number phrases. */
const MAX_LENGTH = 300;
const HAN = /[\u3400-\u9fff]/;

/**
 * Reads a number phrase as printed, in English or Chinese: "84 to 132 million people", "近500万".
 * Returns null where it is not one quantity or cannot be read; it is never guessed. Never throws.
 */
export function parseQuantity(text: string): Quantity | null {
  if (text.length > MAX_LENGTH) return null;
  const phrase = normalisePhrase(text);
  const scanned = phrase === null ? null : scanPhrase(phrase);
  if (phrase === null || scanned === null || isCut(scanned)) return null;
  const grouped = splitGroups(settleYears(scanned));
  if (grouped === null) return null;
  const han = HAN.test(phrase);
  const vague = grouped.main.some((token) => token.kind === "vague");
  if (vague) return grouped.group ? null : concludeVague(grouped.main);
  const main = readWhole(grouped.main, han);
  if (main === null) return null;
  if (grouped.group === null) return conclude(main, han);
  return readGroup(main, grouped.group, han);
}

/** A range word at the start or the end: the other half of the phrase is missing. */
function isCut(tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0]?.kind, tokens[tokens.length - 1]?.kind];
  return isLink(first) || isLink(last) || last === "from" || last === "before";
}

function isLink(kind: Token["kind"] | undefined): boolean {
  return kind === "to" || kind === "dash" || kind === "and";
}

/** A statement with the centre or interval that follows it in the same words. */
function readWhole(tokens: readonly Token[], han: boolean): Statement | null {
  const statement = readStatement(tokens, han);
  if (statement === null || statement.trail.announced < 0) return statement;
  return readAnnounced(tokens, statement, han);
}

/** A number with its interval in brackets, or with itself said again in brackets. */
function readGroup(main: Statement, group: readonly Token[], han: boolean): Quantity | null {
  const inner = readStatement(group, han);
  if (inner === null || inner.trail.announced >= 0) return null;
  if (inner.isRange && announcesInterval(group)) {
    const whole = joinCentral(main, inner);
    return whole && conclude(whole, han);
  }
  const again = inner.low === main.low && inner.high === main.high;
  const sameUnit = inner.unit === null || inner.unit === main.unit;
  return again && sameUnit && inner.trail.approx === null ? conclude(main, han) : null;
}
