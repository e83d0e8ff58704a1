import type { Words } from "../../app/domain/language.ts";
import { excerpt } from "../problem.ts";
import type { ColumnOf } from "../read/table-spec.ts";
import { TABLES } from "../read/table-spec.ts";
import { id, term, text, words, wordsOrNull } from "./cells.ts";
import type { Context } from "./cursor.ts";
import { positions } from "./cursor.ts";
import type { Table } from "./table.ts";
import { parseTable } from "./table.ts";

/** A figure to be worked out: the formula as declared, its inputs by id. */
export interface Derivation {
  readonly id: string;
  readonly name: Words;
  readonly formula: string;
  /** In the order of the letters a, b, c … of the formula. */
  readonly inputs: readonly string[];
  readonly unit: string;
  readonly warning: Words | null;
}

/** derivations.csv. */
export function parseDerivations(
  folder: string,
  context: Context,
): Table<Derivation, ColumnOf<"derivations">> {
  const at = positions(TABLES.derivations);
  return parseTable(folder, TABLES.derivations, context, (c) => {
    const cell = text(c, at.inputs);
    if (!/^[a-z0-9-]+( [a-z0-9-]+)*$/.test(cell)) {
      const remedy = "write the ids with one space between them";
      c.fault(at.inputs, excerpt(cell), "ids of figures or denominators", remedy);
    }
    return {
      id: id(c, at.id),
      name: words(c, at.name_en, at.name_zh),
      formula: text(c, at.formula),
      inputs: cell.split(" "),
      unit: term<string>(c, at.unit, "unit"),
      warning: wordsOrNull(c, at.warning_en, at.warning_zh),
    };
  });
}
