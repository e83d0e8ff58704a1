import { compareFigures } from "../../app/domain/comparability/compare-figures.ts";
import type { Figure } from "../../app/domain/release.ts";
import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Indexes } from "./indexes.ts";

/** Two ends are close where they differ by no more than this share of the larger one. */
const CLOSE = 0.02;

/** One range of one quantity, with every figure that gives it: those but the first only repeat it. */
interface Range {
  readonly low: number;
  readonly high: number;
  /** Row of the first figure that gives it. */
  readonly index: number;
  readonly figure: Figure;
  readonly ids: Set<string>;
}

/**
 * Close ranges of different quantities have a reviewed note, of the two or of figures that repeat the
 * one or the other: nobody should mix them up unwarned.
 */
export function checkCloseRanges(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  // Where rows of notes are missing, what they would have said is not asked for.
  if (!folder.lookalikes.whole) return;
  const catalog = records(folder, indexes);
  const ranges = rangesOf(folder, indexes).sort((a, b) => a.low - b.low);
  ranges.forEach((range, i) => {
    for (const other of ranges.slice(i + 1)) {
      // From here on every lower end is further away.
      if (!areClose(range.low, other.low)) break;
      if (!areClose(range.high, other.high)) continue;
      const { verdict } = compareFigures(range.figure, other.figure, catalog);
      if (verdict === "different-quantity" && !isNoted(range, other, folder)) {
        problems.push(missingNote(range, other, folder));
      }
    }
  });
}

/** Every range, once for each quantity that has it; figures whose records are missing are left out. */
function rangesOf(folder: Folder, indexes: Indexes): Range[] {
  const ranges = new Map<string, Range>();
  folder.figures.rows.forEach((figure, index) => {
    const { estimate, indicator, source } = figure;
    if (estimate.shape !== "range" && estimate.shape !== "point-in-range") return;
    if (!indexes.indicators.has(indicator) || !indexes.sources.has(source)) return;
    const { low, high } = estimate;
    const key = `${indicator} ${low} ${high}`;
    const known = ranges.get(key);
    if (known === undefined)
      ranges.set(key, { low, high, index, figure, ids: new Set([figure.id]) });
    else known.ids.add(figure.id);
  });
  return [...ranges.values()];
}

function areClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
}

function isNoted(one: Range, other: Range, folder: Folder): boolean {
  return folder.lookalikes.rows.some(
    ({ figures: [a, b] }) =>
      (one.ids.has(a) && other.ids.has(b)) || (one.ids.has(b) && other.ids.has(a)),
  );
}

/** Said of the row that stands further down: it came to a table that was in order. */
function missingNote(one: Range, other: Range, folder: Folder): Problem {
  const [before, after] = one.index < other.index ? [one, other] : [other, one];
  const found = `${after.low} to ${after.high}, close to ${excerpt(before.figure.id)} (${before.low} to ${before.high}), another quantity`;
  const expected = "a note on the pair in lookalikes.csv";
  const remedy = `add a row there that tells ${after.figure.id} and ${before.figure.id} apart, or correct an end`;
  return problemAt(folder.figures, after.index, "low", found, expected, remedy);
}

/** What a comparison looks up. @throws RangeError for an id that the tables lack. */
function records(folder: Folder, indexes: Indexes) {
  const find = <Row>(rows: readonly Row[], at: number | undefined, id: string): Row => {
    const row = rows[at ?? -1];
    if (row === undefined) throw new RangeError(`unknown record: ${id}`);
    return row;
  };
  return {
    indicator: (id: string) => find(folder.indicators.rows, indexes.indicators.get(id), id),
    source: (id: string) => find(folder.sources.rows, indexes.sources.get(id), id),
    hasFigure: (id: string) => indexes.figures.has(id),
    figure: (id: string) => find(folder.figures.rows, indexes.figures.get(id), id),
    citedBy: (id: string) => folder.cited.rows.find((row) => row.figure === id) ?? null,
  };
}
