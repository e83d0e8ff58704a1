import { MATTERS } from "./absent.ts";
import { placesInChinese } from "./elsewhere.ts";
import { IDEAS, ideasOf } from "./ideas.ts";
import { TIME_WORDS } from "./months.ts";
import { ORDINARY_HAN } from "./shorthand.ts";
import { HAN_STOP } from "./stop-words.ts";
import type { WordIndex } from "./word-index.ts";

/** Where a wrong character may stand in a word, and how long the word is: the likely first. */
const WINDOWS = [
  [2, 4],
  [1, 4],
  [3, 4],
  [2, 3],
  [1, 3],
  [0, 4],
  [0, 3],
  [1, 2],
  [0, 2],
] as const;

/** Characters of one word each that no other is taken for. */
const PARTICLE = /[了的吗呢吧和与及在是有让把被给还都也]/;

let ordinary: readonly RegExp[] | null = null;

/** What a question is made of besides the words of the tables: ideas, times, places, other matters. */
function ordinaryWords(): readonly RegExp[] {
  ordinary ??= [
    HAN_STOP,
    TIME_WORDS,
    placesInChinese(),
    PARTICLE,
    ORDINARY_HAN,
    ...MATTERS,
    ...Object.values(IDEAS),
  ].map(({ source }) => new RegExp(source, "g"));
  return ordinary;
}

/** Characters that stand right: in two that the tables have together, in an idea, or in an ordinary word. */
function rightPlaces(run: string, { postings }: WordIndex): ReadonlySet<number> {
  const right = new Set<number>();
  const add = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) right.add(at);
  };
  for (let at = 0; at + 1 < run.length; at += 1) {
    if (postings.has(run.slice(at, at + 2))) add(at, at + 2);
  }
  for (const words of ordinaryWords()) {
    for (const { 0: found, index } of run.matchAll(words)) {
      if (found.length > 1 || PARTICLE.test(found)) add(index, index + found.length);
    }
  }
  return right;
}

function corrected(
  run: string,
  wrong: number,
  right: ReadonlySet<number>,
  { pinyin }: WordIndex,
): string {
  for (const [before, length] of WINDOWS) {
    const start = wrong - before;
    if (start < 0 || start + length > run.length) continue;
    // 女农民工: a character beside a word that stands right says more of it.
    const rest = Array.from({ length }, (_, i) => start + i).filter((at) => at !== wrong);
    const isAtEnd = before === 0 || before === length - 1;
    const others = rest.map((at) => run[at]).join("");
    if (isAtEnd && length > 2 && ideasOf(others).length > 0 && rest.every((at) => right.has(at)))
      continue;
    const word = run.slice(start, start + length);
    const like = pinyin.soundingLike(word) ?? pinyin.lookingLike(word, before);
    // What stands right stays: 全世界 is no 全时.
    if (like !== null && [...like].every((char, i) => i === before || char === word[i]))
      return run.slice(0, start) + like + run.slice(start + length);
  }
  return run;
}

/** Chinese with a wrong character (发声率, 特因人员) as the word of the tables that sounds or looks so. */
export function withoutHanSlips(text: string, index: WordIndex): string {
  return text.replace(/[\u3400-\u9fff]{2,}/g, (run) => {
    let fixed = run;
    const right = rightPlaces(run, index);
    for (let at = 0; at < run.length; at += 1) {
      if (!right.has(at)) fixed = corrected(fixed, at, right, index);
    }
    return fixed;
  });
}
