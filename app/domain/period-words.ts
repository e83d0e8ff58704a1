import type { Language } from "./language.ts";

type Form = "long" | "short";

interface Day {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const ORDINALS = ["first", "second", "third", "fourth"] as const;
const NUMERALS = ["一", "二", "三", "四"] as const;

function monthName(month: number, form: Form): string {
  const name = MONTHS[month - 1] ?? "";
  return form === "short" ? name.slice(0, 3) : name;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Year, month, day of an ISO date, month or year; null for a part that is not given. */
function partsOf(text: string): readonly [number, number | null, number | null] {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  const [year, month, day] = (match ?? []).slice(1).map((part) => Number(part ?? Number.NaN));
  const monthWrong = month !== undefined && (month < 1 || month > 12);
  const dayWrong =
    day !== undefined &&
    (day < 1 || day > daysIn(year ?? 0, Number.isNaN(month) ? 1 : (month ?? 1)));
  if (year === undefined || month === undefined || day === undefined || monthWrong || dayWrong) {
    throw new RangeError(`not an ISO 8601 date, month or year: ${text}`);
  }
  return [year, Number.isNaN(month) ? null : month, Number.isNaN(day) ? null : day];
}

function startOf(text: string): Day {
  const [year, month, day] = partsOf(text);
  return { year, month: month ?? 1, day: day ?? 1 };
}

function endOf(text: string): Day {
  const [year, month, day] = partsOf(text);
  return { year, month: month ?? 12, day: day ?? daysIn(year, month ?? 12) };
}

function dayWords({ year, month, day }: Day, language: Language, form: Form): string {
  return language === "en"
    ? `${day} ${monthName(month, form)} ${year}`
    : `${year}年${month}月${day}日`;
}

/**
 * A date, month or year of publication: "10 November 2020", "April 2020", "2020"; short: "Apr 2020".
 * Throws a RangeError for anything but an ISO 8601 date, month or year.
 */
export function dateWords(published: string, language: Language, form: Form = "long"): string {
  const [year, month, day] = partsOf(published);
  if (month === null) return language === "en" ? `${year}` : `${year}年`;
  if (day !== null) return dayWords({ year, month, day }, language, form);
  return language === "en" ? `${monthName(month, form)} ${year}` : `${year}年${month}月`;
}

/** Months of one year: a year, a half, a quarter, one month, or from month to month. */
function monthsWords(year: number, first: number, last: number, language: Language): string {
  const en = language === "en";
  const count = last - first + 1;
  const nth = (first - 1) / count;
  if (count === 12) return en ? `${year}` : `${year}年`;
  if (count === 6 && nth % 1 === 0) {
    return en ? `${ORDINALS[nth]} half of ${year}` : `${year}年${nth === 0 ? "上" : "下"}半年`;
  }
  if (count === 3 && nth % 1 === 0) {
    return en ? `${ORDINALS[nth]} quarter of ${year}` : `${year}年${NUMERALS[nth]}季度`;
  }
  if (count === 1) return en ? `${monthName(first, "long")} ${year}` : `${year}年${first}月`;
  return en
    ? `${monthName(first, "long")} to ${monthName(last, "long")} ${year}`
    : `${year}年${first}月至${last}月`;
}

/** An interval of whole months, or null where it starts or ends inside one. */
function wholeMonthsWords(start: Day, end: Day, language: Language): string | null {
  if (start.day !== 1 || end.day !== daysIn(end.year, end.month)) return null;
  if (start.year === end.year) return monthsWords(start.year, start.month, end.month, language);
  const en = language === "en";
  if (start.month === 1 && end.month === 12) {
    return `${start.year}–${end.year}${en ? "" : "年"}`;
  }
  return en
    ? `${MONTHS[start.month - 1]} ${start.year} to ${MONTHS[end.month - 1]} ${end.year}`
    : `${start.year}年${start.month}月至${end.year}年${end.month}月`;
}

function daysWords(start: Day, end: Day, language: Language): string {
  const last = dayWords(end, language, "long");
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (language === "en") {
    const month = ` ${monthName(start.month, "long")}`;
    const rest = sameMonth ? "" : month + (sameYear ? "" : ` ${start.year}`);
    return `${start.day}${rest} to ${last}`;
  }
  const tail = sameMonth ? `${end.day}日` : sameYear ? `${end.month}月${end.day}日` : last;
  return `${dayWords(start, language, "long")}至${tail}`;
}

/**
 * A period in words: "10 November 2020", "first quarter of 2020", "2020–2021",
 * "1 January to 19 April 2020"; "2020年一季度". `period` is an ISO 8601 date, month, year or
 * interval `start/end`, both ends included. Throws a RangeError for anything else.
 */
export function periodWords(period: string, language: Language): string {
  const [from = "", to, more] = period.split("/");
  if (more !== undefined) throw new RangeError(`not an ISO 8601 interval: ${period}`);
  if (to === undefined || to === from) return dateWords(from, language);
  const [start, end] = [startOf(from), endOf(to)];
  if (
    Date.UTC(start.year, start.month - 1, start.day) > Date.UTC(end.year, end.month - 1, end.day)
  ) {
    throw new RangeError(`interval ends before it starts: ${period}`);
  }
  return wholeMonthsWords(start, end, language) ?? daysWords(start, end, language);
}
