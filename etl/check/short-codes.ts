import type { CitedFigure } from "../../app/domain/release.ts";
import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";

/**
 * A short code names one cited figure and leads to one figure for ever, also after its row is gone: it is
 * printed in slides and read aloud. `published`: the cited figures of every earlier release.
 */
export function checkShortCodes(
  folder: Pick<Folder, "cited">,
  published: readonly (readonly CitedFigure[])[],
  problems: Problem[],
): void {
  const owners = new Map<string, CitedFigure>();
  for (const cited of published) for (const row of cited) owners.set(row.shortCode, row);
  folder.cited.rows.forEach((row, i) => {
    const owner = owners.get(row.shortCode);
    if (owner === undefined) return;
    if (owner.id !== row.id) {
      const found = `${row.shortCode}, published as the code of ${owner.id}`;
      const remedy = "give the next code that was never used";
      problems.push(problemAt(folder.cited, i, "short_code", found, "a code never used", remedy));
    } else if (owner.figure !== row.figure) {
      const found = `${row.figure}, though /f/${row.shortCode}/ was published as ${owner.figure}`;
      const remedy = "restore it, or give the row an id and a code that were never used";
      problems.push(problemAt(folder.cited, i, "figure", found, owner.figure, remedy));
    }
  });
}
