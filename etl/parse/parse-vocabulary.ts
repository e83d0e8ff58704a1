import { RANGE_KINDS } from "../../app/domain/estimate.ts";
import type { Term } from "../../app/domain/release.ts";
import { excerpt } from "../problem.ts";
import type { ColumnOf } from "../read/table-spec.ts";
import { TABLES } from "../read/table-spec.ts";
import { text, translated, words } from "./cells.ts";
import type { Context } from "./cursor.ts";
import { positions } from "./cursor.ts";
import type { Table } from "./table.ts";
import { parseTable } from "./table.ts";

const OPEN = null;

/**
 * The closed columns. Where the program itself tells values apart (they are unions in app/domain) the
 * values are listed, and a new one needs code; `OPEN` columns take any value that the table declares.
 */
const COLUMNS: Readonly<Record<string, readonly string[] | null>> = {
  kind: ["country", "world", "region", "income-group", "group"],
  measure: ["stock", "flow", "change", "share", "count", "amount"],
  unit: OPEN,
  higher_is: ["better", "worse", "neutral"],
  range_kind: [...RANGE_KINDS, "rounding", "at-least", "at-most", "none"],
  poverty_line: OPEN,
  baseline: OPEN,
  method: OPEN,
  verification: ["primary", "secondary"],
  csl_type: OPEN,
  document: ["concept-note", "press-release"],
  agreement: [
    "faithful",
    "differs-in-scope",
    "differs-in-number",
    "out-of-date",
    "cannot-be-traced",
  ],
  role: ["cites", "reports", "origin"],
  seen: ["read", "read-in-part", "not-found"],
  reason: OPEN,
};

/** vocabularies.csv. Fills the vocabulary of `context` as it goes. */
export function parseVocabulary(
  folder: string,
  context: Context,
): Table<Term, ColumnOf<"vocabularies">> {
  const at = positions(TABLES.vocabularies);
  for (const column of Object.keys(COLUMNS)) context.vocabulary.set(column, new Map());
  const table = parseTable(folder, TABLES.vocabularies, context, (c) => {
    const column = text(c, at.column);
    const value = text(c, at.value);
    const closed = COLUMNS[column];
    if (closed === undefined) {
      const expected = `one of ${Object.keys(COLUMNS).join(", ")}`;
      c.fault(at.column, excerpt(column), expected, "correct the column name");
    } else if (closed !== OPEN && !closed.includes(value)) {
      const remedy = "correct it; a new value needs code in app/domain";
      c.fault(at.value, excerpt(value), `one of ${closed.join(", ")}`, remedy);
    }
    const values = context.vocabulary.get(column);
    if (values?.has(value) === true) {
      c.fault(at.value, `${excerpt(value)} twice`, "one row a value", "delete one of the two rows");
    }
    values?.set(value, value);
    const label = words(c, at.label_en, at.label_zh);
    return { column, value, label, meaning: translated(c, at.meaning_en) };
  });
  context.vocabularyWhole = table.whole;
  return table;
}
