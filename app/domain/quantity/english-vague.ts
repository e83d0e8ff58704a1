import { ENGLISH_POWERS } from "./english-scale.ts";
import type { Scanned } from "./token.ts";

const VAGUE =
  /(?:(tens|hundreds|thousands) of )?(hundreds|thousands|millions|billions|trillions)(?![a-z-])|(tens)(?= of )|(?:several|a few|many) (?:(ten|hundred) )?(hundred|thousand|million|billion|trillion)(?![a-z-])/y;
const VAGUE_POWERS = new Map([
  ["ten", 1],
  ["tens", 1],
  ["hundred", 2],
  ["hundreds", 2],
  ["thousands", 3],
  ["millions", 6],
  ["billions", 9],
  ["trillions", 12],
]);

/** Whether a word can start an order of magnitude. */
export function startsVague(word: string): boolean {
  return VAGUE_POWERS.has(word) || word === "several" || word === "many";
}

/** "tens of millions", "several hundred thousand": power of ten of the order of magnitude. */
export function readVague(text: string, at: number): Scanned | null {
  VAGUE.lastIndex = at;
  const match = VAGUE.exec(text);
  if (!match) return null;
  const powerOf = (word: string | undefined) =>
    word === undefined ? 0 : (VAGUE_POWERS.get(word) ?? ENGLISH_POWERS.get(word) ?? 0);
  const scale = match.slice(1).reduce((sum, word) => sum + powerOf(word), 0);
  return { token: { kind: "vague", scale }, end: VAGUE.lastIndex };
}
