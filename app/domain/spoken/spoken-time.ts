import type { Language } from "../language.ts";
import { dateWords, periodWords } from "../period-words.ts";

/**
 * Month, or year where no month is known, in which a source came out; null where nothing is known or
 * the year is that of the period.
 */
export function publishedWords(
  published: string | null,
  period: string,
  language: Language,
): string | null {
  if (published === null) return null;
  if (published.length === 4 && period.includes(published)) return null;
  return dateWords(published.slice(0, 7), language);
}

function lastDayOfMonth(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return day === new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The one date of the period, or null for an interval. */
function dayOf(period: string): string | null {
  const [from = "", to = from] = period.split("/");
  return from === to && from.length === 10 ? from : null;
}

/** The calendar year that the period fills, or null. */
export function wholeYear(period: string): string | null {
  return /^(\d{4})(?:-01-01\/\1-12-31)?$/.exec(period)?.[1] ?? null;
}

/** Whether the period lies in the month of publication, so that one of them says both. */
export function isMonthOfPublication(period: string, published: string | null): boolean {
  const [from = "", to = from] = period.split("/");
  const month = from.slice(0, 7);
  return month.length === 7 && month === to.slice(0, 7) && published?.slice(0, 7) === month;
}

function englishDay(day: string, running: boolean): string {
  if (day.endsWith("-12-31")) return `at the end of ${day.slice(0, 4)}`;
  if (lastDayOfMonth(day)) return `at the end of ${dateWords(day.slice(0, 7), "en")}`;
  return `${running ? "by" : "on"} ${dateWords(day, "en")}`;
}

function chineseDay(day: string, running: boolean): string {
  if (day.endsWith("-12-31")) return `${day.slice(0, 4)}年底`;
  if (lastDayOfMonth(day)) return `${dateWords(day.slice(0, 7), "zh")}底`;
  return `${running ? "截至" : ""}${dateWords(day, "zh")}`;
}

function englishInterval(period: string, words: string): string {
  const years = /^(\d{4})–(\d{4})$/.exec(words);
  if (years) {
    const [, first = "", last = ""] = years;
    const next = Number(last) === Number(first) + 1;
    return next ? `in ${first} and ${last}` : `from ${first} to ${last}`;
  }
  if (/^(first|second|third|fourth) /.test(words)) return `in the ${words}`;
  return `${words.includes(" to ") && period.includes("/") ? "from" : "in"} ${words}`;
}

/** How fully a period is said: all of it, an interval by its last day, or that by its month. */
export type Detail = "full" | "day" | "month";

/** A period where breath is short: "by 19 April 2020", "by April 2020", "at end-March 2020". */
export function tersePeriod(
  period: string,
  language: Language,
  running: boolean,
  detail: Detail,
): string {
  const last = period.split("/")[1];
  const full = spokenPeriod(period, language, running);
  if (detail === "full") return full;
  if (detail === "month" && language === "en") {
    const short = full.replace("at the end of ", "at end-");
    if (short !== full) return short;
    if (/^in \d{4} and \d{4}$/.test(full)) return full.replace(/^in (\d+) and /, "in $1–");
  }
  if (last === undefined || dayOf(period) !== null || !/\d日?[至]|from \d+ /.test(full))
    return full;
  if (/^from \d{4}/.test(full)) return full;
  const until = dateWords(detail === "day" ? last : last.slice(0, 7), language);
  return language === "en" ? `by ${until}` : `截至${until}`;
}

/**
 * The period inside a sentence: "at the end of 2020", "in the second quarter of 2020"; "2020年底".
 * `running`: the count runs on, so a day is said as "by".
 */
export function spokenPeriod(period: string, language: Language, running: boolean): string {
  const day = dayOf(period);
  if (day !== null) return language === "en" ? englishDay(day, running) : chineseDay(day, running);
  const words = periodWords(period, language);
  if (language === "en") return englishInterval(period, words);
  return words.replace(/^(\d{4})–(\d{4})年$/, "$1至$2年");
}
