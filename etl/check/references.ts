import type { Folder } from "../parse/parse-folder.ts";
import type { Table } from "../parse/table.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Indexes } from "./indexes.ts";

/** A table that is referred to, and the ids in it. */
interface Target {
  readonly table: Pick<Table<unknown>, "whole" | "spec">;
  readonly ids: ReadonlyMap<string, number>;
}

/** Every id that a table refers to exists. Nothing is said of a table that could not be read whole. */
export function checkReferences(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  const themes = { table: folder.themes, ids: indexes.themes };
  const topics = { table: folder.topics, ids: indexes.topics };
  const indicators = { table: folder.indicators, ids: indexes.indicators };
  const places = { table: folder.geographies, ids: indexes.geographies };
  const sources = { table: folder.sources, ids: indexes.sources };
  const figures = { table: folder.figures, ids: indexes.figures };
  const cited = { table: folder.cited, ids: indexes.cited };
  refer(folder.figures, "indicator", indicators, (row) => row.indicator, problems);
  refer(folder.figures, "geography", places, (row) => row.geography, problems);
  refer(folder.figures, "source", sources, (row) => row.source, problems);
  refer(folder.figures, "reported_by", sources, (row) => row.reportedBy, problems);
  refer(folder.figures, "supersedes", figures, (row) => row.supersedes, problems);
  refer(folder.topics, "theme", themes, (row) => row.theme, problems);
  refer(folder.indicators, "topic", topics, (row) => row.topic, problems);
  refer(folder.cited, "indicator", indicators, (row) => row.indicator, problems);
  refer(folder.cited, "geography", places, (row) => row.geography, problems);
  refer(folder.cited, "origin_figure", figures, (row) => row.originFigure, problems);
  refer(folder.cited, "figure", figures, (row) => row.figure, problems);
  refer(folder.chains, "cited_id", cited, (row) => row.cited, problems);
  refer(folder.chains, "source", sources, (row) => row.source, problems);
  refer(folder.lookalikes, "figure_a", figures, (row) => row.figures[0], problems);
  refer(folder.lookalikes, "figure_b", figures, (row) => row.figures[1], problems);
  refer(folder.denominators, "geography", places, (row) => row.geography, problems);
  refer(folder.denominators, "source", sources, (row) => row.source, problems);
  refer(folder.denominators, "figure", figures, (row) => row.figure, problems);
  refer(folder.dropped, "kept_instead", figures, (row) => row.keptInstead, problems);
  refer(folder.readings, "figure", figures, (row) => row.figure, problems);
}

function refer<Row, Column extends string>(
  table: Table<Row, Column>,
  column: Column,
  target: Target,
  key: (row: Row) => string | null,
  problems: Problem[],
): void {
  if (!target.table.whole) return;
  const { file } = target.table.spec;
  for (let i = 0; i < table.rows.length; i += 1) {
    const id = key(table.rows[i] as Row);
    // An empty id has been reported where its cell was read.
    if (id === null || id === "" || target.ids.has(id)) continue;
    const remedy = `correct the id, or add its row to ${file}`;
    problems.push(problemAt(table, i, column, excerpt(id), `an id of ${file}`, remedy));
  }
}
