import type { Scanned, Token } from "./token.ts";

interface Entry {
  readonly text: string;
  readonly token: Token;
}

/** Phrases by their first word or first character, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

export type LexiconTable = readonly (readonly [token: Token, phrases: string])[];

/** Builds a lexicon from rows of a token and its phrases, separated by "|". */
export function lexiconOf(table: LexiconTable, keyOf: (phrase: string) => string): Lexicon {
  const index = new Map<string, Entry[]>();
  for (const [token, phrases] of table) {
    for (const text of phrases.split("|")) {
      const key = keyOf(text);
      const entries = index.get(key);
      if (entries) entries.push({ text, token });
      else index.set(key, [{ text, token }]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** The longest phrase of `entries` at `at` whose end `fits`; null where there is none. */
export function longestAt(
  entries: readonly Entry[],
  text: string,
  at: number,
  fits: (text: string, end: number, phrase: string) => boolean,
): Scanned | null {
  for (const entry of entries) {
    const end = at + entry.text.length;
    if (text.startsWith(entry.text, at) && fits(text, end, entry.text)) {
      return { token: entry.token, end };
    }
  }
  return null;
}
