import type { Figure } from "../../app/domain/release.ts";
import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Indexes } from "./indexes.ts";

type FigureColumn = Folder["figures"]["spec"]["columns"][number];

/** What a figure shares with the one it replaces, by the column that holds it. */
const SHARED: readonly (readonly [FigureColumn, (figure: Figure) => string | null])[] = [
  ["indicator", (figure) => figure.indicator],
  ["geography", (figure) => figure.geography],
  ["population_en", (figure) => figure.population.en],
  ["period_start", (figure) => figure.period],
  ["poverty_line", (figure) => figure.povertyLine],
  ["baseline", (figure) => figure.baseline],
];

/** A figure replaces an older one of the same quantity, place, line and period, and never itself. */
export function checkSupersedes(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  const table = folder.figures;
  for (let i = 0; i < table.rows.length; i += 1) {
    const figure = table.rows[i] as Figure;
    if (figure.supersedes === null) continue;
    const before = table.rows[indexes.figures.get(figure.supersedes) ?? -1];
    if (before === undefined) continue;
    for (const [column, read] of SHARED) {
      const wanted = read(before);
      const found = read(figure);
      if (found === wanted) continue;
      const expected = `${excerpt(wanted ?? "")}, as in ${before.id}, which it supersedes`;
      const remedy = "empty supersedes, or correct the cell";
      problems.push(problemAt(table, i, column, excerpt(found ?? ""), expected, remedy));
    }
    checkDates(folder, indexes, i, figure, before, problems);
  }
  checkCycles(folder, indexes, problems);
}

function checkDates(
  folder: Folder,
  indexes: Indexes,
  index: number,
  figure: Figure,
  before: Figure,
  problems: Problem[],
): void {
  const newer = published(folder, indexes, figure);
  const older = published(folder, indexes, before);
  if (newer === null || older === null) return;
  const known = Math.min(newer.length, older.length);
  if (newer.slice(0, known) >= older.slice(0, known)) return;
  const found = `${before.id} of ${older}, newer than this figure of ${newer}`;
  const remedy = "turn the pair round, or correct a date in sources.csv";
  problems.push(problemAt(folder.figures, index, "supersedes", found, "an older figure", remedy));
}

function published(folder: Folder, indexes: Indexes, figure: Figure): string | null {
  return folder.sources.rows[indexes.sources.get(figure.source) ?? -1]?.published ?? null;
}

/** Reports each ring of replacements once, at its first row. */
function checkCycles(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  const table = folder.figures;
  const walked = new Set<number>();
  for (let i = 0; i < table.rows.length; i += 1) {
    if (table.rows[i]?.supersedes === null || walked.has(i)) continue;
    const path: number[] = [];
    let at: number | undefined = i;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      path.push(at);
      const next: string | null = table.rows[at]?.supersedes ?? null;
      at = next === null ? undefined : indexes.figures.get(next);
    }
    if (at === undefined || !path.includes(at)) continue;
    const ring = path.slice(path.indexOf(at));
    const first = Math.min(...ring);
    const names = [...ring, at].map((index) => table.rows[index]?.id).join(" -> ");
    const remedy = "empty supersedes in the oldest figure";
    problems.push(problemAt(table, first, "supersedes", `a ring: ${names}`, "no ring", remedy));
  }
}
