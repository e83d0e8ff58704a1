import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";
import type { DerivedFigure, Figure } from "../../app/domain/release.ts";
import type { Indexes } from "../check/indexes.ts";
import { ReadingError } from "../check/quantity-steps.ts";
import { applyReading } from "../check/reading-rules.ts";
import type { Derivation } from "../parse/parse-derivations.ts";
import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Input } from "./evaluate.ts";
import { evaluate } from "./evaluate.ts";
import { openFormula } from "./formula.ts";

/** Works out every row of derivations.csv; rows that cannot be are reported and left out. */
export function derive(folder: Folder, indexes: Indexes, problems: Problem[]): DerivedFigure[] {
  const derived: DerivedFigure[] = [];
  if (!folder.figures.whole || !folder.denominators.whole) return derived;
  folder.derivations.rows.forEach((row, i) => {
    const inputs = findInputs(folder, indexes, row, i, problems);
    if (inputs === null) return;
    try {
      const { id, name, unit, formula, warning } = row;
      const estimate = evaluate(openFormula(formula), inputs);
      derived.push({ id, name, unit, formula, inputs: row.inputs, estimate, warning });
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
      const found = `${excerpt(row.formula)}: ${error.message}`;
      const expected = "letters a, b, c for the inputs with + - * / ( ) and numbers";
      const remedy = "correct the formula or its inputs";
      problems.push(problemAt(folder.derivations, i, "formula", found, expected, remedy));
    }
  });
  return derived;
}

function findInputs(
  folder: Folder,
  indexes: Indexes,
  row: Derivation,
  index: number,
  problems: Problem[],
): Input[] | null {
  const inputs: Input[] = [];
  for (const id of row.inputs) {
    const figure = folder.figures.rows[indexes.figures.get(id) ?? -1];
    const total = folder.denominators.rows[indexes.denominators.get(id) ?? -1];
    if (figure !== undefined) {
      inputs.push({ estimate: figure.estimate, scale: scaleOf(folder, indexes, figure) });
    } else if (total !== undefined) {
      const estimate = { shape: "point", central: total.value, rounded: false } as const;
      inputs.push({ estimate, scale: 1 });
    } else {
      const remedy = "correct the id, or add its row";
      const expected = "an id of figures.csv or denominators.csv";
      problems.push(problemAt(folder.derivations, index, "inputs", excerpt(id), expected, remedy));
    }
  }
  return inputs.length === row.inputs.length ? inputs : null;
}

/** Scale that the figure's phrase prints, by itself or as readings.csv reads it; 1 where none is. */
function scaleOf(folder: Folder, indexes: Indexes, figure: Figure): number {
  const reading = folder.readings.rows.find((row) => row.figure === figure.id);
  if (reading === undefined) return parseQuantity(figure.statedAs)?.multiplier ?? 1;
  const find = (id: string) => folder.figures.rows[indexes.figures.get(id) ?? -1];
  try {
    return applyReading(reading, figure, find).multiplier;
  } catch (error) {
    if (error instanceof ReadingError) return 1;
    throw error;
  }
}
