import type { Figure } from "../../app/domain/release.ts";
import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";

type FigureColumn = Folder["figures"]["spec"]["columns"][number];

/** What all points of a series share, by the column that holds it. */
const SHARED: readonly (readonly [FigureColumn, (figure: Figure) => string | null])[] = [
  ["indicator", (figure) => figure.indicator],
  ["geography", (figure) => figure.geography],
  ["population_en", (figure) => figure.population.en],
  ["population_zh", (figure) => figure.population.zh],
  ["poverty_line", (figure) => figure.povertyLine],
  ["baseline", (figure) => figure.baseline],
  ["scenario_en", (figure) => figure.scenario?.en ?? null],
];

/**
 * A series has one definition (indicator, and with it the unit; place, population, line, baseline,
 * scenario), and one point a period. Its points may come from several publications.
 */
export function checkSeries(folder: Folder, problems: Problem[]): void {
  const table = folder.figures;
  const series = new Map<string, { first: number; periods: Map<string, number> }>();
  for (let i = 0; i < table.rows.length; i += 1) {
    const figure = table.rows[i] as Figure;
    if (figure.series === null) continue;
    const known = series.get(figure.series);
    if (known === undefined) {
      series.set(figure.series, { first: i, periods: new Map([[figure.period, i]]) });
      continue;
    }
    compare(folder, known.first, i, problems);
    const before = known.periods.get(figure.period);
    if (before === undefined) {
      known.periods.set(figure.period, i);
      continue;
    }
    const line = table.lines.lineOf(table.records[before] ?? 0);
    const found = `a second point of ${figure.series} for ${figure.period}, as on line ${line}`;
    const remedy = "correct the period, or take one of the two out of the series";
    problems.push(problemAt(table, i, "period_start", found, "one point a period", remedy));
  }
}

function compare(folder: Folder, first: number, index: number, problems: Problem[]): void {
  const table = folder.figures;
  const a = table.rows[first] as Figure;
  const b = table.rows[index] as Figure;
  for (const [column, read] of SHARED) {
    const wanted = read(a);
    const found = read(b);
    if (found === wanted) continue;
    const expected = `${excerpt(wanted ?? "")}, as in the rest of the series ${b.series}`;
    const remedy = "take the row out of the series, or correct the cell";
    problems.push(problemAt(table, index, column, excerpt(found ?? ""), expected, remedy));
  }
}
