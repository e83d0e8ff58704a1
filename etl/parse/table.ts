import type { Problem } from "../problem.ts";
import { LineIndex } from "../read/line-index.ts";
import { readTable } from "../read/read-table.ts";
import type { TableSpec } from "../read/table-spec.ts";
import { checkCells } from "./cells.ts";
import type { Context } from "./cursor.ts";
import { Cursor } from "./cursor.ts";

/** A table after parsing: typed rows, and where each of them stands in its file. */
export interface Table<Row, Column extends string = string> {
  readonly spec: TableSpec<Column>;
  readonly rows: readonly Row[];
  /** Record number of each row. */
  readonly records: readonly number[];
  readonly lines: LineIndex;
  /** False where rows are missing because they could not be told apart; that has been reported. */
  readonly whole: boolean;
}

/** Reads and parses one table. `parseRow` is called once a row with the cursor on it. */
export function parseTable<Row, Column extends string>(
  folder: string,
  spec: TableSpec<Column>,
  context: Context,
  parseRow: (cursor: Cursor) => Row,
  onBytes?: (count: number) => void,
): Table<Row, Column> {
  const parsed: Row[] = [];
  const records: number[] = [];
  let cursor = new Cursor(spec, new LineIndex(), context);
  const whole = readTable(
    folder,
    spec,
    context.problems,
    ({ rows, first, lines, suspect }) => {
      if (cursor.lines !== lines) cursor = new Cursor(spec, lines, context);
      cursor.suspect = suspect;
      for (let i = 0; i < rows.length; i += 1) {
        cursor.row = rows[i] as readonly string[];
        cursor.record = first + i;
        checkCells(cursor);
        parsed.push(parseRow(cursor));
        records.push(first + i);
      }
    },
    onBytes,
  );
  return { spec, rows: parsed, records, lines: cursor.lines, whole };
}

/** A problem in row `index` (from 0) of a parsed table. */
export function problemAt<Column extends string>(
  table: Table<unknown, Column>,
  index: number,
  column: Column,
  found: string,
  expected: string,
  remedy: string,
): Problem {
  const line = table.lines.lineOf(table.records[index] ?? 0);
  return { file: table.spec.file, line, column, found, expected, remedy };
}
