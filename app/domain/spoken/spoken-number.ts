import { decimalOf, roundTo } from "../decimal.ts";
import { endWords, joined } from "../end-words.ts";
import type { Estimate } from "../estimate.ts";
import type { Language } from "../language.ts";
import { spell } from "../magnitude.ts";

const LINK = { en: " to ", zh: "至" } as const;
const MINUS = { en: "minus ", zh: "负" } as const;
const ZERO = { en: "zero", zh: "零" } as const;

/** Units said right after the number; every other unit is named by what is counted. */
const AFTER: Readonly<Record<string, readonly [many: string, one: string, zh: string]>> = {
  percent: [" per cent", " per cent", "%"],
  "percentage-points": [" percentage points", " percentage point", "个百分点"],
  CNY: [" yuan", " yuan", "元"],
  USD: [" dollars", " dollar", "美元"],
  years: [" years", " year", "年"],
};

const CHINESE_UNIT: Readonly<Record<string, string>> = {
  people: "人",
  countries: "个",
  measures: "项",
  sessions: "场",
  "jobs-fte": "个",
  households: "户",
  enterprises: "户",
  counties: "个",
  "person-times": "人次",
  "person-years": "人年",
};

function after(unit: string, language: Language, one: boolean): string {
  const own = Object.hasOwn(AFTER, unit) ? AFTER[unit] : undefined;
  if (own !== undefined) return language === "zh" ? own[2] : own[one ? 1 : 0];
  if (language === "en") return "";
  return (Object.hasOwn(CHINESE_UNIT, unit) ? CHINESE_UNIT[unit] : undefined) ?? "";
}

/** Spaces that may break and a minus that is said. */
const audible = (text: string, language: Language): string =>
  text.replaceAll("\u00a0", " ").replaceAll("\u2212", MINUS[language]);

function one(value: number, unit: string, language: Language): string {
  if (value === 0 && !Object.hasOwn(AFTER, unit)) return ZERO[language];
  const digits = joined(spell(value, language, "exact"), language);
  const sign = value < 0 ? MINUS[language] : "";
  return audible(sign + digits, language) + after(unit, language, Math.abs(value) === 1);
}

function both(low: number, high: number, unit: string, language: Language): string {
  const link = language === "zh" && unit === "percent" ? "%至" : LINK[language];
  return (
    audible(endWords(low, high, language, "exact", link), language) + after(unit, language, false)
  );
}

/** Most digits that a listener follows, and how many are said of a number that has more. */
const MOST_DIGITS = 5;
const SAID_DIGITS = 3;

/** A number of a database, 836,638,273, as it is said: about 837 million. */
export function sayable(value: number): number {
  return decimalOf(value).digits.length > MOST_DIGITS ? roundTo(value, SAID_DIGITS) : value;
}

/** What is said before the number of a bound or a rounded value; "" for a plain one. */
export interface SpokenNumber {
  readonly bound: string;
  readonly number: string;
  /** Ends of a stated range around a stated centre, said after the claim; "" for all others. */
  readonly range: string;
}

/** Bounds as the source words them; "at least" and "up to" where it says neither. */
function lowerBound(stated: string, language: Language): string {
  const exceeds = /\b(over|more than|above|exceed)|超|逾|余|多/i.test(stated);
  if (language === "en") return exceeds ? "more than " : "at least ";
  return exceeds ? "超过" : "至少";
}

function upperBound(stated: string, unit: string, language: Language): string {
  const falls = /\b(under|below|fewer|less than)|不到|不足|低于|少于/i.test(stated);
  if (language === "en") {
    if (!falls) return "up to ";
    return Object.hasOwn(AFTER, unit) ? "less than " : "fewer than ";
  }
  return falls ? "不到" : "最多";
}

/** The number of an estimate in its own unit, as it is said; every stated number once. */
export function spokenNumber(
  estimate: Estimate,
  unit: string,
  language: Language,
  stated: string,
): SpokenNumber {
  const said = (bound: string, number: string, range = "") => ({ bound, number, range });
  switch (estimate.shape) {
    case "point": {
      const about = language === "en" ? "about " : "约";
      const heard = sayable(estimate.central);
      const isAbout = estimate.rounded || heard !== estimate.central;
      return said(isAbout ? about : "", one(heard, unit, language));
    }
    case "at-least":
      return said(lowerBound(stated, language), one(estimate.low, unit, language));
    case "at-most":
      return said(upperBound(stated, unit, language), one(estimate.high, unit, language));
    case "range":
      return said("", both(estimate.low, estimate.high, unit, language));
    case "point-in-range":
      return said("", one(estimate.central, unit, language), rangeAround(estimate, unit, language));
  }
}

type PointInRange = Extract<Estimate, { shape: "point-in-range" }>;

function rangeAround(estimate: PointInRange, unit: string, language: Language): string {
  const { low, central, high } = estimate;
  const en = language === "en";
  if (low === central) return (en ? "and up to " : "最多") + one(high, unit, language);
  if (high === central) return (en ? "and as low as " : "最低") + one(low, unit, language);
  const ends = both(low, high, unit, language);
  return en ? `ranging from ${ends}` : `区间为${ends}`;
}

/** The estimate of a fall told as a fall: -25 or less becomes 25 or more. */
export function mirrored(estimate: Estimate): Estimate {
  switch (estimate.shape) {
    case "point":
      return { ...estimate, central: -estimate.central };
    case "range":
      return { ...estimate, low: -estimate.high, high: -estimate.low };
    case "point-in-range": {
      const { low, central, high } = estimate;
      return { ...estimate, low: -high, central: -central, high: -low };
    }
    case "at-least":
      return { shape: "at-most", high: -estimate.low };
    case "at-most":
      return { shape: "at-least", low: -estimate.high };
  }
}
