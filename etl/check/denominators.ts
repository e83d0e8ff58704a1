import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import type { Indexes } from "./indexes.ts";

/** A denominator that names a figure repeats it: value, unit and place. */
export function checkDenominators(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  const table = folder.denominators;
  table.rows.forEach((row, i) => {
    const figure = folder.figures.rows[indexes.figures.get(row.figure ?? "") ?? -1];
    if (row.figure === null || figure === undefined) return;
    const unit = folder.indicators.rows[indexes.indicators.get(figure.indicator) ?? -1]?.unit;
    const value = "central" in figure.estimate ? figure.estimate.central : null;
    const fault = (column: "value" | "unit" | "geography", found: string, wanted: string) => {
      const expected = `${wanted}, as in ${figure.id} of figures.csv`;
      const remedy = "correct one of the two rows, or empty the cell figure";
      problems.push(problemAt(table, i, column, found, expected, remedy));
    };
    if (value !== row.value) fault("value", String(row.value), String(value));
    if (unit !== undefined && unit !== row.unit) fault("unit", row.unit, unit);
    if (figure.geography !== row.geography) fault("geography", row.geography, figure.geography);
  });
}
