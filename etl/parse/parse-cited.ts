import type { ChainStep, CitedFigure } from "../../app/domain/release.ts";
import { excerpt } from "../problem.ts";
import type { ColumnOf } from "../read/table-spec.ts";
import { TABLES } from "../read/table-spec.ts";
import { id, optional, term, text, translated, translatedOrNull, words } from "./cells.ts";
import type { Context, Cursor } from "./cursor.ts";
import { positions } from "./cursor.ts";
import { period } from "./dates.ts";
import { estimate } from "./parse-estimate.ts";
import type { Table } from "./table.ts";
import { parseTable } from "./table.ts";

/** A cited figure before its chain is joined to it. */
export type CitedRow = Omit<CitedFigure, "chain">;

/** One row of chains.csv; steps count from 1, the document, back to the origin. */
export interface ChainRow extends ChainStep {
  readonly cited: string;
  readonly step: number;
}

/** cited.csv. */
export function parseCited(folder: string, context: Context): Table<CitedRow, ColumnOf<"cited">> {
  const at = positions(TABLES.cited);
  return parseTable(folder, TABLES.cited, context, (c) => ({
    id: id(c, at.id),
    document: term<CitedFigure["document"]>(c, at.document, "document"),
    section: translated(c, at.section),
    footnote: optional(c, at.footnote),
    statedAs: text(c, at.stated_as),
    indicator: text(c, at.indicator),
    geography: text(c, at.geography),
    period: period(c, at.period_start, at.period_end),
    estimate: estimate(c, at),
    statement: words(c, at.statement_en, at.statement_zh),
    originFigure: optional(c, at.origin_figure),
    agreement: term<CitedFigure["agreement"]>(c, at.agreement, "agreement"),
    departs: words(c, at.departs_en, at.departs_zh),
    shortCode: shortCode(c, at.short_code),
    figure: text(c, at.figure),
  }));
}

function shortCode(c: Cursor, column: number): string {
  const cell = c.cell(column);
  if (!/^F[0-9]{2}$/.test(cell)) {
    c.fault(column, excerpt(cell), "F and two digits, e.g. F01", "give the next free code");
  }
  return cell;
}

/** chains.csv, in file order. */
export function parseChains(folder: string, context: Context): Table<ChainRow, ColumnOf<"chains">> {
  const at = positions(TABLES.chains);
  return parseTable(folder, TABLES.chains, context, (c) => ({
    cited: text(c, at.cited_id),
    step: stepNumber(c, at.step),
    source: text(c, at.source),
    role: term<ChainStep["role"]>(c, at.role, "role"),
    locator: translatedOrNull(c, at.locator),
    seen: term<ChainStep["seen"]>(c, at.seen, "seen"),
  }));
}

function stepNumber(c: Cursor, column: number): number {
  const cell = c.cell(column);
  if (!/^[1-9][0-9]?$/.test(cell)) {
    c.fault(column, excerpt(cell), "a whole number from 1 to 99", "number the steps 1, 2, 3 …");
  }
  return Number(cell);
}

/** Joins each chain to its cited figure, steps in order. */
export function joinChains(
  cited: readonly CitedRow[],
  chains: readonly ChainRow[],
): readonly CitedFigure[] {
  return cited.map((row) => ({
    ...row,
    chain: chains
      .filter((step) => step.cited === row.id)
      .sort((a, b) => a.step - b.step)
      .map(({ source, role, locator, seen }) => ({ source, role, locator, seen })),
  }));
}
