import { openChart } from "../charts/input.ts";
import { centralOf, linksOf, type Run, timelineOf } from "../charts/series-data.ts";
import { runNames } from "../charts/series-names.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Figure } from "../domain/release.ts";

/** A line of the explorer: points of one series that may be joined, or the step over a gap in it. */
export interface Stretch {
  /** Key of its values in the rows. */
  readonly key: string;
  /** Position of its series, which decides hue and dash. */
  readonly series: number;
  /** Name of the series; only its first stretch has one, for the legend. */
  readonly name: string | null;
  /** A figure is missing in between: drawn dashed, without points. */
  readonly gap: boolean;
}

/** One moment on the time axis. No value is filled in. */
export interface ExplorerRow {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** By key of the stretch, in the unit of the indicator. */
  readonly values: Readonly<Record<string, number>>;
  /** Ends of ranges by position of the series. */
  readonly ranges: Readonly<Record<number, readonly [number, number]>>;
  /** By position of the series. */
  readonly figures: Readonly<Record<number, Figure>>;
}

interface Growing {
  readonly values: Record<string, number>;
  readonly ranges: Record<number, readonly [number, number]>;
  readonly figures: Record<number, Figure>;
}

/** The same series, breaks and names as the drawn chart, as rows for the interactive one. */
export function explorerRows(figures: readonly Figure[], catalog: Catalog, language: Language) {
  const { runs } = timelineOf(figures);
  const names = runNames(runs, openChart({ figures, catalog, language, width: 1096 }));
  const rows = new Map<number, Growing>();
  const at = (time: number): Growing => {
    const row = rows.get(time) ?? { values: {}, ranges: {}, figures: {} };
    rows.set(time, row);
    return row;
  };
  const stretches = runs.flatMap((run, i) => fill(run, i, runs, names.get(run.id) ?? run.id, at));
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return { stretches, rows: sorted.map(([time, row]): ExplorerRow => ({ time, ...row })) };
}

function fill(
  run: Run,
  series: number,
  runs: readonly Run[],
  name: string,
  at: (time: number) => Growing,
): readonly Stretch[] {
  const gaps = new Set(linksOf(run, runs).flatMap((link) => (link.gap ? [link.to] : [])));
  const stretches: Stretch[] = [];
  let key = "";
  for (const [i, moment] of run.moments.entries()) {
    const { estimate } = moment.figure;
    const row = at(moment.at);
    row.figures[series] = moment.figure;
    if ("low" in estimate && "high" in estimate) row.ranges[series] = [estimate.low, estimate.high];
    const central = centralOf(estimate);
    if (central === null) continue;
    const before = run.moments[i - 1];
    if (key === "" || gaps.has(moment)) {
      if (gaps.has(moment) && before !== undefined) {
        const step = `${series} gap ${i}`;
        at(before.at).values[step] = centralOf(before.figure.estimate) ?? central;
        row.values[step] = central;
        stretches.push({ key: step, series, name: null, gap: true });
      }
      key = `${series} from ${i}`;
      const first = !stretches.some((stretch) => stretch.name !== null);
      stretches.push({ key, series, name: first ? name : null, gap: false });
    }
    row.values[key] = central;
  }
  return stretches;
}
