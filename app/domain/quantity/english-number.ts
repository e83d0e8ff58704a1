import { readCardinal } from "./english-cardinal.ts";
import { readVague, startsVague } from "./english-vague.ts";
import { PARTS, SMALL } from "./english-words.ts";
import { readShare } from "./share.ts";
import type { Scanned } from "./token.ts";

/** Words that can start a number in words. */
export function startsNumber(word: string): boolean {
  return SMALL.has(word) || word === "a" || word === "an" || word === "half" || startsVague(word);
}

/** A number in words at `at`; null where the words there are no number. */
export function readEnglishNumber(text: string, at: number): Scanned | null {
  return readVague(text, at) ?? readFraction(text, at) ?? readCardinal(text, at);
}

const FRACTION =
  /(?:(an?) )?(half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?![a-z-]| (?:quarter|half|month|year|week|day|wave|phase|round|time|country|party|group|person))/y;

/** "half", "a third"; without its article only "half" is a number. */
function readFraction(text: string, at: number): Scanned | null {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  if (!match || (match[1] === undefined && match[2] !== "half")) return null;
  return readShare(text, 1, PARTS.get(match[2] ?? "") ?? 0, FRACTION.lastIndex);
}
