import { CHARACTERS_OF, SIMPLIFIED_OF } from "./han-tables.ts";

const SIMPLIFIED = new Map<string, string>();
for (let i = 0, pairs = [...SIMPLIFIED_OF]; i < pairs.length; i += 2) {
  SIMPLIFIED.set(pairs[i] ?? "", pairs[i + 1] ?? "");
}

/** Traditional characters as simplified ones; the others stay. */
export function simplified(text: string): string {
  return [...text].map((char) => SIMPLIFIED.get(char) ?? char).join("");
}

const READINGS = new Map<string, string[]>();
for (const entry of CHARACTERS_OF.split(" ")) {
  const syllable = /^[a-z]+/.exec(entry)?.[0] ?? "";
  for (const char of entry.slice(syllable.length)) {
    READINGS.set(char, [...(READINGS.get(char) ?? []), syllable]);
  }
}

const LONGEST_WORD = 5;

/** Chinese words of some texts by how they are typed in Latin letters. */
export interface Pinyin {
  /** Words whose syllables, the last one perhaps half typed, are `letters`; most frequent first. */
  readonly wordsOf: (letters: string) => readonly string[];
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

/** First letters of the syllables: "sybx" for 失业保险. */
function initials(word: string): string {
  return [...word].map((char) => READINGS.get(char)?.[0]?.[0] ?? "").join("");
}

/** Reads every run of two to five Chinese characters of `texts`; costs some milliseconds for a release. */
export function openPinyin(texts: readonly string[]): Pinyin {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [run] of text.matchAll(/[\u3400-\u9fff]+/g)) {
      for (let from = 0; from < run.length; from += 1) {
        for (let to = from + 2; to <= Math.min(run.length, from + LONGEST_WORD); to += 1) {
          const word = run.slice(from, to);
          counts.set(word, (counts.get(word) ?? 0) + 1);
        }
      }
    }
  }
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const bySpelling = new Map<string, string[]>();
  const add = (key: string, word: string) => {
    const known = bySpelling.get(key);
    if (known === undefined) bySpelling.set(key, [word]);
    else if (!known.includes(word)) known.push(word);
  };
  for (const word of words) {
    for (const spelling of spellings(word)) add(spelling, word);
    if (word.length >= 3) add(initials(word), word);
  }
  const keys = [...bySpelling.keys()].sort();
  return {
    wordsOf: (letters) => {
      const whole = bySpelling.get(letters);
      if (whole !== undefined) return whole;
      if (letters.length < 4) return [];
      const key = keys.find((k) => k.startsWith(letters) && k.length <= letters.length + 4);
      return key === undefined ? [] : (bySpelling.get(key) ?? []);
    },
  };
}
