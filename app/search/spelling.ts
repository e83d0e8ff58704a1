/** Edits (insert, delete, replace, swap of neighbours) between two words, or `most + 1` beyond that. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** Edits that a typing slip makes: one in a short word, two in a long one, none in a very short one. */
function slipsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** A vocabulary with how often each word stands in it. */
export type Vocabulary = ReadonlyMap<string, number>;

/**
 * The word that was meant: itself where known; what it begins where half typed; else the nearest
 * known word, the more frequent first. null: nothing near, so the word is of something else.
 */
export function meantWord(word: string, vocabulary: Vocabulary): string | null {
  if (vocabulary.has(word)) return word;
  if (/^\d/.test(word)) return null;
  let begun: string | null = null;
  let near: string | null = null;
  let nearest = slipsIn(word) + 1;
  const count = (known: string | null) => (known === null ? -1 : (vocabulary.get(known) ?? 0));
  for (const [known, n] of vocabulary) {
    if (word.length >= 3 && known.startsWith(word)) {
      if (n > count(begun)) begun = known;
      continue;
    }
    // The first letter is rarely wrong, save where two were swapped.
    if (known[0] !== word[0] && known[0] !== word[1]) continue;
    const distance = editDistance(word, known, Math.min(nearest, slipsIn(word)));
    if (
      distance < nearest ||
      (distance === nearest && n > count(near) && distance <= slipsIn(word))
    ) {
      nearest = distance;
      near = known;
    }
  }
  return begun ?? (nearest <= slipsIn(word) ? near : null);
}
