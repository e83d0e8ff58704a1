import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";

/** A duplicate names the row that was kept; what nobody could verify was not kept elsewhere. */
export function checkDropped(folder: Folder, problems: Problem[]): void {
  folder.dropped.rows.forEach(({ reason, keptInstead }, i) => {
    if (reason !== "duplicate" && reason !== "unverified") return;
    if ((reason === "duplicate") === (keptInstead !== null)) return;
    const found = keptInstead ?? "an empty cell";
    const expected =
      reason === "duplicate" ? "the figure kept instead" : `no figure, as reason is ${reason}`;
    const remedy = "correct kept_instead or reason";
    problems.push(problemAt(folder.dropped, i, "kept_instead", found, expected, remedy));
  });
}
