import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import type { Chart } from "./input.ts";
import { labelWords } from "./sentence.ts";
import { centralOf, type Moment, type Run, type Timeline } from "./series-data.ts";
import { endsOf, rangesTitle, sameTitle } from "./title.ts";
import { chartWords } from "./words.ts";

/** A point as a title says it: its number and its period; the year alone where years are counted. */
function said({ figure }: Moment, timeline: Timeline, input: Chart): readonly [string, string] {
  const period = timeline.grain === "year" ? figure.period.slice(0, 4) : figure.period;
  return [labelWords(figure, input), periodWords(period, input.language)];
}

function extremes(moments: readonly Moment[]): readonly [Moment, Moment] | null {
  const value = (m: Moment) => centralOf(m.figure.estimate) ?? Number.NaN;
  const [first, ...rest] = moments;
  if (first === undefined || moments.some((m) => Number.isNaN(value(m)))) return null;
  return [
    rest.reduce((a, b) => (value(b) < value(a) ? b : a), first),
    rest.reduce((a, b) => (value(b) > value(a) ? b : a), first),
  ];
}

/** Up or down only where every step goes that way; otherwise first, last and what lies beyond both. */
function runTitle(run: Run, timeline: Timeline, input: Chart): string {
  const words = chartWords(input.language);
  const { moments } = run;
  const [first, last] = [moments[0], moments.at(-1)] as [Moment, Moment];
  const ends = [...said(first, timeline, input), ...said(last, timeline, input)] as const;
  const range = extremes(moments);
  if (range === null) return words.seriesMoved(...ends);
  const values = moments.map((m) => centralOf(m.figure.estimate) ?? 0);
  const [a, b] = [values[0] ?? 0, values.at(-1) ?? 0];
  if (values.every((v) => v === a))
    return sameTitle(
      moments.map((moment) => moment.figure),
      input,
    );
  const never = (wrong: (now: number, before: number) => boolean) =>
    values.every((v, i) => i === 0 || !wrong(v, values[i - 1] ?? v));
  if (b > a && never((now, before) => now < before)) return words.seriesRose(...ends);
  if (b < a && never((now, before) => now > before)) return words.seriesFell(...ends);
  const [low, high] = range;
  const parts = [words.seriesMoved(...ends)];
  if ((centralOf(high.figure.estimate) ?? 0) > Math.max(a, b)) {
    parts.push(words.peak(...said(high, timeline, input)));
  }
  if ((centralOf(low.figure.estimate) ?? 0) < Math.min(a, b)) {
    parts.push(words.trough(...said(low, timeline, input)));
  }
  return parts.reduce((title, more) => words.also(title, more));
}

/** The point of figures over time: one series' course, or how far the latest of several lie apart. */
export function seriesTitle(timeline: Timeline, input: Chart): string {
  const words = chartWords(input.language);
  const runs = timeline.runs.filter((run) => run.moments.length > 1);
  const [only] = runs;
  if (only === undefined) return rangesTitle(input);
  if (runs.length === 1) return runTitle(only, timeline, input);
  const latest = runs.map((run) => (run.moments.at(-1) as Moment).figure satisfies Figure);
  const [low, high] = endsOf(latest, input);
  return words.severalSeries(runs.length, low.words, high.words);
}
