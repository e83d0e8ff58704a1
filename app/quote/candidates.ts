import { standingOn } from "../domain/as-of.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import type { Figure, Source } from "../domain/release.ts";
import { isHypothetical } from "../domain/rivals.ts";
import { placeFits, spanOf, timeFits } from "../search/mentions.ts";
import { type Concepts, isAnother, scoreConcept } from "./concepts.ts";
import { lineClashes } from "./poverty-lines.ts";
import type { Clause, Reading } from "./reading.ts";
import { sidesAgainst } from "./scope-clash.ts";
import {
  isPrecise,
  matchValue,
  nearness,
  significantDigits,
  type ValueMatch,
} from "./value-match.ts";

export const DIFFERENCES = ["population", "poverty-line", "place", "period", "issuer"] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** A figure that a number may mean. */
export interface Candidate {
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly value: ValueMatch;
  /** 0–1: how well the words speak of the figure; `strength` weighs what they share. */
  readonly concept: number;
  readonly strength: number;
  /** Concept with agreement of place, time and issuer. */
  readonly score: number;
  /** What speaks for the figure beside its idea: a number of many digits, its issuer, its time. */
  readonly evidence: number;
  /** In what the words differ from the figure. */
  readonly differs: readonly Difference[];
  readonly clash: boolean;
  /** 0–1 for a number that is near only. */
  readonly near: number;
  /** The source states a limit where a plain number is said. */
  readonly isLimit: boolean;
}

const LEAST_CONCEPT = 0.25;

/** What agreement and difference add to the concept. */
const POINTS = {
  time: { same: 0.2, fits: 0.15, silent: 0, clashes: -0.2 },
  place: { fits: 0.15, silent: 0, unsaid: -0.1, clashes: -0.2 },
  issuer: { named: 0.2, ofIssue: 0.25, another: -0.1, unnamed: 0 },
  clash: -0.15,
  hypothetical: -0.1,
  target: 0.2,
  cited: 0.05,
  precise: 0.05,
  limit: -0.1,
} as const;

/** How much less of the idea need be said where other things agree. */
const EVIDENCE = { precise: 0.1, issuer: 0.1, time: 0.05 } as const;
/** From so many digits on a number is seldom met by accident. */
export const MANY_DIGITS = 3;

/** Groups that "the world" may stand for in speech: most people or givers of it. */
const NEARLY_WORLD = /^(?:LMIC|DEV|WFP|DAC|DSSI|NFI)/;

const NONE: readonly Difference[] = [];

/** Of these a sentence may speak without naming them; a part of them or a region must be named. */
const UNNAMED = /^(?:WLD|CHN)$/;

type Fit = "fits" | "silent" | "clashes";

/** What a sentence says of a figure, whatever its numbers. */
interface Told {
  readonly time: Fit;
  readonly place: Fit | "unsaid";
  readonly line: boolean;
  readonly evidence: number;
  /** Points of all that does not hang on the number or its clause. */
  readonly points: number;
}

function placeOf({ mentions, elsewhere }: Reading, figure: Figure): Fit | "unsaid" {
  const place = placeFits(mentions, figure);
  if (place === "fits") return "fits";
  if (elsewhere) return "clashes";
  const isWorld = mentions.places.every((code) => code === "WLD");
  if (isWorld && NEARLY_WORLD.test(figure.geography)) return "silent";
  return place === "silent" && !UNNAMED.test(figure.geography) ? "unsaid" : place;
}

/** Whether a month that is said is that of the publication: "in June the Bank said". */
function isOfIssue({ mentions }: Reading, { published }: Source): boolean {
  if (mentions.spans.length === 0 || published === null || published.length < 7) return false;
  const at = Date.parse(`${published.slice(0, 7)}-15T00:00:00Z`) / 86_400_000;
  return mentions.spans.some(({ from, to }) => to - from < 32 && from <= at && at <= to);
}

/** Whether a time that is said is the figure's own, and not only one that holds it. */
function isSameTime({ mentions }: Reading, { period }: Figure): boolean {
  const own = spanOf(period);
  return mentions.spans.some(({ from, to }) => from === own.from && to === own.to);
}

const ADDS_UP = ["flow", "amount", "change"];
/** Days by which two stretches of time may differ and still be one. */
const SAME_STRETCH = 20;
/** A quarter or half year, in days; a month is often the date of a number, a year its frame. */
const isStretch = ({ from, to }: { readonly from: number; readonly to: number }) =>
  to - from > 80 && to - from < 200;

/** What adds up over time is of one stretch only: what was paid in a half year was not in its first quarter. */
function isOtherStretch({ mentions }: Reading, figure: Figure, catalog: Catalog): boolean {
  const { measure } = catalog.indicator(figure.indicator);
  const own = spanOf(figure.period);
  if (!ADDS_UP.includes(measure) || !isStretch(own)) return false;
  const said = mentions.spans.filter(isStretch);
  const isOwn = (span: typeof own) =>
    own.from >= span.from - SAME_STRETCH && Math.abs(span.to - own.to) <= SAME_STRETCH;
  return said.length > 0 && said.length === mentions.spans.length && !said.some(isOwn);
}

function issuerOf({ issuer }: Reading, source: Source, ofIssue: boolean) {
  if (issuer === null) return "unnamed";
  if (!issuer(source)) return "another";
  return ofIssue ? "ofIssue" : "named";
}

/**
 * Whether a figure may have been known by a day. Where the day of publication is not known, a count
 * may have been out as soon as its period was over, whenever it was read later.
 */
export function isOut(figure: Figure, asOf: string, catalog: Catalog): boolean {
  const { published } = catalog.source(figure.source);
  if (published !== null) return published.slice(0, 10) <= asOf;
  if (figure.scenario !== null) return standingOn(figure, asOf, catalog) !== "later";
  return (figure.period.split("/").at(-1) ?? "") <= asOf;
}

function tellOf(reading: Reading, figure: Figure, catalog: Catalog): Told | null {
  const source = catalog.source(figure.source);
  // What came out later cannot have been meant.
  if (!isOut(figure, reading.asOf, catalog)) return null;
  const ofIssue = isOfIssue(reading, source);
  const said = isOtherStretch(reading, figure, catalog)
    ? "clashes"
    : timeFits(reading.mentions, figure);
  const time = said === "clashes" && ofIssue ? "silent" : said;
  const place = placeOf(reading, figure);
  const issuer = issuerOf(reading, source, ofIssue);
  const isTarget = reading.isTarget && /target/i.test(figure.scenario?.en ?? "");
  const isSame = time === "fits" && isSameTime(reading, figure);
  const cited = catalog.citedBy(figure.id);
  const isFairlyCited = cited !== null && cited.agreement !== "differs-in-scope";
  const points =
    POINTS.time[isSame ? "same" : time] +
    POINTS.place[place] +
    POINTS.issuer[issuer] +
    (isTarget ? POINTS.target : 0) +
    (isHypothetical(figure) ? POINTS.hypothetical : 0) +
    (isFairlyCited ? POINTS.cited : 0);
  const isNamed = /^(?:named|ofIssue)$/.test(issuer);
  const evidence = (isNamed ? EVIDENCE.issuer : 0) + (time === "fits" ? EVIDENCE.time : 0);
  return { time, place, line: lineClashes(reading.lines, figure), evidence, points };
}

/** Opens the search for what a number may mean: every figure, out by then, of which the words may speak. */
export function openCandidates(concepts: Concepts, catalog: Catalog) {
  const against = new Map(catalog.tables.figures.map((f) => [f.id, sidesAgainst(f, catalog)]));
  /** One sentence; the function returned is called for each of its numbers. */
  return (reading: Reading) => {
    const told = new Map<Figure, Told | null>();
    const tell = (figure: Figure) => {
      let known = told.get(figure);
      if (known === undefined) {
        known = tellOf(reading, figure, catalog);
        told.set(figure, known);
      }
      return known;
    };
    return (quantity: Quantity, clause: Clause): readonly Candidate[] => {
      // A limit (at least, up to) said as a plain number is a weaker likeness.
      const isBare = quantity.approx === null || quantity.approx === "about";
      return concepts.ideas.flatMap((idea) => {
        const whole = scoreConcept(reading.said, idea, concepts);
        if (whole.score === 0) return [];
        const part = scoreConcept(clause.said, idea, concepts);
        const { score: concept, strength, isCore } = part.score > whole.score ? part : whole;
        if (concept < LEAST_CONCEPT) return [];
        const another = isAnother(reading.said.tags, idea);
        return idea.figures.flatMap((figure): readonly Candidate[] => {
          const known = tell(figure);
          if (known === null) return [];
          const { estimate } = figure;
          const { unit, measure } = catalog.indicator(figure.indicator);
          const value = matchValue(quantity, estimate, unit, reading.isHan);
          const side = another || ((against.get(figure.id) ?? 0) & clause.sides) !== 0;
          const is = {
            population: side,
            "poverty-line": known.line,
            place: known.place === "clashes",
            period: known.time === "clashes",
            issuer: false,
          };
          const clash = side || known.line || is.place || is.period;
          const differs = clash ? DIFFERENCES.filter((name) => is[name]) : NONE;
          const isSame = value === "exact" && isPrecise(quantity, estimate);
          const isLimit = isBare && /^at-/.test(estimate.shape);
          const score =
            concept +
            known.points +
            (clash ? POINTS.clash : 0) +
            (isLimit ? POINTS.limit : 0) +
            (isSame ? POINTS.precise : 0);
          const evidence =
            known.evidence +
            (isSame && significantDigits(quantity) >= MANY_DIGITS ? EVIDENCE.precise : 0);
          const isLevel = measure === "stock" && clause.isChange;
          const near = value === "near" && !isLevel && isCore ? nearness(quantity, estimate) : 0;
          const fit = { concept, strength, score, evidence, clash, differs };
          return [{ figure, quantity, value, near, isLimit, ...fit }];
        });
      });
    };
  };
}
