import type { Folder } from "../parse/parse-folder.ts";
import type { Table } from "../parse/table.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Indexes } from "./indexes.ts";

/** Every id stands once in its table. Pairs and steps are checked with their own rules. */
export function checkUnique(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  unique(folder.themes, "id", indexes.themes, (row) => row.id, problems);
  unique(folder.topics, "id", indexes.topics, (row) => row.id, problems);
  unique(folder.indicators, "id", indexes.indicators, (row) => row.id, problems);
  unique(folder.geographies, "code", indexes.geographies, (row) => row.code, problems);
  unique(folder.sources, "id", indexes.sources, (row) => row.id, problems);
  unique(folder.figures, "id", indexes.figures, (row) => row.id, problems);
  unique(folder.cited, "id", indexes.cited, (row) => row.id, problems);
  unique(folder.denominators, "id", indexes.denominators, (row) => row.id, problems);
  uniqueValue(folder.cited, "short_code", (row) => row.shortCode, problems);
  uniqueValue(folder.cited, "figure", (row) => row.figure, problems);
  uniqueValue(folder.dropped, "id", (row) => row.id, problems);
  uniqueValue(folder.derivations, "id", (row) => row.id, problems);
  uniqueValue(folder.readings, "figure", (row) => row.figure, problems);
  checkAcrossTables(folder, indexes, problems);
}

/**
 * Figures, denominators and derived figures share one space of ids, as formulas name any of them. A
 * denominator may have the id of the figure that it repeats.
 */
function checkAcrossTables(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  const taken = (id: string) => indexes.figures.has(id);
  const remedy = "give it an id of its own";
  folder.denominators.rows.forEach((row, i) => {
    if (!taken(row.id) || row.figure === row.id) return;
    const found = `${excerpt(row.id)}, the id of another figure`;
    problems.push(problemAt(folder.denominators, i, "id", found, "a new id", remedy));
  });
  folder.derivations.rows.forEach((row, i) => {
    if (!taken(row.id) && !indexes.denominators.has(row.id)) return;
    const found = `${excerpt(row.id)}, the id of a figure or denominator`;
    problems.push(problemAt(folder.derivations, i, "id", found, "a new id", remedy));
  });
  folder.dropped.rows.forEach((row, i) => {
    if (!taken(row.id)) return;
    const found = `${excerpt(row.id)}, which is in figures.csv`;
    const expected = "a figure that was left out";
    problems.push(problemAt(folder.dropped, i, "id", found, expected, "keep one of the two rows"));
  });
}

function uniqueValue<Row, Column extends string>(
  table: Table<Row, Column>,
  column: Column,
  key: (row: Row) => string,
  problems: Problem[],
): void {
  const first = new Map<string, number>();
  table.rows.forEach((row, i) => {
    if (!first.has(key(row))) first.set(key(row), i);
  });
  unique(table, column, first, key, problems);
}

function unique<Row, Column extends string>(
  table: Table<Row, Column>,
  column: Column,
  first: ReadonlyMap<string, number>,
  key: (row: Row) => string,
  problems: Problem[],
): void {
  if (first.size === table.rows.length) return;
  for (let i = 0; i < table.rows.length; i += 1) {
    const id = key(table.rows[i] as Row);
    const before = first.get(id);
    if (before === i || before === undefined) continue;
    const line = table.lines.lineOf(table.records[before] ?? 0);
    const found = `${excerpt(id)} again, as on line ${line}`;
    const remedy = "delete the row, or give it another value";
    problems.push(problemAt(table, i, column, found, "a value not used before", remedy));
  }
}
