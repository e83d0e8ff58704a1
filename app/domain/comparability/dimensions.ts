import type { Catalog } from "../catalog.ts";
import { rangeKindOf } from "../estimate.ts";
import { endOfPeriod } from "../period-end.ts";
import type { Figure, Indicator, Source } from "../release.ts";
import { familyOf } from "./families.ts";
import { firstIssueOf, handOf, isRestatement, type Lineage } from "./hands.ts";
import { peopleKey } from "./people.ts";
import { printSameNumber } from "./same-number.ts";
import { scenariosPart } from "./scenario.ts";

/** In which two figures may differ, in the order in which a reader should hear of it. */
export const DIMENSIONS = [
  "measure",
  "unit",
  "population",
  "geography",
  "poverty-line",
  "ppp",
  "baseline",
  "scenario",
  "method",
  "period",
  "vintage",
  "range-kind",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `unknown`: at least one of the two sources leaves it open, so nobody can say. */
export type State = "same" | "differs" | "unknown";

/** Two figures with the records that the rules look at. */
export interface Pair {
  readonly a: Figure;
  readonly b: Figure;
  readonly indicators: readonly [Indicator, Indicator];
  readonly sources: readonly [Source, Source];
  /** The same office or model made both, or both are official statistics of one state. */
  readonly sameHand: boolean;
  /** Its issuer replaced the one with the other, directly or in steps. */
  readonly replaced: boolean;
  /** One number of one quantity printed twice: by another office, or repeated by somebody else. */
  readonly repeated: boolean;
}

/** The tables that the rules read. */
export type Records = Pick<Catalog, "indicator" | "source"> & Lineage;

export function openPair(a: Figure, b: Figure, catalog: Records): Pair {
  const sources = [catalog.source(a.source), catalog.source(b.source)] as const;
  const sameHand = handOf(a, sources[0]) === handOf(b, sources[1]);
  return {
    a,
    b,
    indicators: [catalog.indicator(a.indicator), catalog.indicator(b.indicator)],
    sources,
    sameHand,
    replaced:
      (a.supersedes !== null || b.supersedes !== null) &&
      firstIssueOf(a, catalog) === firstIssueOf(b, catalog),
    repeated:
      isRestatement(a, b, catalog) || (printSameNumber(a, b) && (sameHand || !areRivals(a, b))),
  };
}

/** Two models on other assumptions that happen to give one number. */
function areRivals(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(methodClass);
  return one === "model" && other === "model" && a.scenario?.en !== b.scenario?.en;
}

const OPEN_LINES = ["extreme-unspecified", "unspecified", "varies-by-country"];
const OPEN_BASELINES = ["not-stated", "pre-pandemic-level"];
/** A model of a past year and one of a year to come are one method: only the date of issue differs. */
const METHOD_CLASS: Readonly<Record<string, string>> = { forecast: "model" };

const said = (same: boolean): State => (same ? "same" : "differs");

function measure({ a, b, indicators: [one, other] }: Pair): State {
  const sameThing = familyOf(a.indicator) === familyOf(b.indicator);
  return said(sameThing && one.measure === other.measure);
}

function line({ a, b }: Pair): State {
  if (a.povertyLine === b.povertyLine) {
    return a.povertyLine !== null && OPEN_LINES.includes(a.povertyLine) ? "unknown" : "same";
  }
  if (a.povertyLine === null || b.povertyLine === null) return "unknown";
  const open = [a.povertyLine, b.povertyLine].some((id) => OPEN_LINES.includes(id));
  return open ? "unknown" : "differs";
}

/** "2011" of "usd190-2011ppp"; null for a line without a round of price comparison. */
function roundOf(figure: Figure): string | null {
  return /(\d{4})ppp$/.exec(figure.povertyLine ?? "")?.[1] ?? null;
}

function round({ a, b }: Pair): State {
  const [one, other] = [roundOf(a), roundOf(b)];
  return one === null || other === null ? "same" : said(one === other);
}

/** The year before 2020 is 2019, however a source names it. */
function baselineOf({ baseline, period }: Figure): string | null {
  const year = new Date(endOfPeriod(period)).getUTCFullYear();
  return baseline === "previous-year" && year === 2020 ? "2019" : baseline;
}

function baseline(pair: Pair): State {
  const [one, other] = [baselineOf(pair.a), baselineOf(pair.b)];
  if (one === other) return one === "not-stated" ? "unknown" : "same";
  const isChange = pair.indicators.every((i) => i.measure === "change");
  if (one === null || other === null) return isChange ? "unknown" : "same";
  // Both leave the date open, or one does where the other names 2019: nobody can say.
  const open = [one, other].filter((id) => OPEN_BASELINES.includes(id));
  if (open.length === 2 || (open.length === 1 && [one, other].includes("2019"))) return "unknown";
  return open.includes("not-stated") ? "unknown" : "differs";
}

function scenario(pair: Pair): State {
  const { a, b } = pair;
  if (scenariosPart(a, b)) return "differs";
  const [one, other] = [a.scenario?.en ?? null, b.scenario?.en ?? null];
  if (one === other) return "same";
  return one === null || other === null ? "unknown" : "differs";
}

function methodClass(figure: Figure): string {
  return METHOD_CLASS[figure.method] ?? figure.method;
}

function method({ a, b, sameHand, repeated }: Pair): State {
  if (a.series !== null && a.series === b.series) return "same";
  // What somebody works out from printed parts has the method of the parts.
  const isWorkedOut = [a, b].some((figure) => figure.method === "derived");
  if (methodClass(a) !== methodClass(b) && !(isWorkedOut && sameHand)) return "differs";
  return said(sameHand || repeated);
}

/** A date inside or at the end of the other's interval of one year counts as the same. */
function period({ a, b }: Pair): State {
  if (a.period === b.period) return "same";
  const isDate = [a, b].some(
    (f) => !f.period.includes("/") || f.period.split("/")[0] === f.period.split("/")[1],
  );
  return said(isDate && endOfPeriod(a.period) === endOfPeriod(b.period));
}

function vintage({ a, b, sources: [one, other] }: Pair): State {
  if (a.source === b.source) return "same";
  if (one.published === null || other.published === null) return "unknown";
  return said(one.published === other.published);
}

function rangeKind({ a, b }: Pair): State {
  const [one, other] = [rangeKindOf(a.estimate), rangeKindOf(b.estimate)];
  if (one === null || other === null) return "same";
  if (one === "unspecified" || other === "unspecified") return "unknown";
  return said(one === other);
}

/** One rule a dimension; each gives the same answer whichever figure comes first. */
export const RULES: Readonly<Record<Dimension, (pair: Pair) => State>> = {
  measure,
  unit: ({ indicators: [one, other] }) => said(one.unit === other.unit),
  population: ({ a, b }) => said(peopleKey(a.population.en) === peopleKey(b.population.en)),
  geography: ({ a, b }) => said(a.geography === b.geography),
  "poverty-line": line,
  ppp: round,
  baseline,
  scenario,
  method,
  period,
  vintage,
  "range-kind": rangeKind,
};
