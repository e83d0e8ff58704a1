import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";

/** A pair is of two figures and stands once, in whichever order. */
export function checkLookalikes(folder: Folder, problems: Problem[]): void {
  const table = folder.lookalikes;
  const first = new Map<string, number>();
  table.rows.forEach(({ figures: [a, b] }, i) => {
    if (a === b) {
      const remedy = "name the figure it must not be confused with";
      problems.push(problemAt(table, i, "figure_b", excerpt(b), "another figure", remedy));
      return;
    }
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = first.get(pair);
    if (before === undefined) {
      first.set(pair, i);
      return;
    }
    const found = `the pair of line ${table.lines.lineOf(table.records[before] ?? 0)} again`;
    const remedy = "delete one of the two rows";
    problems.push(problemAt(table, i, "figure_a", found, "each pair once", remedy));
  });
}
