import type { Estimate } from "../../app/domain/estimate.ts";
import { rangeKindOf } from "../../app/domain/estimate.ts";
import type { Figure } from "../../app/domain/release.ts";
import type { ChainRow, CitedRow } from "../parse/parse-cited.ts";
import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Indexes } from "./indexes.ts";

type ValueRow = Pick<Figure, "indicator" | "geography" | "period" | "estimate">;
type Step = readonly [index: number, row: ChainRow];

/** Cited figures agree with their rows in figures.csv, and their chains lead back to an end. */
export function checkCited(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  const chains = new Map<string, Step[]>();
  folder.chains.rows.forEach((row, i) => {
    const steps = chains.get(row.cited);
    if (steps) steps.push([i, row]);
    else chains.set(row.cited, [[i, row]]);
  });
  folder.cited.rows.forEach((row, i) => {
    checkValue(folder, indexes, i, row, problems);
    checkOrigin(folder, i, row, problems);
    const steps = chains.get(row.id) ?? [];
    if (!folder.chains.whole) return;
    if (steps.length === 0) {
      const remedy = "add its steps to chains.csv, the document first";
      const found = `no chain for ${excerpt(row.id)}`;
      problems.push(problemAt(folder.cited, i, "id", found, "at least one step", remedy));
      return;
    }
    checkSteps(folder, steps, problems);
    checkEnds(folder, indexes, row, steps, problems);
  });
}

/** The row of figures.csv repeats what the document says: number, indicator, place and period. */
function checkValue(
  folder: Folder,
  indexes: Indexes,
  index: number,
  row: CitedRow,
  problems: Problem[],
): void {
  const figure = folder.figures.rows[indexes.figures.get(row.figure) ?? -1];
  if (figure === undefined) return;
  const wanted = valueCells(figure);
  for (const [column, found] of Object.entries(valueCells(row)) as [ValueColumn, string][]) {
    if (found === wanted[column]) continue;
    const expected = `${wanted[column]}, as in ${figure.id} of figures.csv`;
    const remedy = "correct one of the two rows";
    problems.push(problemAt(folder.cited, index, column, found, expected, remedy));
  }
}

type ValueColumn = keyof ReturnType<typeof valueCells>;

/** What a cited figure and its row must have in common, by column, as words for a message. */
function valueCells({ indicator, geography, period, estimate }: ValueRow) {
  return {
    indicator,
    geography,
    period_start: period,
    low: "low" in estimate ? String(estimate.low) : NOTHING,
    central: "central" in estimate ? String(estimate.central) : NOTHING,
    high: "high" in estimate ? String(estimate.high) : NOTHING,
    range_kind: rangeKindOf(estimate) ?? kindOfSingle(estimate),
  };
}

const NOTHING = "an empty cell";

function kindOfSingle(estimate: Estimate): string {
  if (estimate.shape === "point") return estimate.rounded ? "rounding" : "none";
  return estimate.shape;
}

function checkOrigin(folder: Folder, index: number, row: CitedRow, problems: Problem[]): void {
  const untraced = row.agreement === "cannot-be-traced";
  if (untraced === (row.originFigure === null)) return;
  const found = row.originFigure === null ? "an empty cell" : excerpt(row.originFigure);
  const expected = untraced
    ? "no origin, as agreement is cannot-be-traced"
    : "the figure of the origin";
  const remedy = "correct origin_figure or agreement";
  problems.push(problemAt(folder.cited, index, "origin_figure", found, expected, remedy));
}

/** Steps count 1, 2, 3 … and no source comes twice: a chain that returns would be a ring. */
function checkSteps(folder: Folder, steps: Step[], problems: Problem[]): void {
  steps.sort(([, a], [, b]) => a.step - b.step);
  const seen = new Map<string, number>();
  steps.forEach(([index, row], i) => {
    const fault = (column: "step" | "source", found: string, expected: string, remedy: string) =>
      problems.push(problemAt(folder.chains, index, column, found, expected, remedy));
    if (row.step !== i + 1) {
      fault("step", String(row.step), `step ${i + 1}`, "number the steps 1, 2, 3 … without a gap");
    }
    const before = seen.get(row.source);
    if (before !== undefined) {
      const found = `${excerpt(row.source)}, which is step ${before} already: a ring`;
      fault("source", found, "each source once in a chain", "delete one of the two steps");
    }
    seen.set(row.source, row.step);
  });
}

/** A chain starts at its document and ends at an origin, or honestly at a step that was not found. */
function checkEnds(
  folder: Folder,
  indexes: Indexes,
  row: CitedRow,
  steps: readonly Step[],
  problems: Problem[],
): void {
  const fault = (
    step: Step,
    column: "source" | "role",
    found: string,
    expected: string,
    remedy: string,
  ) => problems.push(problemAt(folder.chains, step[0], column, found, expected, remedy));
  const first = steps[0] as Step;
  const last = steps.at(-1) as Step;
  const document = folder.figures.rows[indexes.figures.get(row.figure) ?? -1]?.source;
  if (document !== undefined && first[1].source !== document) {
    const expected = `${document}, the document that cites`;
    fault(first, "source", excerpt(first[1].source), expected, "begin the chain at the document");
  }
  const origin = steps.some(([, step]) => step.role === "origin");
  if (origin || last[1].seen === "not-found" || row.agreement === "cannot-be-traced") return;
  const found = `${last[1].role}, and no later step`;
  const remedy = "add the step of the origin, or say not-found where the trace is lost";
  fault(last, "role", found, "an origin, or a last step that was not found", remedy);
}
