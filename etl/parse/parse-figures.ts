import type { Figure } from "../../app/domain/release.ts";
import type { ColumnOf } from "../read/table-spec.ts";
import { TABLES } from "../read/table-spec.ts";
import {
  addressOrNull,
  id,
  optional,
  reference,
  referenceOrNull,
  term,
  termOrNull,
  text,
  translatedOrNull,
  words,
  wordsOrNull,
} from "./cells.ts";
import type { Context, Cursor } from "./cursor.ts";
import { positions } from "./cursor.ts";
import { period } from "./dates.ts";
import { estimate } from "./parse-estimate.ts";
import type { Table } from "./table.ts";
import { parseTable } from "./table.ts";

const at = positions(TABLES.figures);

/** figures.csv: the long table, so its loop looks nothing up by name and validates no shape twice. */
export function parseFigures(
  folder: string,
  context: Context,
  onBytes?: (count: number) => void,
): Table<Figure, ColumnOf<"figures">> {
  return parseTable(folder, TABLES.figures, context, parseFigure, onBytes);
}

function parseFigure(c: Cursor): Figure {
  return {
    id: id(c, at.id),
    indicator: reference(c, at.indicator),
    geography: reference(c, at.geography),
    population: words(c, at.population_en, at.population_zh),
    period: period(c, at.period_start, at.period_end),
    estimate: estimate(c, at),
    statedAs: text(c, at.stated_as),
    povertyLine: termOrNull(c, at.poverty_line, "poverty_line"),
    baseline: termOrNull(c, at.baseline, "baseline"),
    scenario: wordsOrNull(c, at.scenario_en, at.scenario_zh),
    method: term<string>(c, at.method, "method"),
    methodNote: translatedOrNull(c, at.method_note_en),
    source: reference(c, at.source),
    locator: translatedOrNull(c, at.locator),
    reportedBy: referenceOrNull(c, at.reported_by),
    verification: term<Figure["verification"]>(c, at.verification, "verification"),
    evidenceUrl: addressOrNull(c, at.evidence_url),
    series: referenceOrNull(c, at.series),
    supersedes: optional(c, at.supersedes),
    caveat: words(c, at.caveat_en, at.caveat_zh),
  };
}
