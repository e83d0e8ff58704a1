import type { Denominator, DroppedFigure, LookAlike } from "../../app/domain/release.ts";
import type { ColumnOf } from "../read/table-spec.ts";
import { TABLES } from "../read/table-spec.ts";
import { id, numberOrNull, optional, term, text, translated, words } from "./cells.ts";
import type { Context } from "./cursor.ts";
import { positions } from "./cursor.ts";
import { calendarPeriod } from "./dates.ts";
import type { Table } from "./table.ts";
import { parseTable } from "./table.ts";

/** lookalikes.csv. */
export function parseLookalikes(
  folder: string,
  context: Context,
): Table<LookAlike, ColumnOf<"lookalikes">> {
  const at = positions(TABLES.lookalikes);
  return parseTable(folder, TABLES.lookalikes, context, (c) => ({
    figures: [text(c, at.figure_a), text(c, at.figure_b)] as const,
    why: words(c, at.why_en, at.why_zh),
  }));
}

/** denominators.csv. A year stands for its days: 2019 becomes 2019-01-01/2019-12-31. */
export function parseDenominators(
  folder: string,
  context: Context,
): Table<Denominator, ColumnOf<"denominators">> {
  const at = positions(TABLES.denominators);
  return parseTable(folder, TABLES.denominators, context, (c) => {
    text(c, at.value);
    return {
      id: id(c, at.id),
      name: words(c, at.name_en, at.name_zh),
      geography: text(c, at.geography),
      period: calendarPeriod(c, at.period),
      value: numberOrNull(c, at.value) ?? Number.NaN,
      unit: term<string>(c, at.unit, "unit"),
      source: text(c, at.source),
      figure: optional(c, at.figure),
    };
  });
}

/** dropped.csv. */
export function parseDropped(
  folder: string,
  context: Context,
): Table<DroppedFigure, ColumnOf<"dropped">> {
  const at = positions(TABLES.dropped);
  return parseTable(folder, TABLES.dropped, context, (c) => ({
    id: id(c, at.id),
    reason: term<string>(c, at.reason, "reason"),
    keptInstead: optional(c, at.kept_instead),
    detail: translated(c, at.detail_en),
    indicator: translated(c, at.indicator_en),
    statedAs: text(c, at.stated_as),
  }));
}
