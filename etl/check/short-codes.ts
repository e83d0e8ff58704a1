import type { CitedFigure } from "../../app/domain/release.ts";
import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";

/** A short code names one cited figure for ever, also after its row is gone. */
export function checkShortCodes(
  folder: Folder,
  published: readonly (readonly CitedFigure[])[],
  problems: Problem[],
): void {
  const owners = new Map<string, string>();
  for (const cited of published) for (const row of cited) owners.set(row.shortCode, row.id);
  folder.cited.rows.forEach((row, i) => {
    const owner = owners.get(row.shortCode);
    if (owner === undefined || owner === row.id) return;
    const found = `${row.shortCode}, published as the code of ${owner}`;
    const remedy = "give the next code that was never used";
    problems.push(problemAt(folder.cited, i, "short_code", found, "a code never used", remedy));
  });
}
