import {
  centralOf,
  linksOf,
  type Moment,
  type Run,
  type Timeline,
} from "../../charts/series-data.ts";

export const DAY = 86_400_000;
/** Day number of 1 January 1970 in spreadsheets. */
export const EPOCH = 25_569;

/** One line of a chart: figures that stand at the same row of dates as their number. */
export interface Strand {
  readonly run: Run;
  /** Moments of this line by row of the dates; the others are blank. */
  readonly at: ReadonlyMap<number, Moment>;
}

export interface Strands {
  /** Day numbers, rising; a row without a figure keeps a gap open. */
  readonly dates: readonly number[];
  /** Stated single values. Two strands of one run are never joined. */
  readonly central: readonly Strand[];
  /** Every figure of each run. */
  readonly whole: readonly Strand[];
  /** Whether lines pass over blank rows, which only another run has figures in. */
  readonly blanks: "gap" | "span";
  readonly hasGaps: boolean;
}

/** Whether a figure is of days of which the axis can print one only: its point stands at the last. */
export function isSpan({ at, days }: Moment): boolean {
  return days[0] !== days[1] && at === days[1];
}

/** With each figure of a longer period than the axis counts at the end of it: no date in between is stated. */
export function atEnds(timeline: Timeline): Timeline {
  const { grain, runs } = timeline;
  const length = { year: 4, month: 7, day: 10 }[grain];
  const part = (time: number) => new Date(time).toISOString().slice(0, length);
  const standing = (moment: Moment): Moment =>
    part(moment.days[0]) === part(moment.days[1]) ? moment : { ...moment, at: moment.days[1] };
  return {
    grain,
    runs: runs.map((run) => ({
      ...run,
      moments: run.moments.map(standing).sort((a, b) => a.at - b.at),
    })),
  };
}

export function dayNumber(moment: Moment): number {
  return Math.floor(moment.at / DAY) + EPOCH;
}

/** Rows of dates, one more where a run has two figures of one day, and the row of each moment. */
function datesOf(timeline: Timeline, between: readonly number[]) {
  const most = new Map<number, number>(between.map((date) => [date, 1]));
  for (const run of timeline.runs) {
    const own = new Map<number, number>();
    for (const moment of run.moments) {
      const date = dayNumber(moment);
      own.set(date, (own.get(date) ?? 0) + 1);
      most.set(date, Math.max(most.get(date) ?? 0, own.get(date) ?? 0));
    }
  }
  const dates = [...most.keys()]
    .sort((a, b) => a - b)
    .flatMap((date) => Array.from({ length: most.get(date) ?? 1 }, () => date));
  const rowOf = new Map<Moment, number>();
  for (const run of timeline.runs) {
    for (const [i, moment] of run.moments.entries()) {
      const first = dates.indexOf(dayNumber(moment));
      const before = run.moments.slice(0, i).filter((m) => dayNumber(m) === dates[first]).length;
      rowOf.set(moment, first + before);
    }
  }
  return { dates, rowOf };
}

function stated(run: Run): readonly Moment[] {
  return run.moments.filter((moment) => centralOf(moment.figure.estimate) !== null);
}

/** Moments of a run in chains whose neighbours may be joined. */
function chainsOf(run: Run, runs: readonly Run[]): readonly (readonly Moment[])[] {
  const joined = new Map(
    linksOf(run, runs)
      .filter((l) => !l.gap)
      .map((l) => [l.to, l.from]),
  );
  const chains: Moment[][] = [];
  for (const moment of stated(run)) {
    const last = chains.at(-1);
    if (last !== undefined && joined.get(moment) === last.at(-1)) last.push(moment);
    else chains.push([moment]);
  }
  return chains;
}

/**
 * Lines over time as a spreadsheet can draw them: a figure is joined to its neighbour exactly where the
 * chart on the screen joins them without a gap.
 */
export function strandsOf(timeline: Timeline): Strands {
  const { runs } = timeline;
  const links = runs.flatMap((run) => linksOf(run, runs));
  const gaps = links.filter((link) => link.gap);
  const bare = datesOf(timeline, []);
  const inside = gaps.flatMap(({ from, to }) => {
    const free = (bare.rowOf.get(to) ?? 0) - (bare.rowOf.get(from) ?? 0) === 1;
    const middle = Math.floor((dayNumber(from) + dayNumber(to)) / 2);
    return free && middle > dayNumber(from) ? [middle] : [];
  });
  const { dates, rowOf } = datesOf(timeline, inside);
  const row = (moment: Moment) => rowOf.get(moment) ?? 0;
  const close = links.every(({ from, to, gap }) => gap === row(to) - row(from) > 1);
  const strand = (run: Run, moments: readonly Moment[]): Strand => ({
    run,
    at: new Map(moments.map((moment) => [row(moment), moment])),
  });
  const whole = runs.map((run) => strand(run, run.moments));
  if (close) {
    const central = runs.filter((r) => stated(r).length > 0).map((run) => strand(run, stated(run)));
    return { dates, central, whole, blanks: "gap", hasGaps: gaps.length > 0 };
  }
  const chains = runs.flatMap((run) => chainsOf(run, runs).map((chain) => strand(run, chain)));
  return { dates, central: chains, whole, blanks: "span", hasGaps: gaps.length > 0 };
}
