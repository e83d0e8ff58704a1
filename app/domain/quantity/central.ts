import { endValue, readEnd, scaled } from "./end.ts";
import type { Statement } from "./statement.ts";
import { readStatement } from "./statement.ts";
import type { Token } from "./token.ts";

/** Words that may stand between a number and the ends of its interval. */
const BETWEEN_WORDS = new Set(["interval", "comma", "word", "link", "stop", "between", "from"]);

/** A central value with its interval; null where the two do not belong together. */
export function joinCentral(main: Statement, interval: Statement): Statement | null {
  if (main.isRange || !interval.isRange || interval.central !== null) return null;
  if (interval.trail.approx !== null || interval.inner !== null || main.inner !== null) return null;
  if (interval.lead.approx !== null || interval.trail.per !== null) return null;
  const unit = interval.unit ?? main.unit;
  if (main.unit !== null && unit !== main.unit) return null;
  const { low, high, scale } = inScaleOf(main, interval);
  if (!(low <= main.low && main.low <= high)) return null;
  return { ...main, low, high, unit, scale, isRange: true, central: main.low };
}

/** The ends in the scale of the central value, where they have none: "101 million (88–115)". */
function inScaleOf(main: Statement, { low, high, scale, first }: Statement) {
  const { number } = main.first;
  const bare = scale === 0 && number.power > 0 && !first.number.grouped && !first.closed;
  const mantissa = Number(number.digits) * (main.first.negative ? -1 : 1);
  if (!bare || low > mantissa || mantissa > high) return { low, high, scale };
  const up = (value: number) => scaled(String(Math.abs(value)), number.power, value < 0);
  return { low: up(low), high: up(high), scale: number.scale };
}

/** Reads the ends that "range" or "confidence interval" at `at` announces after a single number. */
export function readAnnounced(
  tokens: readonly Token[],
  main: Statement,
  han: boolean,
): Statement | null {
  const at = main.trail.announced;
  const rest = tokens.slice(at + 1);
  if (tokens[at]?.kind === "centre") return readCentre(rest, main);
  const interval = readStatement(rest, han);
  return interval && interval.trail.announced < 0 ? joinCentral(main, interval) : null;
}

/** "…, with a middle estimate of 105 million" after a range. */
function readCentre(rest: readonly Token[], main: Statement): Statement | null {
  const at = rest.findIndex((token) => token.kind !== "link" && token.kind !== "word");
  const centre = at < 0 ? null : readEnd(rest, at);
  if (!centre || !main.isRange || main.central !== null) return null;
  if (centre.unit !== null && main.unit !== null && centre.unit !== main.unit) return null;
  if (rest.slice(centre.next).some((token) => token.kind === "number" || token.kind === "vague")) {
    return null;
  }
  const central = endValue(centre);
  if (!(main.low <= central && central <= main.high)) return null;
  return { ...main, unit: main.unit ?? centre.unit, central };
}

/** Whether a group in brackets says that it holds an interval, or holds nothing but one. */
export function announcesInterval(group: readonly Token[]): boolean {
  const at = group.findIndex((token) => token.kind === "number");
  const lead = group.slice(0, at);
  const plain = lead.every((token) => BETWEEN_WORDS.has(token.kind) || isSign(token));
  return lead.some((token) => token.kind === "interval") || (plain && !lead.some(isWord));
}

function isSign(token: Token): boolean {
  return token.kind === "minus" || token.kind === "unit";
}

function isWord(token: Token): boolean {
  return token.kind === "word";
}
