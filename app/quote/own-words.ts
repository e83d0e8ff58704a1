import type { Mentions } from "../search/mentions.ts";

/** A number's place in its sentence. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/** What ends the words of one number where another follows: the first comma, else the first joining word. */
const COMMA = /[,，;；、]/;
const JOINT = /\b(?:and|but|while|against|to|or|from)\b|而|和|与|到|至/;

/** Where between two numbers the words of the one end and those of the other begin. */
function breakBetween(words: string, one: Placed, other: Placed): number {
  const between = words.slice(one.end, other.start);
  const at = between.search(COMMA);
  const joint = at >= 0 ? at : between.search(JOINT);
  return joint >= 0 ? one.end + joint : other.start;
}

/** The words of a sentence parted among its numbers, in order. */
export function ownWords(words: string, numbers: readonly Placed[]): readonly string[] {
  const breaks = numbers.slice(1).map((next, i) => breakBetween(words, numbers[i] ?? next, next));
  return numbers.map((_, i) => words.slice(breaks[i - 1] ?? 0, breaks[i]));
}

type Mentioned = Pick<Mentions, "spans" | "places">;

export interface Told extends Mentioned {
  /** The time stands at the end of the sentence, and may be that of the last number alone. */
  readonly isTail: boolean;
}

/**
 * When and where each number of a sentence is said of, in order: by its own words; else by those of the
 * numbers before it; else by those at the end of the sentence, which hold for all. Empty where only the
 * words of a later number say so: "once there were 832, at the end of 2019 there were 52".
 */
export function ownMentions(
  words: string,
  numbers: readonly Placed[],
  mentionsOf: (words: string) => Mentioned,
): readonly Told[] {
  if (numbers.length < 2) return numbers.map(() => ({ ...mentionsOf(words), isTail: false }));
  const own = ownWords(words, numbers).map(mentionsOf);
  const tail = mentionsOf(words.slice(numbers.at(-1)?.end ?? 0));
  const inherited = <K extends keyof Mentioned>(i: number, key: K): Mentioned[K] | null =>
    own.slice(0, i + 1).findLast((told) => told[key].length > 0)?.[key] ?? null;
  return own.map((_, i) => {
    const spans = inherited(i, "spans");
    return {
      spans: spans ?? tail.spans,
      places: inherited(i, "places") ?? tail.places,
      isTail: spans === null && tail.spans.length > 0,
    };
  });
}
