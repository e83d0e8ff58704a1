import type { Catalog } from "./catalog.ts";
import { rangeKindOf } from "./estimate.ts";
import type { Figure } from "./release.ts";

/** Points of one series in time order; series are never joined with each other. */
export interface SeriesLine {
  readonly id: string;
  readonly figures: readonly Figure[];
}

/** One moment on the time axis with the value of each series, keyed by the id of the series. */
export interface SeriesRow {
  /** Milliseconds since 1970, of the end of the period. */
  readonly time: number;
  readonly values: Readonly<Record<string, number>>;
  /** Ends of the ranges, in the unit of the indicator. */
  readonly ranges: Readonly<Record<string, readonly [number, number]>>;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** End of a period in milliseconds since 1970, UTC. */
export function timeOf(figure: Figure): number {
  const end = figure.period.split("/").at(-1) ?? figure.period;
  return Date.parse(`${end}T00:00:00Z`);
}

/** The series of `figures`; a figure without a series is a series of its own. */
export function linesOf(figures: readonly Figure[]): readonly SeriesLine[] {
  const lines = new Map<string, Figure[]>();
  for (const figure of figures) {
    const id = figure.series ?? figure.id;
    lines.set(id, [...(lines.get(id) ?? []), figure]);
  }
  return [...lines].map(([id, own]) => ({
    id,
    figures: own.sort((a, b) => timeOf(a) - timeOf(b)),
  }));
}

/** Rows of a time table, one for each moment at which any series has a figure. No value is filled in. */
export function rowsOf(lines: readonly SeriesLine[]): readonly SeriesRow[] {
  const rows = new Map<
    number,
    {
      values: Record<string, number>;
      ranges: Record<string, readonly [number, number]>;
      figures: Record<string, Figure>;
    }
  >();
  for (const line of lines) {
    for (const figure of line.figures) {
      const time = timeOf(figure);
      const row = rows.get(time) ?? { values: {}, ranges: {}, figures: {} };
      const { estimate } = figure;
      if (estimate.shape === "point" || estimate.shape === "point-in-range") {
        row.values[line.id] = estimate.central;
      } else if (estimate.shape === "at-least") row.values[line.id] = estimate.low;
      else if (estimate.shape === "at-most") row.values[line.id] = estimate.high;
      if (rangeKindOf(estimate) !== null && "low" in estimate && "high" in estimate) {
        row.ranges[line.id] = [estimate.low, estimate.high];
      }
      row.figures[line.id] = figure;
      rows.set(time, row);
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([time, row]) => ({ time, ...row }));
}

/** What tells one series from the others: issuer and edition, and the poverty line where there is one. */
export function lineName(line: SeriesLine, catalog: Catalog, language: "en" | "zh"): string {
  const first = line.figures[0];
  if (first === undefined) return line.id;
  const source = catalog.source(first.source);
  const edition = source.published?.slice(0, 4) ?? "";
  const basis =
    first.povertyLine === null
      ? []
      : [catalog.term("poverty_line", first.povertyLine).label[language]];
  return [`${source.issuerShort[language]} ${edition}`.trim(), ...basis].join(
    language === "zh" ? "，" : ", ",
  );
}
