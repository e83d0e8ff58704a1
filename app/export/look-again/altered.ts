import { type Estimate, shownEstimate } from "../../domain/estimate.ts";
import { LANGUAGES, type Words } from "../../domain/language.ts";
import { estimateWords } from "../../domain/number-words.ts";
import type { FoundRow, Place } from "./found.ts";
import type { Opened } from "./verdict.ts";

/** A number of a file that its own release does not have: what the file shows, what the release says. */
export interface Alteration {
  readonly shown: Words;
  readonly recorded: Words;
}

type Ends = Pick<FoundRow, "low" | "central" | "high">;

function endsOf(stated: Estimate): Ends {
  const estimate = shownEstimate(stated);
  return {
    low: "low" in estimate ? estimate.low : null,
    central: "central" in estimate ? estimate.central : null,
    high: "high" in estimate ? estimate.high : null,
  };
}

/** Numbers as a program may have written them again: 0.1 + 0.2 is 0.3. */
function alike(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

const agree = (a: Ends, b: Ends) =>
  alike(a.low, b.low) && alike(a.central, b.central) && alike(a.high, b.high);

/** What a row says as an estimate; null: nothing. */
function estimateOf({ low, central, high }: Ends): Estimate | null {
  const kind = "unspecified" as const;
  if (central !== null && low !== null && high !== null)
    return { shape: "point-in-range", low, central, high, kind };
  if (central !== null) return { shape: "point", central, rounded: false };
  if (low !== null && high !== null) return { shape: "range", low, high, kind };
  if (low !== null) return { shape: "at-least", low };
  return high === null ? null : { shape: "at-most", high };
}

const NOTHING: Words = { en: "no number", zh: "无数值" };

function inWords(
  id: string,
  estimate: Estimate | null,
  { catalog }: Opened,
  short: boolean,
): Words {
  const { unit } = catalog.indicator(catalog.figure(id).indicator);
  const say = (language: "en" | "zh") =>
    estimate === null
      ? NOTHING[language]
      : estimateWords(estimate, unit, language, short ? { digits: "short" } : {});
  return { en: say("en"), zh: say("zh") };
}

/** Labels are compared as they are read: any space or dash is like any other. */
const plain = (label: string) =>
  label
    .replace(/\s+/gu, " ")
    .replace(/[‐-―−-]/gu, "-")
    .trim();

/**
 * Which of a chart's figures have another number in the file than in the release that it states, by id:
 * those of the workbook behind the chart, and the labels that the chart itself keeps.
 */
export function alterationsOf(
  figures: readonly string[],
  place: Place,
  then: Opened,
): ReadonlyMap<string, Alteration> {
  const known = figures.filter((id) => then.catalog.hasFigure(id));
  const altered = new Map<string, Alteration>();
  for (const id of known) {
    const { estimate } = then.catalog.figure(id);
    const code = then.catalog.citedBy(id)?.shortCode;
    const own = place.rows.filter(
      ({ references: named }) => named.includes(id) || (code !== undefined && named.includes(code)),
    );
    const [other] = own;
    if (other === undefined || own.some((row) => agree(row, endsOf(estimate)))) continue;
    altered.set(id, {
      shown: inWords(id, estimateOf(other), then, false),
      recorded: inWords(id, estimate, then, false),
    });
  }
  if (place.charts.length === 1) addLabels(known, place.labels, then, altered);
  return altered;
}

/** Labels stand in the order of the screen: those that belong to no figure go with figures that have none. */
function addLabels(
  figures: readonly string[],
  labels: readonly string[],
  then: Opened,
  altered: Map<string, Alteration>,
): void {
  const left = [...labels];
  const without = figures.filter((id) => {
    const words = inWords(id, then.catalog.figure(id).estimate, then, true);
    const at = left.findIndex((label) => LANGUAGES.some((l) => plain(words[l]) === plain(label)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  for (const [i, id] of without.entries()) {
    const label = left[i];
    if (label === undefined || altered.has(id)) continue;
    const recorded = inWords(id, then.catalog.figure(id).estimate, then, true);
    altered.set(id, { shown: { en: label.slice(0, 200), zh: label.slice(0, 200) }, recorded });
  }
}
