const SCALES = ["thousand", "million", "billion", "trillion", "hundred", "percent"];

/** Letters to change, insert or remove to turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether an unknown word after a number may be a scale word misprinted: milllion, bilion. */
export function looksLikeScale(word: string): boolean {
  if (word.length < 5 || word.length > 10) return false;
  return SCALES.some(
    (scale) => Math.abs(scale.length - word.length) <= 2 && distance(word, scale) <= 2,
  );
}
