import { decimalOf, groupThousands, placePoint, roundTo } from "./decimal.ts";
import type { Language } from "./language.ts";

/** A magnitude word and its power of ten. */
export interface Magnitude {
  readonly power: number;
  readonly word: string;
}

/** Largest first. English counts thousands in digits; Chinese counts in 万. */
const MAGNITUDES: Readonly<Record<Language, readonly Magnitude[]>> = {
  en: [
    { power: 12, word: "trillion" },
    { power: 9, word: "billion" },
    { power: 6, word: "million" },
  ],
  zh: [
    { power: 12, word: "万亿" },
    { power: 8, word: "亿" },
    { power: 4, word: "万" },
  ],
};

const NONE: Magnitude = { power: 0, word: "" };

/** Beyond this many digits a magnitude word no longer helps: 752,268,639. */
const WORD_DIGITS = 6;
const SHORT_DIGITS = 4;

/** The largest magnitude that is not above |value|; its word is empty for small numbers. */
export function magnitudeOf(value: number, language: Language): Magnitude {
  const size = Math.abs(value);
  return MAGNITUDES[language].find((m) => size >= 10 ** m.power) ?? NONE;
}

/** |value| as digits and a magnitude word, either of which may say all ("93", "亿"; "5,839", ""). */
export interface Spelled {
  readonly digits: string;
  readonly word: string;
}

/** `exact`: every digit of the value. `short`: at most four significant digits. */
export type Digits = "exact" | "short";

export function spell(value: number, language: Language, digits: Digits): Spelled {
  const shown = digits === "short" ? roundTo(value, SHORT_DIGITS) : value;
  const magnitude = needsAllDigits(shown, language) ? NONE : magnitudeOf(shown, language);
  const plain = placePoint(decimalOf(shown), magnitude.power);
  return { digits: groupThousands(plain, language === "en" ? 4 : 5), word: magnitude.word };
}

/** Spelled without a magnitude word, with every digit. */
export function spellInFull(value: number, language: Language): Spelled {
  return {
    digits: groupThousands(placePoint(decimalOf(value), 0), language === "en" ? 4 : 5),
    word: "",
  };
}

/** Whether the value has a magnitude but too many digits to be read with its word. */
export function needsAllDigits(value: number, language: Language): boolean {
  return magnitudeOf(value, language).power > 0 && decimalOf(value).digits.length > WORD_DIGITS;
}
