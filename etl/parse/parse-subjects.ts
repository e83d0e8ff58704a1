import type { Geography, Indicator, Theme, Topic } from "../../app/domain/release.ts";
import type { ColumnOf } from "../read/table-spec.ts";
import { TABLES } from "../read/table-spec.ts";
import { id, term, text, translated, translatedOrNull, words, wordsOrNull } from "./cells.ts";
import type { Context } from "./cursor.ts";
import { positions } from "./cursor.ts";
import type { Table } from "./table.ts";
import { parseTable } from "./table.ts";

/** themes.csv. */
export function parseThemes(folder: string, context: Context): Table<Theme, ColumnOf<"themes">> {
  const at = positions(TABLES.themes);
  return parseTable(folder, TABLES.themes, context, (c) => ({
    id: id(c, at.id) as Theme["id"],
    name: words(c, at.name_en, at.name_zh),
    description: words(c, at.description_en, at.description_zh),
  }));
}

/** topics.csv. */
export function parseTopics(folder: string, context: Context): Table<Topic, ColumnOf<"topics">> {
  const at = positions(TABLES.topics);
  return parseTable(folder, TABLES.topics, context, (c) => ({
    id: id(c, at.id),
    theme: text(c, at.theme) as Topic["theme"],
    name: words(c, at.name_en, at.name_zh),
  }));
}

/** indicators.csv. */
export function parseIndicators(
  folder: string,
  context: Context,
): Table<Indicator, ColumnOf<"indicators">> {
  const at = positions(TABLES.indicators);
  return parseTable(folder, TABLES.indicators, context, (c) => ({
    id: id(c, at.id),
    topic: text(c, at.topic),
    name: words(c, at.name_en, at.name_zh),
    measure: term<Indicator["measure"]>(c, at.measure, "measure"),
    unit: term<string>(c, at.unit, "unit"),
    definition: words(c, at.definition_en, at.definition_zh),
    higherIs: term<Indicator["higherIs"]>(c, at.higher_is, "higher_is"),
  }));
}

/** geographies.csv. The world has no issuer: it is whatever each issuer covers. */
export function parseGeographies(
  folder: string,
  context: Context,
): Table<Geography, ColumnOf<"geographies">> {
  const at = positions(TABLES.geographies);
  return parseTable(folder, TABLES.geographies, context, (c) => {
    const kind = term<Geography["kind"]>(c, at.kind, "kind");
    const wanted = kind !== "world";
    return {
      code: text(c, at.code),
      name: words(c, at.name_en, at.name_zh),
      kind,
      issuer: wanted ? translated(c, at.issuer) : translatedOrNull(c, at.issuer),
      note: wordsOrNull(c, at.note, at.note_zh),
    };
  });
}
