import { stepsBeside } from "../charts/explorer-beside.ts";
import {
  type ExplorerPanel,
  explorerPanels,
  timesOf,
  withinTimes,
} from "../charts/explorer-panels.ts";
import type { Catalog } from "../domain/catalog.ts";
import { lengthOf } from "../domain/period-length.ts";
import { findRevisedSeries, type RevisedSeries } from "../domain/revised-series.ts";
import type { SeriesSelection } from "../state/series-address.ts";

const DAY = 86_400_000;

/** What the page of series shows, worked out from a selection. */
export interface SeriesModel {
  readonly catalog: Catalog;
  readonly selection: SeriesSelection;
  /** ISO date; null: today. */
  readonly asOf: string | null;
  readonly series: readonly RevisedSeries[];
  /** Cut to the time shown. */
  readonly panels: readonly ExplorerPanel[];
  /** All times of the series, ms. */
  readonly allTimes: readonly number[];
  /** Those shown. */
  readonly times: readonly number[];
  /** Most steps that a figure takes beside others of its time. */
  readonly steps: number;
  /** Of each time, the shortest period of a figure that stands there; a month before a day in it. */
  readonly periods: ReadonlyMap<number, string>;
}

/** Days; a single one after a month, among whose days it is placed. */
function rankOf(period: string): number {
  const days = lengthOf(period);
  return days > 1 ? days : 32;
}

function periodsOf(panels: readonly ExplorerPanel[]): ReadonlyMap<number, string> {
  const periods = new Map<number, string>();
  const moments = panels.flatMap(({ lines }) => lines.flatMap((line) => line.moments));
  for (const { at, figure } of moments) {
    const known = periods.get(at);
    if (known === undefined || rankOf(figure.period) < rankOf(known)) {
      periods.set(at, figure.period);
    }
  }
  return periods;
}

/** ISO date of a time, ms. */
export const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Those of sorted times, ms, that stand in the part of time that is chosen. */
export function chosenTimes(
  times: readonly number[],
  selection: Pick<SeriesSelection, "from" | "to">,
): readonly number[] {
  const [from, to] = endsOf(selection);
  return times.filter((time) => time >= from && time <= to);
}

/** ms; infinite where nothing is cut. */
function endsOf({ from, to }: Pick<SeriesSelection, "from" | "to">): readonly [number, number] {
  return [
    from === null ? Number.NEGATIVE_INFINITY : Date.parse(from),
    to === null ? Number.POSITIVE_INFINITY : Date.parse(to) + DAY - 1,
  ];
}

export function seriesModel(
  selection: SeriesSelection,
  asOf: string | null,
  catalog: Catalog,
): SeriesModel {
  const series = selection.series.flatMap((id) => findRevisedSeries(id, catalog) ?? []);
  const whole = explorerPanels(series, { view: selection.view, asOf }, catalog);
  const allTimes = timesOf(whole);
  const panels = whole.map((panel) => withinTimes(panel, endsOf(selection)));
  const times = chosenTimes(allTimes, selection);
  const steps = Math.max(0, ...panels.flatMap((panel) => [...stepsBeside(panel).values()]));
  return {
    catalog,
    selection,
    asOf,
    series,
    panels,
    allTimes,
    times,
    steps,
    periods: periodsOf(whole),
  };
}
