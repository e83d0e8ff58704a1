import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import { textWidth } from "../scene/text.ts";
import type { Size } from "./size.ts";
import { DAY, type Grain, type TimeScale } from "./time-axis.ts";

export interface TimeTick {
  readonly at: number;
  /** Month, or the year where years are counted. */
  readonly words: string;
  /** Year under the first month of each year; null elsewhere. */
  readonly year: string | null;
}

function monthWords(date: Date, language: Language): string {
  const iso = date.toISOString().slice(0, 7);
  return language === "en"
    ? dateWords(iso, "en", "short").slice(0, 3)
    : `${date.getUTCMonth() + 1}月`;
}

/** Ticks every `step` days of each month between two times; the first is always among them. */
function dayTicks(from: number, to: number, step: number, language: Language): TimeTick[] {
  const ticks: TimeTick[] = [];
  let said = -1;
  for (let at = Math.ceil(from / DAY) * DAY; at <= to; at += DAY) {
    const date = new Date(at);
    const [day, year] = [date.getUTCDate(), date.getUTCFullYear()];
    // The last of a month would crowd the first of the next.
    if ((day - 1) % step !== 0 || (step > 1 && day > 30)) continue;
    const month = monthWords(date, language);
    const words = language === "en" ? `${day} ${month}` : `${month}${day}日`;
    ticks.push({ at, words, year: year === said ? null : dateWords(`${year}`, language) });
    said = year;
  }
  return ticks;
}

/** Ticks every `step` months between two times, counted from January of the year 0. */
function monthTicks(
  from: number,
  to: number,
  step: number,
  day: number,
  language: Language,
): TimeTick[] {
  const ticks: TimeTick[] = [];
  const start = new Date(from);
  let said = -1;
  for (let m = 0; ; m++) {
    const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + m, day);
    if (at > to) return ticks;
    const date = new Date(at);
    const year = date.getUTCFullYear();
    if (at < from || (year * 12 + date.getUTCMonth()) % step !== 0) continue;
    const isYear = step >= 12;
    const words = isYear ? dateWords(`${year}`, language) : monthWords(date, language);
    ticks.push({
      at,
      words,
      year: isYear || year === said ? null : dateWords(`${year}`, language),
    });
    said = year;
  }
}

function yearTicks(from: number, to: number, step: number, language: Language): TimeTick[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const ticks: TimeTick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const at = Date.UTC(year, 6, 1);
    if (at >= from && at <= to)
      ticks.push({ at, words: dateWords(`${year}`, language), year: null });
  }
  return ticks;
}

/** Px left and right of a tick that its words take. */
function halfWidth(tick: TimeTick, size: Size): number {
  return Math.max(textWidth(tick.words, size.small), textWidth(tick.year ?? "", size.small)) / 2;
}

function roomy(ticks: readonly TimeTick[], x: TimeScale, size: Size): boolean {
  return ticks.every((tick, i) => {
    const next = ticks[i + 1];
    if (next === undefined) return true;
    return x(next.at) - x(tick.at) >= halfWidth(tick, size) + halfWidth(next, size) + 10;
  });
}

/** The closest ticks whose labels leave room for each other; at least two, so that the scale can be read. */
export function timeTicks(
  x: TimeScale,
  grain: Grain,
  language: Language,
  size: Size,
): readonly TimeTick[] {
  const [from, to] = x.domain().map(Number) as [number, number];
  const candidates =
    grain === "year"
      ? [1, 2, 5, 10, 20, 50].map((step) => yearTicks(from, to, step, language))
      : [1, 2, 3, 6, 12, 24, 60, 120, 240].map((step) =>
          monthTicks(from, to, step, grain === "month" ? 15 : 1, language),
        );
  const fitting = candidates.filter((ticks) => roomy(ticks, x, size));
  const few = fitting.find((ticks) => ticks.length <= 14) ?? fitting.at(-1) ?? [];
  if (few.length > 1 || grain !== "day") return few;
  const right = Math.max(...x.range());
  const days = [1, 2, 5, 10, 15].map((step) =>
    dayTicks(from, to, step, language).filter((t) => x(t.at) + halfWidth(t, size) <= right),
  );
  const readable = days.filter((ticks) => ticks.length > 1 && roomy(ticks, x, size));
  return readable.find((ticks) => ticks.length <= 14) ?? few;
}
