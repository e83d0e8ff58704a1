import { type ScaleTime, scaleUtc } from "d3";
import type { Node } from "../scene/scene.ts";
import { group, line, text } from "../scene/shapes.ts";
import { textWidth } from "../scene/text.ts";
import type { Size } from "./size.ts";
import type { TimeTick } from "./time-ticks.ts";

/** How finely time is known: every point a year, a month, or days. */
export type Grain = "year" | "month" | "day";

export const DAY = 86_400_000;

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

export type TimeScale = ScaleTime<number, number>;

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
