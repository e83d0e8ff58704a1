import type {
  CitedFigure,
  Denominator,
  DerivedFigure,
  Figure,
  Geography,
  Indicator,
  LookAlike,
  Source,
  Tables,
  Term,
  Theme,
  Topic,
} from "./release.ts";

/** Look-ups over one set of tables. Every `x(id)` throws a RangeError that names an unknown id. */
export interface Catalog {
  readonly tables: Tables;
  theme(id: string): Theme;
  topic(id: string): Topic;
  indicator(id: string): Indicator;
  geography(code: string): Geography;
  source(id: string): Source;
  figure(id: string): Figure;
  hasFigure(id: string): boolean;
  denominator(id: string): Denominator;
  derived(id: string): DerivedFigure;
  term(column: string, value: string): Term;
  /** The cited figure whose value this figure is, or null. */
  citedBy(figureId: string): CitedFigure | null;
  /** Cited figures that this figure is the origin of. */
  citedFrom(figureId: string): readonly CitedFigure[];
  /** Pairs that this figure belongs to. */
  lookalikesOf(figureId: string): readonly LookAlike[];
  /** Figures that replace this one, oldest first; empty when it stands. */
  replacementsOf(figureId: string): readonly Figure[];
  figuresOfIndicator(id: string): readonly Figure[];
  figuresOfSeries(id: string): readonly Figure[];
}

function byKey<T>(what: string, rows: readonly T[], key: (row: T) => string): (id: string) => T {
  const index = new Map(rows.map((row) => [key(row), row]));
  return (id) => {
    const row = index.get(id);
    if (row === undefined) throw new RangeError(`unknown ${what}: ${id}`);
    return row;
  };
}

function grouped<T>(rows: readonly T[], key: (row: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = key(row);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/**
 * The same records with some `figures` and `indicators` in the place of, or beside, those of their ids.
 * Costs nothing but these: look-ups by indicator and series still give the records of `catalog`.
 */
export function overlayCatalog(
  catalog: Catalog,
  figures: ReadonlyMap<string, Figure>,
  indicators: ReadonlyMap<string, Indicator>,
): Catalog {
  return {
    ...catalog,
    figure: (id) => figures.get(id) ?? catalog.figure(id),
    indicator: (id) => indicators.get(id) ?? catalog.indicator(id),
  };
}

/** Opens look-ups over `tables`; costs one pass over each of them. */
export function openCatalog(tables: Tables): Catalog {
  const figures = new Map(tables.figures.map((f) => [f.id, f]));
  const replacements = grouped(tables.figures, (f) => f.supersedes);
  const cited = new Map(tables.cited.map((c) => [c.figure, c]));
  const origins = grouped(tables.cited, (c) => c.originFigure);
  const byIndicator = grouped(tables.figures, (f) => f.indicator);
  const bySeries = grouped(tables.figures, (f) => f.series);
  const term = byKey("term", tables.vocabulary, (t) => `${t.column}/${t.value}`);
  const source = byKey("source", tables.sources, (s) => s.id);

  const pairs = new Map<string, LookAlike[]>();
  for (const pair of tables.lookalikes) {
    for (const id of new Set(pair.figures)) pairs.set(id, [...(pairs.get(id) ?? []), pair]);
  }

  const replacementsOf = (id: string, seen = new Set<string>()): Figure[] =>
    (replacements.get(id) ?? []).flatMap((next) => {
      if (seen.has(next.id)) return [];
      seen.add(next.id);
      return [next, ...replacementsOf(next.id, seen)];
    });

  return {
    tables,
    theme: byKey("theme", tables.themes, (t) => t.id),
    topic: byKey("topic", tables.topics, (t) => t.id),
    indicator: byKey("indicator", tables.indicators, (i) => i.id),
    geography: byKey("geography", tables.geographies, (g) => g.code),
    source,
    figure: byKey("figure", tables.figures, (f) => f.id),
    hasFigure: (id) => figures.has(id),
    denominator: byKey("denominator", tables.denominators, (d) => d.id),
    derived: byKey("derived figure", tables.derived, (d) => d.id),
    term: (column, value) => term(`${column}/${value}`),
    citedBy: (id) => cited.get(id) ?? null,
    citedFrom: (id) => origins.get(id) ?? [],
    lookalikesOf: (id) => pairs.get(id) ?? [],
    replacementsOf: (id) =>
      replacementsOf(id).sort((a, b) =>
        (source(a.source).published ?? "").localeCompare(source(b.source).published ?? ""),
      ),
    figuresOfIndicator: (id) => byIndicator.get(id) ?? [],
    figuresOfSeries: (id) => bySeries.get(id) ?? [],
  };
}
