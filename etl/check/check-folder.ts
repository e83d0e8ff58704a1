import type { Folder } from "../parse/parse-folder.ts";
import type { Problem } from "../problem.ts";
import { checkAgenda } from "./agenda.ts";
import { checkCited } from "./cited.ts";
import { checkCloseRanges } from "./close-ranges.ts";
import { checkDenominators } from "./denominators.ts";
import { checkDropped } from "./dropped.ts";
import { checkFigures } from "./figures.ts";
import { checkGeographies } from "./geographies.ts";
import type { Indexes } from "./indexes.ts";
import { checkLookalikes } from "./lookalikes.ts";
import { checkReferences } from "./references.ts";
import { checkSeries } from "./series.ts";
import { checkStatedAs } from "./stated-as.ts";
import { checkSupersedes } from "./supersedes.ts";
import { checkUnique } from "./unique.ts";

/** All rules over the whole set. Each adds what it finds; none stops the others. */
export function checkFolder(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  checkUnique(folder, indexes, problems);
  checkReferences(folder, indexes, problems);
  checkGeographies(folder, problems);
  checkFigures(folder, indexes, problems);
  checkSeries(folder, problems);
  checkSupersedes(folder, indexes, problems);
  checkCited(folder, indexes, problems);
  checkLookalikes(folder, problems);
  checkCloseRanges(folder, indexes, problems);
  checkDenominators(folder, indexes, problems);
  checkDropped(folder, problems);
  checkAgenda(folder, indexes, problems);
  checkStatedAs(folder, indexes, problems);
}
