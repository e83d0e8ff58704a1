import type { Folder } from "../parse/parse-folder.ts";

/** Where each id of each table stands: id → index of its (first) row. */
export interface Indexes {
  readonly themes: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
  readonly geographies: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, number>;
  readonly cited: ReadonlyMap<string, number>;
  readonly denominators: ReadonlyMap<string, number>;
  readonly sessions: ReadonlyMap<string, number>;
}

/** Builds the indexes; one pass over each table. */
export function buildIndexes(folder: Folder): Indexes {
  return {
    themes: index(folder.themes.rows, (row) => row.id),
    topics: index(folder.topics.rows, (row) => row.id),
    indicators: index(folder.indicators.rows, (row) => row.id),
    geographies: index(folder.geographies.rows, (row) => row.code),
    sources: index(folder.sources.rows, (row) => row.id),
    figures: index(folder.figures.rows, (row) => row.id),
    cited: index(folder.cited.rows, (row) => row.id),
    denominators: index(folder.denominators.rows, (row) => row.id),
    sessions: index(folder.agenda?.sessions ?? [], (row) => row.id),
  };
}

function index<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < rows.length; i += 1) {
    const id = key(rows[i] as Row);
    if (!found.has(id)) found.set(id, i);
  }
  return found;
}
