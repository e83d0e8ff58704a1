import type { Reading } from "../../app/domain/release.ts";
import type { ColumnOf } from "../read/table-spec.ts";
import { TABLES } from "../read/table-spec.ts";
import { optional, text, words } from "./cells.ts";
import type { Context } from "./cursor.ts";
import { positions } from "./cursor.ts";
import type { Table } from "./table.ts";
import { parseTable } from "./table.ts";

/** readings.csv. Whether a rule holds is for etl/check/stated-as.ts to say. */
export function parseReadings(
  folder: string,
  context: Context,
): Table<Reading, ColumnOf<"readings">> {
  const at = positions(TABLES.readings);
  return parseTable(folder, TABLES.readings, context, (c) => ({
    figure: text(c, at.figure),
    rule: text(c, at.rule),
    argument: optional(c, at.argument),
    note: words(c, at.note_en, at.note_zh),
  }));
}
