import type { Figure } from "../domain/release.ts";
import type { Chart } from "./input.ts";
import { issuerWords, labelWords, publishedWords } from "./sentence.ts";
import { endsOf, mixedScope, rangesTitle, sameTitle } from "./title.ts";
import { chartWords } from "./words.ts";

/** Both ends of a figure, open ends as infinities. */
function reach({ estimate: e }: Figure): readonly [number, number] {
  switch (e.shape) {
    case "point":
      return [e.central, e.central];
    case "range":
    case "point-in-range":
      return [e.low, e.high];
    case "at-least":
      return [e.low, Number.POSITIVE_INFINITY];
    case "at-most":
      return [Number.NEGATIVE_INFINITY, e.high];
  }
}

/** Whether each figure lies on or above the one before, by both its ends, and the last clear of the first. */
function climbs(reaches: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [reaches[0], reaches.at(-1)];
  if (first === undefined || last === undefined) return false;
  const steady = reaches.every((r, i) => {
    const before = reaches[i - 1];
    return before === undefined || (r[0] >= before[0] && r[1] >= before[1]);
  });
  return steady && last[0] > first[1];
}

function flipped([low, high]: readonly [number, number]): readonly [number, number] {
  return [-high, -low];
}

/**
 * How the estimate moved. "Rose" or "fell" is said only of one issuer's estimates of one quantity that
 * went one way all along and ended clear of where they began; else only what was first and what is
 * latest, or how far the estimates run. `figures` by date of publication, all of them dated.
 */
export function vintagesTitle(figures: readonly Figure[], input: Chart): string {
  const words = chartWords(input.language);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined)
    throw new RangeError("no dated figure to speak of");
  const when = (f: Figure) => publishedWords(f, input, "month");
  const issuers = new Set(figures.map((figure) => issuerWords(figure, input)));
  if (figures.length === 1 || mixedScope(figures).length > 0)
    return rangesTitle({ ...input, figures });
  if (issuers.size === 1 && when(first) !== when(last)) {
    const ends = [
      labelWords(first, input),
      when(first),
      labelWords(last, input),
      when(last),
    ] as const;
    const reaches = figures.map(reach);
    if (climbs(reaches)) return words.rose(...ends);
    if (climbs(reaches.map(flipped))) return words.fell(...ends);
    return words.firstLatest(...ends);
  }
  const [low, high] = endsOf(figures, input);
  if (low.value === high.value) return sameTitle(figures, input);
  return when(first) === when(last)
    ? words.publishedOn(when(first), low.words, high.words)
    : words.publishedRun(when(first), when(last), low.words, high.words);
}
