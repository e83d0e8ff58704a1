/** One sentence of a text with its place. */
export interface Sentence {
  readonly start: number;
  readonly words: string;
}

/** Splits a text after 。！？ and line ends, and after a stop that does not stand inside a number or "U.S." */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[。！？；\n]|[.!?;](?=\s|$)(?<!\b[A-Z]\.)/g)) {
    const end = match.index + match[0].length;
    sentences.push({ start, words: text.slice(start, end) });
    start = end;
  }
  if (start < text.length) sentences.push({ start, words: text.slice(start) });
  return sentences.filter(({ words }) => words.trim() !== "");
}
