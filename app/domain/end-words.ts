import type { Language } from "./language.ts";
import { type Digits, needsAllDigits, type Spelled, spell, spellInFull } from "./magnitude.ts";

export const NO_BREAK = "\u00a0";
const MINUS = "\u2212";

/** Digits and magnitude word, which never break apart. */
export function joined({ digits, word }: Spelled, language: Language): string {
  return language === "en" && word !== "" ? `${digits}${NO_BREAK}${word}` : digits + word;
}

/** With a minus (U+2212) where the value is negative. */
export function signed(value: number, text: string): string {
  return value < 0 ? MINUS + text : text;
}

/** Whether only one end has a magnitude and the other would seem to share it: 5–8 million. */
function seemsToShare(low: number, high: number, first: Spelled, last: Spelled): boolean {
  const plain = (spelled: Spelled) => Number(spelled.digits.replaceAll(",", ""));
  if (first.word !== "" && last.word === "") return high !== 0;
  if (low === 0 || first.word !== "" || last.word === "") return false;
  return plain(first) <= (low < 0 ? 1000 : plain(last));
}

/** Both ends, with a magnitude that they share printed once in English and twice in Chinese. */
export function endWords(
  low: number,
  high: number,
  language: Language,
  digits: Digits,
  link: string,
): string {
  const [short, long] = [spell(low, language, digits), spell(high, language, digits)];
  const full =
    seemsToShare(low, high, short, long) ||
    (digits === "exact" && (needsAllDigits(low, language) || needsAllDigits(high, language)));
  const [first, last] = full
    ? [spellInFull(low, language), spellInFull(high, language)]
    : [short, long];
  const shared = language === "en" && first.word === last.word;
  const start = shared ? first.digits : joined(first, language);
  return `${signed(low, start)}${link}${signed(high, joined(last, language))}`;
}
