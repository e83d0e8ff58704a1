import type { Catalog } from "../domain/catalog.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import type { Figure } from "../domain/release.ts";
import { type Agreement, agreementOf } from "./agreement.ts";
import { type Concepts, isAnother, scoreConcept } from "./concepts.ts";
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

/** What the number itself adds to the concept. */
const POINTS = {
  clash: -0.15,
  precise: 0.05,
  limit: -0.1,
} as const;

/** How much less of the idea need be said where the number has many digits. */
const PRECISE_EVIDENCE = 0.1;
/** From so many digits on a number is seldom met by accident. */
export const MANY_DIGITS = 3;

const NONE: readonly Difference[] = [];

/** Opens the search for what a number may mean: every figure, out by then, of which the words may speak. */
export function openCandidates(concepts: Concepts, catalog: Catalog) {
  const against = new Map(catalog.tables.figures.map((f) => [f.id, sidesAgainst(f, catalog)]));
  /** One sentence; the function returned is called for each of its numbers. */
  return (reading: Reading) => {
    const told = new Map<Figure, Agreement | null>();
    const tell = (figure: Figure) => {
      let known = told.get(figure);
      if (known === undefined) {
        known = agreementOf(reading, figure, catalog);
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
            (isSame && significantDigits(quantity) >= MANY_DIGITS ? PRECISE_EVIDENCE : 0);
          const isLevel = measure === "stock" && clause.isChange;
          const near = value === "near" && !isLevel && isCore ? nearness(quantity, estimate) : 0;
          const fit = { concept, strength, score, evidence, clash, differs };
          return [{ figure, quantity, value, near, isLimit, ...fit }];
        });
      });
    };
  };
}
