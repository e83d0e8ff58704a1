import { excerpt } from "../problem.ts";
import type { Cursor } from "./cursor.ts";

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const YEAR_MONTH = /^[0-9]{4}-(0[1-9]|1[0-2])$/;
const YEAR = /^[0-9]{4}$/;
const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** Dates met so far; tables repeat a few hundred of them. */
const known = new Map<string, boolean>();

/** True for a day of the calendar in ISO 8601, e.g. 2020-11-10. */
export function isDay(cell: string): boolean {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const day = DAY.test(cell) ? new Date(`${cell}T00:00:00Z`) : new Date(Number.NaN);
  const valid = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === cell;
  if (known.size < 100_000) known.set(cell, valid);
  return valid;
}

/** True for Beijing time as the agenda prints it, HH:MM. */
export function isClock(cell: string): boolean {
  return CLOCK.test(cell);
}

/** Two day columns as an ISO 8601 period: the day itself, or an interval `start/end`. */
export function period(c: Cursor, start: number, end: number): string {
  const first = day(c, start);
  const last = day(c, end);
  if (first === last) return first;
  if (first !== "" && last !== "" && first > last) {
    const remedy = "swap the ends or correct one";
    c.fault(end, `${last}, before the start ${first}`, "an end not before its start", remedy);
  }
  return `${first}/${last}`;
}

/** A day, a month or a year as an ISO 8601 period; a month or a year becomes an interval of days. */
export function calendarPeriod(c: Cursor, column: number): string {
  const cell = c.cell(column);
  if (YEAR.test(cell)) return `${cell}-01-01/${cell}-12-31`;
  if (YEAR_MONTH.test(cell)) {
    const last = new Date(
      Date.UTC(Number(cell.slice(0, 4)), Number(cell.slice(5)), 0),
    ).getUTCDate();
    return `${cell}-01/${cell}-${last}`;
  }
  return day(c, column);
}

/** A date of publication, as precise as it is known: a day, a month, a year, or null. */
export function publishedOrNull(c: Cursor, column: number): string | null {
  const cell = c.cell(column);
  if (cell === "") return null;
  if (!YEAR.test(cell) && !YEAR_MONTH.test(cell)) day(c, column);
  return cell;
}

function day(c: Cursor, column: number): string {
  const cell = c.cell(column);
  if (isDay(cell)) return cell;
  const found = cell === "" ? "an empty cell" : excerpt(cell);
  c.fault(column, found, "a day of the calendar, YYYY-MM-DD", "write the date in ISO 8601");
  return "";
}
