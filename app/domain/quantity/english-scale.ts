/** Power of ten of each scale word and abbreviation. */
export const ENGLISH_POWERS: ReadonlyMap<string, number> = new Map([
  ["thousand", 3],
  ["k", 3],
  ["million", 6],
  ["m", 6],
  ["mn", 6],
  ["mln", 6],
  ["mill", 6],
  ["thousand million", 9],
  ["billion", 9],
  ["b", 9],
  ["bn", 9],
  ["bln", 9],
  ["trillion", 12],
  ["million million", 12],
  ["tn", 12],
  ["trn", 12],
  ["tln", 12],
]);

const WORD =
  /[ -]?(thousand million|million million|thousand|million|billion|trillion|(?:mn|mln|bn|bln|tn|trn|tln|k|m|b)(?:\.(?!\d))?)(?![a-z\d])/y;

/** Power of ten of the scale word after a number in digits, and where it ends; null without one. */
export function readEnglishScale(
  text: string,
  at: number,
): { readonly power: number; readonly end: number } | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (!match) return null;
  const power = ENGLISH_POWERS.get((match[1] ?? "").replace(".", ""));
  return power === undefined ? null : { power, end: WORD.lastIndex };
}
