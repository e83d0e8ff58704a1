import type { Figure } from "../release.ts";
import { isHypothetical } from "../rivals.ts";
import {
  DIMENSIONS,
  type Dimension,
  openPair,
  type Pair,
  type Records,
  RULES,
  type State,
} from "./dimensions.ts";
import { scenariosPart } from "./scenario.ts";

export const VERDICTS = ["same-quantity", "same-family", "different-quantity"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Comparison {
  readonly verdict: Verdict;
  /** Dimensions in which the two differ, in the order of DIMENSIONS. */
  readonly differs: readonly Dimension[];
  /** Dimensions that a source leaves open. */
  readonly unknown: readonly Dimension[];
  /** One number printed twice: it counts once. */
  readonly repeated: boolean;
}

type States = Readonly<Record<Dimension, State>>;

/** What makes two quantities different: another thing, another kind of measure, another unit. */
const QUANTITY: readonly Dimension[] = ["measure", "unit"];
/** What leaves the kind of quantity and keeps one from standing in for the other. */
const BASIS: readonly Dimension[] = ["population", "geography", "poverty-line", "baseline"];

/**
 * The first rule that holds gives the verdict. What is left after them is period, vintage, rounding,
 * the kind of range and the reporter: the same quantity.
 */
const VERDICT_RULES: readonly {
  readonly when: (states: States, pair: Pair) => boolean;
  readonly verdict: Verdict;
}[] = [
  { when: (s) => QUANTITY.some((d) => s[d] === "differs"), verdict: "different-quantity" },
  { when: (s) => BASIS.some((d) => s[d] === "differs"), verdict: "same-family" },
  {
    when: (_, { a, b, repeated }) =>
      isHypothetical(a) !== isHypothetical(b) && !(repeated && a.method === b.method),
    verdict: "same-family",
  },
  // Whoever repeats or replaces a number may call its scenario or method otherwise.
  { when: (_, { repeated, replaced }) => repeated || replaced, verdict: "same-quantity" },
  { when: (_, { a, b }) => scenariosPart(a, b), verdict: "same-family" },
  { when: (s, pair) => s.method === "differs" && !isOneLadder(pair), verdict: "same-family" },
  // A line or baseline that nobody knows cannot be called the same.
  { when: (s, { a, b }) => isOpen(s) && a.source !== b.source, verdict: "same-family" },
];

/** Surveys, nowcasts and forecasts of one maker are rungs of one ladder; a register is another thing. */
const ESTIMATES = ["survey", "model", "forecast", "derived"];

function isOneLadder({ a, b, sameHand }: Pair): boolean {
  return sameHand && [a, b].every(({ method }) => ESTIMATES.includes(method));
}

function isOpen(states: States): boolean {
  return states["poverty-line"] === "unknown" || states.baseline === "unknown";
}

/** May `a` and `b` stand together? Symmetric. @throws RangeError for an unknown indicator or source. */
export function compareFigures(a: Figure, b: Figure, catalog: Records): Comparison {
  const pair = openPair(a, b, catalog);
  const states = Object.fromEntries(DIMENSIONS.map((d) => [d, RULES[d](pair)])) as States;
  const rule = VERDICT_RULES.find(({ when }) => when(states, pair));
  return {
    verdict: rule?.verdict ?? "same-quantity",
    differs: DIMENSIONS.filter((d) => states[d] === "differs"),
    unknown: DIMENSIONS.filter((d) => states[d] === "unknown"),
    repeated: pair.repeated && (rule === undefined || rule.verdict === "same-quantity"),
  };
}
