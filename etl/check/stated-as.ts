import type { Quantity } from "../../app/domain/quantity/quantity.ts";
import type { Figure, Reading } from "../../app/domain/release.ts";
import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Disagreement } from "./agreement.ts";
import { describeQuantity, disagreement } from "./agreement.ts";
import type { Indexes } from "./indexes.ts";
import { ReadingError } from "./quantity-steps.ts";
import { readPhrase } from "./read-phrase.ts";
import { applyReading, RULE_NAMES } from "./reading-rules.ts";

const READ_IT =
  "correct the cell or the phrase, or say in readings.csv how the phrase is to be read";

/**
 * Every number phrase, read as printed, gives the numbers of its row. Where it does so only by a rule
 * (a part of the phrase, a scale in the table's heading, a sign), readings.csv names the rule, and the
 * rule is checked. A reading that is not needed is a problem as well.
 */
export function checkStatedAs(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  const readings = new Map<string, number>();
  folder.readings.rows.forEach((reading, i) => {
    readings.set(reading.figure, i);
  });
  const table = folder.figures;
  for (let i = 0; i < table.rows.length; i += 1) {
    const figure = table.rows[i] as Figure;
    const indicator = folder.indicators.rows[indexes.indicators.get(figure.indicator) ?? -1];
    if (indicator === undefined || Number.isNaN(centralOf(figure))) continue;
    const read = readPhrase(figure.statedAs);
    const problem = compare(read, figure, indicator.unit);
    const reading = readings.get(figure.id);
    if (reading !== undefined) {
      checkReading(folder, indexes, reading, figure, indicator.unit, problem, problems);
    } else if (problem !== null) {
      problems.push(problemAt(table, i, problem.column, problem.found, problem.expected, READ_IT));
    }
  }
}

function compare(read: Quantity | null, figure: Figure, unit: string): Disagreement | null {
  if (read !== null) {
    const found = disagreement(read, figure.estimate, unit);
    if (found === null) return null;
    const phrase = `${excerpt(figure.statedAs)} (${describeQuantity(read)})`;
    return { ...found, expected: `${found.expected}, as the phrase is ${phrase}` };
  }
  const found = excerpt(figure.statedAs);
  return { column: "stated_as", found, expected: "one quantity that can be read" };
}

function checkReading(
  folder: Folder,
  indexes: Indexes,
  index: number,
  figure: Figure,
  unit: string,
  plain: Disagreement | null,
  problems: Problem[],
): void {
  const reading = folder.readings.rows[index] as Reading;
  const report = (column: "figure" | "rule" | "argument", found: string, expected: string) =>
    problems.push(problemAt(folder.readings, index, column, found, expected, READING_REMEDY));
  if (plain === null) {
    report("figure", `${excerpt(figure.statedAs)}, which reads as its row`, "no reading");
    return;
  }
  const find = (id: string) => folder.figures.rows[indexes.figures.get(id) ?? -1];
  try {
    const wrong = disagreement(applyReading(reading, figure, find), figure.estimate, unit);
    if (wrong === null) return;
    report(
      "rule",
      `${wrong.column} ${wrong.found}`,
      `${wrong.expected}, as ${reading.rule} reads it`,
    );
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    report("argument", error.message, `a reading by ${RULE_NAMES.join(", ")}`);
  }
}

const READING_REMEDY = "correct the reading, or delete it where the phrase reads without one";

function centralOf({ estimate }: Figure): number {
  return estimate.shape === "point" ? estimate.central : 0;
}
