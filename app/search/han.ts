import { SOUNDS_ALIKE } from "./han-sounds.ts";
import { CHARACTERS_OF, SIMPLIFIED_OF } from "./han-tables.ts";

const SIMPLIFIED = new Map<string, string>();
for (let i = 0, pairs = [...SIMPLIFIED_OF]; i < pairs.length; i += 2) {
  SIMPLIFIED.set(pairs[i] ?? "", pairs[i + 1] ?? "");
}

/** Traditional characters as simplified ones; the others stay. */
export function simplified(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (char) => SIMPLIFIED.get(char) ?? char);
}

const READINGS = new Map<string, string[]>();
for (const entry of `${CHARACTERS_OF} ${SOUNDS_ALIKE}`.split(" ")) {
  const syllable = /^[a-z]+/.exec(entry)?.[0] ?? "";
  for (const char of entry.slice(syllable.length)) {
    READINGS.set(char, [...(READINGS.get(char) ?? []), syllable]);
  }
}

/** Readings of a Chinese character, without tones; none for one that no table holds. */
export function readingsOf(char: string): readonly string[] {
  return READINGS.get(char) ?? [];
}

const LONGEST_WORD = 5;

/** Chinese words of some texts by how they are typed in Latin letters. */
export interface Pinyin {
  /** Words whose syllables, the last one perhaps half typed, are `letters`; most frequent first. */
  readonly wordsOf: (letters: string) => readonly string[];
  /** A whole line of syllables as the fewest words of the texts; null where it is none. */
  readonly lineOf: (letters: string) => string | null;
  /** A word of the texts that sounds as `word` does and differs in one character; null where none is. */
  readonly soundingLike: (word: string) => string | null;
  /** The most frequent name of the texts, at least four characters long, that differs in the `wrong` one only. */
  readonly lookingLike: (word: string, wrong: number) => string | null;
}

function spellings(word: string): readonly string[] {
  let all = [""];
  for (const char of word) {
    const readings = READINGS.get(char);
    if (readings === undefined) return [];
    all = all.flatMap((start) => readings.map((reading) => start + reading)).slice(0, 8);
  }
  return all;
}

/** First letters of the syllables: "sybx" for 失业保险; "" where a character has no known reading. */
function initials(word: string): string {
  const letters = [...word].map((char) => READINGS.get(char)?.[0]?.[0] ?? "");
  return letters.includes("") ? "" : letters.join("");
}

interface Counted {
  count: number;
  /** A run of characters begins with it. */
  isFirst: boolean;
  /** Characters met before and after it, and the ends of a run. */
  readonly before: Set<string>;
  readonly after: Set<string>;
}

/**
 * Two to five characters that stand for themselves: what is always between the same two others is a cut
 * through words (放价 of 发放价格).
 */
function freeWords(texts: readonly string[]): ReadonlyMap<string, Counted> {
  const words = new Map<string, Counted>();
  const runs = texts.flatMap((text) => text.match(/[\u3400-\u9fff]+/g) ?? []);
  for (const run of runs) {
    for (let from = 0; from < run.length; from += 1) {
      for (let to = from + 2; to <= Math.min(run.length, from + LONGEST_WORD); to += 1) {
        const word = run.slice(from, to);
        const known = words.get(word);
        const counted = known ?? { count: 0, isFirst: false, before: new Set(), after: new Set() };
        if (known === undefined) words.set(word, counted);
        counted.count += 1;
        if (from === 0) counted.isFirst = true;
        counted.before.add(from === 0 ? "start" : run.charAt(from - 1));
        counted.after.add(to === run.length ? "end" : run.charAt(to));
      }
    }
  }
  const isFree = (sides: ReadonlySet<string>) =>
    sides.size > 1 || sides.has("start") || sides.has("end");
  return new Map([...words].filter(([, { before, after }]) => isFree(before) || isFree(after)));
}

/** Words by how they are typed: whole syllables, or their first letters. */
function byTyping(words: readonly string[], whole: ReadonlySet<string>) {
  const syllables = new Map<string, string[]>();
  const letters = new Map<string, string[]>();
  const add = (lists: Map<string, string[]>, key: string, word: string) => {
    const known = lists.get(key);
    if (known === undefined) lists.set(key, [word]);
    else if (!known.includes(word)) known.push(word);
  };
  for (const word of words) {
    for (const spelling of spellings(word)) add(syllables, spelling, word);
    // Two letters stand for a word of its own only, not for any two characters.
    if (word.length >= 3 || whole.has(word)) add(letters, initials(word), word);
  }
  return { syllables, letters };
}

/** Reads every run of two to five Chinese characters of `texts`; costs some milliseconds for a release. */
export function openPinyin(texts: readonly string[]): Pinyin {
  const free = freeWords(texts);
  const words = [...free].sort((a, b) => b[1].count - a[1].count).map(([word]) => word);
  const { syllables, letters } = byTyping(words, new Set(texts));
  const keys = [...syllables.keys()].sort();
  const begunBy = (typed: string) => {
    const key =
      typed.length < 4
        ? undefined
        : keys.find((k) => k.startsWith(typed) && k.length <= typed.length + 4);
    // What is half typed is the beginning of a name, not of any two characters inside one.
    return key === undefined
      ? []
      : (syllables.get(key)?.filter((word) => free.get(word)?.isFirst) ?? []);
  };
  return {
    wordsOf: (typed) => {
      const whole = syllables.get(typed) ?? letters.get(typed);
      return whole ?? begunBy(typed);
    },
    lineOf: (typed) =>
      lineOf(
        typed,
        (part, isLast) => syllables.get(part)?.[0] ?? (isLast ? begunBy(part)[0] : undefined),
      ),
    lookingLike: (word, wrong) =>
      word.length < 4
        ? null
        : (words.find(
            (known) =>
              free.get(known)?.isFirst === true &&
              known[wrong] !== word[wrong] &&
              isOneSlip(known, word),
          ) ?? null),
    soundingLike: (word) => {
      for (const spelling of spellings(word)) {
        const like = syllables
          .get(spelling)
          ?.find(
            (known) => isOneSlip(known, word) && (word.length > 2 || free.get(known)?.isFirst),
          );
        if (like !== undefined) return like;
      }
      return null;
    },
  };
}

function isOneSlip(known: string, typed: string): boolean {
  const wrong = [...known].filter((char, i) => char !== typed.charAt(i));
  return known.length === typed.length && wrong.length <= 1;
}

/** Longest spelling of one word, in letters: five syllables of six. */
const LONGEST_SPELLING = 30;

function lineOf(
  typed: string,
  wordOf: (letters: string, isLast: boolean) => string | undefined,
): string | null {
  if (typed.length < 4 || typed.length > 80) return null;
  // best[i]: the fewest words that the first i letters make.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 2; end <= typed.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_SPELLING); start <= end - 2; start += 1) {
      const before = best[start];
      if (before === undefined || before.length + 1 >= (best[end]?.length ?? 99)) continue;
      const word = wordOf(typed.slice(start, end), end === typed.length);
      if (word !== undefined) best[end] = [...before, word];
    }
  }
  return best[typed.length]?.join("") ?? null;
}
