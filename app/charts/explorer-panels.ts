import { replacedOn, standingOn } from "../domain/as-of.ts";
import type { Catalog } from "../domain/catalog.ts";
import { compareFigures } from "../domain/comparability/compare-figures.ts";
import type { Figure } from "../domain/release.ts";
import type { RevisedSeries } from "../domain/revised-series.ts";
import { type EditionLine, editionLines } from "./explorer-lines.ts";
import type { Grain } from "./time-axis.ts";

/** `standing`: what no later edition had replaced; `vintages`: every edition, as it was published. */
export type ExplorerView = "standing" | "vintages";

export interface ExplorerInput {
  readonly view: ExplorerView;
  /** ISO date; null: today. */
  readonly asOf: string | null;
}

/** What shares one pair of axes: estimates of one quantity. */
export interface ExplorerPanel {
  /** Id of its first series. */
  readonly id: string;
  readonly series: readonly RevisedSeries[];
  /** Oldest edition first. */
  readonly lines: readonly EditionLine[];
  /** Key of the newest edition; null where there is one line only. */
  readonly newest: string | null;
  readonly grain: Grain;
  /** Ids of its figures, those out of the time shown included. */
  readonly all: readonly string[];
  /** Published after the day. */
  readonly later: readonly Figure[];
  /** Of no known date. */
  readonly undated: readonly Figure[];
}

/** Figures of a panel in the order of its lines. */
export function figuresOf(panel: Pick<ExplorerPanel, "lines">): readonly Figure[] {
  return panel.lines.flatMap((line) => line.moments.map((moment) => moment.figure));
}

/** Date of publication of a line: that of its newest figure; empty where none is known. */
export function publishedOf(line: Pick<EditionLine, "moments">, catalog: Catalog): string {
  const dates = line.moments.map(({ figure }) => catalog.source(figure.source).published ?? "");
  return dates.sort().at(-1) ?? "";
}

/** The figure that speaks for a quantity when two are compared: that of its latest period. */
function speakerOf({ figures }: RevisedSeries): Figure {
  const [first, ...rest] = figures;
  if (first === undefined) throw new RangeError("series without a figure");
  return rest.reduce((a, b) => (b.period > a.period ? b : a), first);
}

/** Series that may share axes stand in one panel; the order is that of `series`. */
function together(series: readonly RevisedSeries[], catalog: Catalog): RevisedSeries[][] {
  const panels: RevisedSeries[][] = [];
  for (const one of series) {
    const panel = panels.find((others) =>
      others.every(
        (other) =>
          compareFigures(speakerOf(other), speakerOf(one), catalog).verdict === "same-quantity",
      ),
    );
    if (panel === undefined) panels.push([one]);
    else panel.push(one);
  }
  return panels;
}

/**
 * One panel for each quantity: unlike units, measures and definitions never share axes. A panel none of
 * whose figures was out has no lines.
 */
export function explorerPanels(
  series: readonly RevisedSeries[],
  { view, asOf }: ExplorerInput,
  catalog: Catalog,
): readonly ExplorerPanel[] {
  return together(series, catalog).map((members) => {
    const all = members.flatMap(({ figures }) => figures);
    const of = (wanted: string) => all.filter((f) => standingOn(f, asOf, catalog) === wanted);
    const out = of("out");
    const shown =
      view === "vintages" ? out : out.filter((f) => replacedOn(f, asOf, catalog) === null);
    const { lines, grain } =
      shown.length === 0 ? { lines: [], grain: "year" as const } : editionLines(shown, catalog);
    const byDate = [...lines].sort((a, b) =>
      publishedOf(a, catalog).localeCompare(publishedOf(b, catalog)),
    );
    return {
      id: members[0]?.id ?? "",
      series: members,
      lines: byDate,
      newest: byDate.length > 1 ? (byDate.at(-1)?.key ?? null) : null,
      grain,
      all: shown.map(({ id }) => id),
      later: of("later"),
      undated: of("undated"),
    };
  });
}

/** The part of a panel from one time to another, both included, ms. */
export function withinTimes(panel: ExplorerPanel, [from, to]: readonly [number, number]) {
  const isIn = ({ at }: { readonly at: number }) => at >= from && at <= to;
  const lines = panel.lines.flatMap((line): EditionLine[] => {
    const moments = line.moments.filter(isIn);
    if (moments.length === 0) return [];
    const stretches = line.stretches.map((s) => s.filter(isIn)).filter((s) => s.length > 1);
    const partings = line.partings.filter((parting) => isIn(parting.from) && isIn(parting.to));
    return [{ ...line, moments, stretches, partings }];
  });
  return { ...panel, lines };
}

/** Every time at which one of the panels has a figure, ms, in order. */
export function timesOf(panels: readonly Pick<ExplorerPanel, "lines">[]): readonly number[] {
  const times = panels.flatMap(({ lines }) => lines.flatMap((l) => l.moments.map((m) => m.at)));
  return [...new Set(times)].sort((a, b) => a - b);
}

/** One moment of the shared time axis, for one panel. No value is filled in. */
export interface ExplorerRow {
  /** ms since 1970. */
  readonly time: number;
  /** Stated single numbers by stretch, see `stretchKey`, in the unit of the panel. */
  readonly values: Readonly<Record<string, number>>;
  /** Figures that stand at this time, by line. */
  readonly figures: Readonly<Record<string, Figure>>;
}

export const stretchKey = (line: Pick<EditionLine, "key">, i: number): string => `${line.key} ${i}`;

/** The rows of one panel: the same times for all panels, so that their positions are one. */
export function explorerRows(
  { lines }: Pick<ExplorerPanel, "lines">,
  times: readonly number[],
): readonly ExplorerRow[] {
  return times.map((time) => {
    const values: Record<string, number> = {};
    const figures: Record<string, Figure> = {};
    for (const line of lines) {
      const moment = line.moments.find(({ at }) => at === time);
      if (moment !== undefined) figures[line.key] = moment.figure;
      for (const [i, stretch] of line.stretches.entries()) {
        const estimate = stretch.find(({ at }) => at === time)?.figure.estimate;
        if (estimate !== undefined && "central" in estimate) {
          values[stretchKey(line, i)] = estimate.central;
        }
      }
    }
    return { time, values, figures };
  });
}
