import type { Folder } from "../parse/parse-folder.ts";
import type { Table } from "../parse/table.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Indexes } from "./indexes.ts";

type Known = ReadonlyMap<string, number>;

/** Every id that a table refers to exists. */
export function checkReferences(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  checkFigureReferences(folder, indexes, problems);
  const known = indexes;
  refer(folder.topics, "theme", "themes.csv", known.themes, (row) => row.theme, problems);
  refer(folder.indicators, "topic", "topics.csv", known.topics, (row) => row.topic, problems);
  const cited = folder.cited;
  refer(cited, "indicator", "indicators.csv", known.indicators, (row) => row.indicator, problems);
  refer(cited, "geography", "geographies.csv", known.geographies, (row) => row.geography, problems);
  refer(cited, "origin_figure", "figures.csv", known.figures, (row) => row.originFigure, problems);
  refer(cited, "figure", "figures.csv", known.figures, (row) => row.figure, problems);
  refer(folder.chains, "cited_id", "cited.csv", known.cited, (row) => row.cited, problems);
  refer(folder.chains, "source", "sources.csv", known.sources, (row) => row.source, problems);
  const pairs = folder.lookalikes;
  refer(pairs, "figure_a", "figures.csv", known.figures, (row) => row.figures[0], problems);
  refer(pairs, "figure_b", "figures.csv", known.figures, (row) => row.figures[1], problems);
  const totals = folder.denominators;
  refer(totals, "geography", "geographies.csv", known.geographies, (r) => r.geography, problems);
  refer(totals, "source", "sources.csv", known.sources, (row) => row.source, problems);
  refer(totals, "figure", "figures.csv", known.figures, (row) => row.figure, problems);
  refer(
    folder.dropped,
    "kept_instead",
    "figures.csv",
    known.figures,
    (r) => r.keptInstead,
    problems,
  );
  refer(folder.readings, "figure", "figures.csv", known.figures, (row) => row.figure, problems);
}

/** The long table: one loop over its rows for all of its references. */
function checkFigureReferences(folder: Folder, known: Indexes, problems: Problem[]): void {
  const table = folder.figures;
  const { indicators, geographies, sources, figures } = known;
  for (let i = 0; i < table.rows.length; i += 1) {
    const row = table.rows[i];
    if (row === undefined) continue;
    if (!indicators.has(row.indicator))
      dangle(table, i, "indicator", row.indicator, "indicators.csv", problems);
    if (!geographies.has(row.geography))
      dangle(table, i, "geography", row.geography, "geographies.csv", problems);
    if (!sources.has(row.source)) dangle(table, i, "source", row.source, "sources.csv", problems);
    if (row.reportedBy !== null && !sources.has(row.reportedBy))
      dangle(table, i, "reported_by", row.reportedBy, "sources.csv", problems);
    if (row.supersedes !== null && !figures.has(row.supersedes))
      dangle(table, i, "supersedes", row.supersedes, "figures.csv", problems);
  }
}

function refer<Row, Column extends string>(
  table: Table<Row, Column>,
  column: Column,
  target: string,
  known: Known,
  key: (row: Row) => string | null,
  problems: Problem[],
): void {
  for (let i = 0; i < table.rows.length; i += 1) {
    const id = key(table.rows[i] as Row);
    if (id !== null && !known.has(id)) dangle(table, i, column, id, target, problems);
  }
}

/** An empty id has been reported where its cell was read. */
function dangle<Row, Column extends string>(
  table: Table<Row, Column>,
  index: number,
  column: Column,
  id: string,
  target: string,
  problems: Problem[],
): void {
  if (id === "") return;
  const remedy = `correct the id, or add its row to ${target}`;
  problems.push(problemAt(table, index, column, excerpt(id), `an id of ${target}`, remedy));
}
