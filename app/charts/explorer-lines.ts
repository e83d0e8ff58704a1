import type { Catalog } from "../domain/catalog.ts";
import type { Dimension } from "../domain/comparability/dimensions.ts";
import type { Figure } from "../domain/release.ts";
import { breakBetween } from "../domain/series-break.ts";
import { centralOf, type Moment, type Run, stepsApart, timelineOf } from "./series-data.ts";
import type { Grain } from "./time-axis.ts";

/** Why no line joins two neighbours of one edition. */
export type Cut =
  /** A figure of the usual step is missing in between. */
  | { readonly why: "missing" }
  /** One of them, or both, is stated without a single number. */
  | { readonly why: "no-value" }
  /** The definition changes. */
  | { readonly why: "definition"; readonly differs: readonly Dimension[] };

/** Neighbours of one edition that are not joined. */
export interface Parting {
  readonly from: Moment;
  readonly to: Moment;
  readonly cut: Cut;
}

/** One edition of one quantity: its figures in time, and which of them a line may join. */
export interface EditionLine {
  /** Unique in the explorer. */
  readonly key: string;
  readonly moments: readonly Moment[];
  /** Stretches that a line may join, two moments or more each. */
  readonly stretches: readonly (readonly Moment[])[];
  readonly partings: readonly Parting[];
}

/**
 * The figures as editions: one line a series, and one a publication for figures of no series. No line
 * joins two series, two editions, two definitions, or what is stated without a single number.
 */
export function editionLines(
  figures: readonly Figure[],
  catalog: Catalog,
): { readonly lines: readonly EditionLine[]; readonly grain: Grain } {
  const { runs, grain } = timelineOf(figures, editionsOf(figures));
  return { lines: runs.map((run) => lineOf(run, runs, catalog)), grain };
}

/** The edition of each figure: its series, else its publication; a second figure of one time is its own. */
function editionsOf(figures: readonly Figure[]): (figure: Figure) => string {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const figure of figures) {
    const edition = figure.series ?? figure.source;
    let name = edition;
    for (let n = 2; taken.has(`${name} ${figure.period}`); n++) name = `${edition}-${n}`;
    taken.add(`${name} ${figure.period}`);
    names.set(figure.id, name);
  }
  return (figure) => names.get(figure.id) ?? figure.id;
}

function lineOf(run: Run, runs: readonly Run[], catalog: Catalog): EditionLine {
  const partings: Parting[] = [];
  const stretches: Moment[][] = [];
  for (const [i, to] of run.moments.entries()) {
    const from = run.moments[i - 1];
    const cut = from === undefined ? null : cutBetween(from, to, run, runs, catalog);
    if (from !== undefined && cut !== null) partings.push({ from, to, cut });
    const open = stretches.at(-1);
    if (open !== undefined && cut === null) open.push(to);
    else stretches.push([to]);
  }
  return {
    key: run.id,
    moments: run.moments,
    stretches: stretches.filter((stretch) => stretch.length > 1),
    partings,
  };
}

function cutBetween(
  from: Moment,
  to: Moment,
  run: Run,
  runs: readonly Run[],
  catalog: Catalog,
): Cut | null {
  const differs = breakBetween(from.figure, to.figure, catalog);
  if (differs.length > 0) return { why: "definition", differs };
  if (from.at === to.at) return { why: "definition", differs: ["period"] };
  if (stepsApart(from, to, run, runs)) return { why: "missing" };
  const [a, b] = [centralOf(from.figure.estimate), centralOf(to.figure.estimate)];
  return a === null || b === null ? { why: "no-value" } : null;
}
