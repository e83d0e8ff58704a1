import type { Span } from "../search/mentions.ts";

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

/**
 * The times that each number of a sentence is said of, in order: those of its own words; else those of
 * the numbers before it; else those at the end of the sentence, which hold for all. Empty where only the
 * words of a later number name a time: "once there were 832, at the end of 2019 there were 52".
 */
export function ownTimes(
  words: string,
  numbers: readonly Placed[],
  spansOf: (words: string) => readonly Span[],
): readonly (readonly Span[])[] {
  const breaks = numbers.slice(1).map((next, i) => breakBetween(words, numbers[i] ?? next, next));
  const own = numbers.map((_, i) => spansOf(words.slice(breaks[i - 1] ?? 0, breaks[i])));
  const tail = spansOf(words.slice(numbers.at(-1)?.end ?? 0));
  return own.map((spans, i) => {
    if (spans.length > 0) return spans;
    const before = own.slice(0, i).findLast((earlier) => earlier.length > 0);
    return before ?? tail;
  });
}
