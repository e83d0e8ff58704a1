import type { Figure, Indicator, Source } from "../../app/domain/release.ts";
import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Indexes } from "./indexes.ts";

/** What a source's note must say before a figure may do without an address. */
const NO_ADDRESS = "No public address is known.";

/** Shorter phrases cannot be found again on a page by searching for them. */
const SHORTEST_PHRASE = 2;

type FigureColumn = Folder["figures"]["spec"]["columns"][number];
type Report = (column: FigureColumn, found: string, expected: string, remedy: string) => void;

/** Rules for each figure together with its indicator and its source. */
export function checkFigures(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  const table = folder.figures;
  for (let i = 0; i < table.rows.length; i += 1) {
    const figure = table.rows[i] as Figure;
    const source = folder.sources.rows[indexes.sources.get(figure.source) ?? -1];
    const indicator = folder.indicators.rows[indexes.indicators.get(figure.indicator) ?? -1];
    if (source === undefined || indicator === undefined) continue;
    if (isSound(figure, source, indicator)) continue;
    const report: Report = (column, found, expected, remedy) =>
      problems.push(problemAt(table, i, column, found, expected, remedy));
    explain(figure, source, indicator, report);
  }
}

/** True if `explain` would say nothing; kept apart so that a sound row costs no closure. */
function isSound(figure: Figure, source: Source, indicator: Indicator): boolean {
  return (
    (figure.evidenceUrl !== null || hasNoAddress(source)) &&
    (figure.locator !== null || figure.statedAs.length >= SHORTEST_PHRASE) &&
    (indicator.measure !== "change" || figure.baseline !== null) &&
    (figure.method !== "derived" || figure.methodNote !== null) &&
    (figure.verification !== "primary" || figure.reportedBy === null) &&
    (indicator.measure !== "share" || shareFault(figure) === null)
  );
}

function explain(figure: Figure, source: Source, indicator: Indicator, report: Report): void {
  if (figure.evidenceUrl === null && !hasNoAddress(source)) {
    const remedy = `fill in the page read; only a source whose note says "${NO_ADDRESS}" has none`;
    report("evidence_url", "no source address", "the address of the page read", remedy);
  }
  if (figure.locator === null && figure.statedAs.length < SHORTEST_PHRASE) {
    const found = `no locator, and the phrase is only ${excerpt(figure.statedAs)}`;
    const remedy = "say where on the page: table, row, paragraph";
    report("locator", found, "a locator, or a phrase that can be searched for", remedy);
  }
  if (indicator.measure === "change" && figure.baseline === null) {
    const remedy = "name the baseline; not-stated if the page does not";
    report("baseline", "an empty cell", "a baseline, as the indicator is a change", remedy);
  }
  if (figure.method === "derived" && figure.methodNote === null) {
    const remedy = "say how it was worked out";
    report("method_note_en", "an empty cell", "a note, as method is derived", remedy);
  }
  if (figure.verification === "primary" && figure.reportedBy !== null) {
    const remedy = "correct verification, or empty reported_by";
    report("verification", "primary with a reporter", "secondary, as it was read there", remedy);
  }
  const outside = indicator.measure === "share" ? shareFault(figure) : null;
  if (outside !== null) {
    const remedy = "write a share as 0 to 100 (0.6 for 0.6 %)";
    report(outside, "a share outside 0 to 100", "a number from 0 to 100", remedy);
  }
}

function hasNoAddress(source: Source): boolean {
  return source.url === null && (source.note?.en.includes(NO_ADDRESS) ?? false);
}

/** The column that holds a share outside 0 to 100, or null. */
function shareFault({ estimate }: Figure): "low" | "central" | "high" | null {
  if ("low" in estimate && !(estimate.low >= 0)) return "low";
  if ("high" in estimate && !(estimate.high <= 100)) return "high";
  if (estimate.shape !== "point") return null;
  return estimate.central < 0 || estimate.central > 100 ? "central" : null;
}
