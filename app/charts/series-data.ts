import type { Estimate } from "../domain/estimate.ts";
import type { Figure } from "../domain/release.ts";
import { daysOf, type Grain, grainOf, middleOf, standsAt } from "./time-axis.ts";

/** A figure in time: `at` in ms, `days` the first and last day of its period in ms. */
export interface Moment {
  readonly figure: Figure;
  readonly at: number;
  readonly days: readonly [number, number];
}

/** Points that may be joined: one producer, one definition. A figure of no series stands alone. */
export interface Run {
  readonly id: string;
  readonly moments: readonly Moment[];
  /** Whether the figures belong to a declared series. */
  readonly declared: boolean;
}

export interface Timeline {
  readonly grain: Grain;
  readonly runs: readonly Run[];
}

/** Steps longer than the usual one by this much have a figure missing in between. */
const MISSING = 1.5;

const seriesOf = (figure: Figure): string => figure.series ?? figure.id;

/**
 * Groups figures by series, or as `runOf` says, and orders each by time; the order of the figures decides
 * that of the runs.
 */
export function timelineOf(figures: readonly Figure[], runOf = seriesOf): Timeline {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const id = runOf(figure);
    groups.set(id, [...(groups.get(id) ?? []), figure]);
  }
  const declared = figures.filter((figure) => figure.series !== null);
  const coarsest = grainOf((declared.length > 0 ? declared : figures).map((f) => f.period));
  const grain = keepingApart(coarsest, [...groups.values()]);
  const momentOf = (figure: Figure): Moment => {
    const days = daysOf(figure.period);
    return {
      figure,
      days,
      at: figure.series ? standsAt(figure.period, grain) : placeAlone(figure, grain),
    };
  };
  const runs = [...groups].map(([id, members]) => ({
    id,
    declared: members[0]?.series !== null,
    moments: members.map(momentOf).sort((a, b) => a.at - b.at),
  }));
  return { grain, runs };
}

const FINER: Readonly<Record<Grain, Grain>> = { year: "month", month: "day", day: "day" };

/** The grain, made finer until no two periods of one series stand at the same moment. */
function keepingApart(grain: Grain, series: readonly (readonly Figure[])[]): Grain {
  const apart = series.every((members) => {
    const periods = [...new Set(members.map((figure) => figure.period))];
    return new Set(periods.map((period) => standsAt(period, grain))).size === periods.length;
  });
  return apart || grain === "day" ? grain : keepingApart(FINER[grain], series);
}

/** A figure of no series: the middle of its year where years are counted, else of its period. */
function placeAlone(figure: Figure, grain: Grain): number {
  const [start, end] = daysOf(figure.period);
  const oneYear = new Date(start).getUTCFullYear() === new Date(end).getUTCFullYear();
  return grain === "year" && oneYear ? standsAt(figure.period, "year") : middleOf(figure.period);
}

/** The stated single number of an estimate, or null: a range without a centre is never joined. */
export function centralOf(estimate: Estimate): number | null {
  return "central" in estimate ? estimate.central : null;
}

export interface Link {
  readonly from: Moment;
  readonly to: Moment;
  /** A figure is missing in between: drawn dashed. */
  readonly gap: boolean;
}

/** Months from one time to another, for steps that do not depend on the length of months. */
function months(from: number, to: number): number {
  return (to - from) / (86_400_000 * 30.44);
}

function stepsOf(run: Run): readonly number[] {
  return run.moments.slice(1).map((m, i) => months(run.moments[i]?.at ?? m.at, m.at));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** The usual step of a run, months: its own median, or that of all runs where it has under three steps. */
function usualStep(run: Run, runs: readonly Run[]): number {
  const own = stepsOf(run);
  return median(own.length >= 3 ? own : runs.flatMap(stepsOf));
}

/** Whether a figure is missing between two neighbours of `run`. */
export function stepsApart(from: Moment, to: Moment, run: Run, runs: readonly Run[]): boolean {
  return months(from.at, to.at) > usualStep(run, runs) * MISSING;
}

/**
 * Neighbours of a run whose points may be joined: both with a stated single value. A step of more than
 * one and a half times the usual one has a gap.
 */
export function linksOf(run: Run, runs: readonly Run[]): readonly Link[] {
  return run.moments.slice(1).flatMap((to, i) => {
    const from = run.moments[i];
    if (from === undefined) return [];
    if (centralOf(from.figure.estimate) === null || centralOf(to.figure.estimate) === null)
      return [];
    return [{ from, to, gap: stepsApart(from, to, run, runs) }];
  });
}
