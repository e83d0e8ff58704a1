import { endWords, joined, NO_BREAK, signed } from "./end-words.ts";
import { type Estimate, shownEstimate } from "./estimate.ts";
import type { Language } from "./language.ts";
import { type Digits, magnitudeOf, spell } from "./magnitude.ts";
import { UNIT_NAMES } from "./unit-names.ts";

/** `digits`: "exact" (default) prints every digit; "short" at most four, for chart labels. */
export interface NumberOptions {
  readonly digits?: Digits;
}

const DASH = "\u2013";

/** What is printed before and after a number of this unit; nothing for people, countries … */
function unitAround(
  unit: string,
  language: Language,
  one = false,
): readonly [before: string, after: string] {
  if (unit === "percent") return ["", "%"];
  const en = language === "en";
  if (unit === "percentage-points") {
    return ["", en ? `${NO_BREAK}percentage ${one ? "point" : "points"}` : "个百分点"];
  }
  if (unit === "CNY") return en ? [`CNY${NO_BREAK}`, ""] : ["", "元"];
  if (unit === "USD") return en ? [`USD${NO_BREAK}`, ""] : ["", "美元"];
  return ["", ""];
}

function bare(value: number, language: Language, digits: Digits): string {
  return signed(value, joined(spell(value, language, digits), language));
}

/**
 * One number in words: "84 million", "CNY 9.3 billion", "0.6%"; "8400万", "93亿元".
 *
 * `value` is in the unit itself (84000000; a share is 0–100). Units that are counted (people,
 * countries …) are not named. Spaces never break and the minus is U+2212.
 */
export function numberWords(
  value: number,
  unit: string,
  language: Language,
  options: NumberOptions = {},
): string {
  const [before, after] = unitAround(unit, language, Math.abs(value) === 1);
  return before + bare(value, language, options.digits ?? "exact") + after;
}

/** "84–132 million"; in prose, and where an end is negative, "84 to 132 million". */
function rangeWords(
  low: number,
  high: number,
  unit: string,
  language: Language,
  digits: Digits,
  prose: boolean,
): string {
  const [before, after] = unitAround(unit, language);
  if (!prose && low >= 0) return before + endWords(low, high, language, digits, DASH) + after;
  if (language === "en") return before + endWords(low, high, language, digits, " to ") + after;
  const inner = unit === "percent" ? `${after}至` : "至";
  return endWords(low, high, language, digits, inner) + after;
}

function estimateText(
  stated: Estimate,
  unit: string,
  language: Language,
  options: NumberOptions,
  prose: boolean,
): string {
  const estimate = shownEstimate(stated);
  const digits = options.digits ?? "exact";
  const en = language === "en";
  const number = (value: number) => numberWords(value, unit, language, options);
  switch (estimate.shape) {
    case "point":
      if (!estimate.rounded) return number(estimate.central);
      return (en ? "about " : "约") + number(estimate.central);
    case "at-least":
      return (en ? "at least " : "至少") + number(estimate.low);
    case "at-most":
      return (en ? "at most " : "至多") + number(estimate.high);
    case "range":
      return rangeWords(estimate.low, estimate.high, unit, language, digits, prose);
    case "point-in-range": {
      const ends = rangeWords(
        estimate.low,
        estimate.high,
        en && unit !== "percent" ? "" : unit,
        language,
        digits,
        prose,
      );
      return number(estimate.central) + (en ? ` (${ends})` : `（${ends}）`);
    }
  }
}

/**
 * An estimate as a label: "84–132 million", "about 5 million", "at least 140 million",
 * "73.9 million (43.5–155 million)"; "8400万–1.32亿". States no centre that the estimate lacks.
 */
export function estimateWords(
  estimate: Estimate,
  unit: string,
  language: Language,
  options: NumberOptions = {},
): string {
  return estimateText(estimate, unit, language, options, false);
}

/** An estimate inside a sentence: "84 to 132 million"; "8400万至1.32亿". */
export function estimatePhrase(
  estimate: Estimate,
  unit: string,
  language: Language,
  options: NumberOptions = {},
): string {
  return estimateText(estimate, unit, language, options, true);
}

/**
 * Name of a unit: "people", "US dollars"; "人", "美元". Singular where `value` is 1 in English.
 * Throws a RangeError for an id that the vocabulary does not have.
 */
export function unitWords(unit: string, language: Language, value?: number): string {
  const name = Object.hasOwn(UNIT_NAMES, unit) ? UNIT_NAMES[unit] : undefined;
  if (name === undefined) throw new RangeError(`unknown unit: ${unit}`);
  return (value === 1 ? name.one : name.many)[language];
}

/**
 * The magnitude that all ticks of an axis share: {divisor: 1000000, word: "million"}. `maxAbs` is
 * the largest |value| on the axis. Shares and points have none: {divisor: 1, word: ""}.
 */
export function axisScale(
  maxAbs: number,
  unit: string,
  language: Language,
): { readonly divisor: number; readonly word: string } {
  if (unit === "percent" || unit === "percentage-points") return { divisor: 1, word: "" };
  const { power, word } = magnitudeOf(maxAbs, language);
  return { divisor: 10 ** power, word };
}
