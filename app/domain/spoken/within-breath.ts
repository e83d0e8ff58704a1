import type { Language } from "../language.ts";

/** Longest sentence for one breath: English words, Chinese characters without punctuation. */
export const LIMITS: Readonly<Record<Language, number>> = { en: 25, zh: 46 };

/** Words of an English sentence; characters of a Chinese one, without punctuation and spaces. */
export function spokenLength(text: string, language: Language): number {
  if (language === "en") return text.split(/\s+/).filter((word) => word !== "").length;
  return [...text.replace(/[\p{P}\s]/gu, "")].length;
}

/**
 * The sentence with as many of the additions as one breath holds. Additions are tried in order, the
 * most important first; `say` gets the names of those that are in. What `say` makes of none of them
 * is the least that is said, even where it is too long.
 */
export function withinBreath<Addition extends string>(
  additions: readonly Addition[],
  language: Language,
  say: (chosen: ReadonlySet<Addition>) => string,
): string {
  let chosen: ReadonlySet<Addition> = new Set();
  for (const addition of additions) {
    const more = new Set([...chosen, addition]);
    if (spokenLength(say(more), language) <= LIMITS[language]) chosen = more;
  }
  return say(chosen);
}
