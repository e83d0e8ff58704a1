import type { Language } from "../../domain/language.ts";

export interface DateStep {
  readonly count: number;
  readonly unit: "days" | "months" | "years";
}

/** Points that a label takes at 11 points of size, with its distance from the next. */
const LABELS = {
  en: { year: 36, month: 62, day: 74 },
  zh: { year: 44, month: 74, day: 92 },
} as const;

const STEPS: Readonly<Record<DateStep["unit"], { days: number; counts: readonly number[] }>> = {
  days: { days: 1, counts: [1, 2, 7, 14] },
  months: { days: 30.44, counts: [1, 2, 3, 6] },
  years: { days: 365.25, counts: [1, 2, 5, 10, 20, 50] },
};

const FROM = {
  year: ["years"],
  month: ["months", "years"],
  day: ["days", "months", "years"],
} as const;

/** The smallest step between dates (day numbers, rising) at which labels do not meet on `width` points. */
export function dateStep(
  dates: readonly number[],
  grain: "year" | "month" | "day",
  width: number,
  language: Language,
): DateStep {
  const span = (dates.at(-1) ?? 0) - (dates[0] ?? 0);
  const most = Math.max(1, Math.floor(width / LABELS[language][grain]) - 1);
  for (const unit of FROM[grain]) {
    const { days, counts } = STEPS[unit];
    const count = counts.find((n) => span / (days * n) <= most);
    if (count !== undefined) return { count, unit };
  }
  return { count: 100, unit: "years" };
}
