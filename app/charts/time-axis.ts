import { type ScaleTime, scaleUtc } from "d3";
import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Node } from "../scene/scene.ts";
import { group, line, text } from "../scene/shapes.ts";
import { textWidth } from "../scene/text.ts";
import type { Size } from "./size.ts";

/** How finely time is known: every point a year, a month, or days. */
export type Grain = "year" | "month" | "day";

const DAY = 86_400_000;

/** First and last day of an ISO date, month, year or interval, ms since 1970 in UTC. */
export function daysOf(period: string): readonly [number, number] {
  const [from = "", to = from] = period.split("/");
  const [year = 0, month, day] = to.split("-").map(Number);
  const end =
    month === undefined
      ? Date.UTC(year, 11, 31)
      : Date.UTC(year, day === undefined ? month : month - 1, day ?? 0);
  return [Date.parse(from), end];
}

/** The middle of an ISO date, month, year or interval, ms: a month stands at its 15th or 16th. */
export function middleOf(period: string): number {
  const [start, end] = daysOf(period);
  return start === end ? start : (start + end + DAY) / 2;
}

function sameYear([a, b]: readonly [number, number]): boolean {
  return new Date(a).getUTCFullYear() === new Date(b).getUTCFullYear();
}

function sameMonth(days: readonly [number, number]): boolean {
  return sameYear(days) && new Date(days[0]).getUTCMonth() === new Date(days[1]).getUTCMonth();
}

/** Year where periods lie in one year each and span four years or more; month where in one month. */
export function grainOf(periods: readonly string[]): Grain {
  const days = periods.map(daysOf);
  const years = days.map(([start]) => new Date(start).getUTCFullYear());
  if (days.every(sameYear) && Math.max(...years) - Math.min(...years) >= 3) return "year";
  return days.every(sameMonth) ? "month" : "day";
}

/** Where a period stands in time, ms: the middle of its year, of its month, or of itself. */
export function standsAt(period: string, grain: Grain): number {
  if (grain === "day") return middleOf(period);
  const [start] = daysOf(period);
  const date = new Date(start);
  const year = date.getUTCFullYear();
  return grain === "year" ? Date.UTC(year, 6, 1) : Date.UTC(year, date.getUTCMonth(), 15);
}

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

/** Ticks every `step` months between two times; January is always among them. */
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
    if (at < from || date.getUTCMonth() % step !== 0) continue;
    const year = date.getUTCFullYear();
    const words = step === 12 ? dateWords(`${year}`, language) : monthWords(date, language);
    ticks.push({
      at,
      words,
      year: step === 12 || year === said ? null : dateWords(`${year}`, language),
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

type TimeScale = ScaleTime<number, number>;

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

/** The closest ticks whose labels leave room for each other. */
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
      : [1, 2, 3, 6, 12].map((step) =>
          monthTicks(from, to, step, grain === "month" ? 15 : 1, language),
        );
  const fitting = candidates.filter((ticks) => roomy(ticks, x, size));
  return fitting.find((ticks) => ticks.length <= 14) ?? fitting.at(-1) ?? [];
}

/** A scale over all times with a little air at both ends, px. */
export function timeScale(
  times: readonly number[],
  left: number,
  right: number,
  air: number,
): TimeScale {
  const [min, max] = [Math.min(...times), Math.max(...times)];
  const span = Math.max(max - min, 20 * DAY);
  const middle = (min + max) / 2;
  const half = (span / 2) * ((right - left) / Math.max(1, right - left - 2 * air));
  return scaleUtc([new Date(middle - half), new Date(middle + half)], [left, right]);
}

/** Height of the labels under the baseline, px. */
export function timeAxisHeight(ticks: readonly TimeTick[], size: Size): number {
  return 10 + size.smallLine * (ticks.some((tick) => tick.year !== null) ? 2 : 1);
}

/** Baseline, ticks and labels under a plot that ends at `y`; labels stay between 0 and `width`. */
export function bottomAxis(
  ticks: readonly TimeTick[],
  x: TimeScale,
  y: number,
  width: number,
  size: Size,
): Node {
  const label = (at: number, row: number, words: string) => {
    const half = textWidth(words, size.small) / 2;
    const middle = Math.min(width - half, Math.max(half, at));
    const baseline = y + 6 + size.smallLine * row - 2;
    return text(middle, baseline, words, size.small, "ink-3", { anchor: "middle" });
  };
  return group(
    "axis",
    ticks.flatMap((tick) => {
      const at = x(tick.at);
      return [
        line(at, y, at, y + 4, { stroke: "ink-3", strokeWidth: 1 }),
        label(at, 1, tick.words),
        ...(tick.year === null ? [] : [label(at, 2, tick.year)]),
      ];
    }),
  );
}
