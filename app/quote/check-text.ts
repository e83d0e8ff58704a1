import type { Catalog } from "../domain/catalog.ts";
import { type FoundQuantity, findQuantities } from "../domain/quantity/find-quantities.ts";
import type { Figure } from "../domain/release.ts";
import { isHypothetical } from "../domain/rivals.ts";
import { type Tag, tagsOf } from "../search/lexicon.ts";
import { type Mentions, openMentions, placeFits, timeFits } from "../search/mentions.ts";
import { type Concepts, openConcepts, scoreConcept } from "./concepts.ts";
import { leftoverShare } from "./leftover.ts";
import { scopeClash } from "./scope-clash.ts";
import { sentencesOf } from "./sentences.ts";
import { matchValue, type ValueMatch } from "./value-match.ts";

export const QUOTE_VERDICTS = [
  "correct",
  "misquoted",
  "range-cut-to-one-end",
  "wrong-unit",
  "wrong-scope",
  "outdated",
  "not-found",
] as const;
export type QuoteVerdict = (typeof QUOTE_VERDICTS)[number];

/** One number of a text, judged. */
export interface QuoteFinding {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly verdict: QuoteVerdict;
  /** The figure that the sentence means; null where there is none. */
  readonly figure: Figure | null;
  /** Outdated only: the latest figure by the same issuer that was out by then. */
  readonly now: Figure | null;
}

interface Candidate {
  readonly figure: Figure;
  readonly value: ValueMatch;
  readonly concept: number;
  readonly strength: number;
  /** Agreement of place, time and issuer, added to the concept. */
  readonly score: number;
  readonly clash: boolean;
}

/** Least concept score at which a number that agrees is this figure, and at which one that does not is a slip. */
const LEAST_CONCEPT = 0.3;
const SURE_CONCEPT = 0.55;
const SURE_STRENGTH = 1.6;
/** Above this share of unknown words the sentence speaks of something else. */
const MOST_LEFTOVER = 0.5;

/** Opens the check over one catalog: reads every figure once. */
export function openQuoteCheck(
  catalog: Catalog,
): (text: string, asOf: string) => readonly QuoteFinding[] {
  const concepts = openConcepts(catalog);
  const mentionsOf = openMentions(catalog);
  return (text, asOf) =>
    sentencesOf(text).flatMap(({ start, words }) => {
      const mentions = mentionsOf(words, asOf);
      const all = findQuantities(words);
      return all.flatMap((found, i) => {
        const clause = words.slice(all[i - 1]?.end ?? 0, all[i + 1]?.start ?? words.length);
        const input = { words, clause, found, asOf, mentions, concepts, catalog };
        const judged = judge(input);
        return judged === null
          ? []
          : [{ ...judged, start: start + found.start, end: start + found.end }];
      });
    });
}

interface Input {
  readonly words: string;
  /** From the number before to the number after. */
  readonly clause: string;
  readonly found: FoundQuantity;
  readonly asOf: string;
  readonly mentions: Mentions;
  readonly concepts: Concepts;
  readonly catalog: Catalog;
}

type Judged = Pick<QuoteFinding, "verdict" | "figure" | "now">;

function candidatesOf({
  words,
  clause,
  found,
  asOf,
  mentions,
  concepts,
  catalog,
}: Input): readonly Candidate[] {
  const said: ReadonlySet<Tag> = new Set(tagsOf(words));
  const near: ReadonlySet<Tag> = new Set(tagsOf(clause));
  return catalog.tables.figures.flatMap((figure) => {
    const source = catalog.source(figure.source);
    // What came out later cannot have been meant.
    if (source.published !== null && source.published.slice(0, 10) > asOf) return [];
    const { unit } = catalog.indicator(figure.indicator);
    const whole = scoreConcept(said, figure, concepts);
    const part = scoreConcept(near, figure, concepts);
    const { score: concept, strength } = part.score > whole.score ? part : whole;
    if (concept < LEAST_CONCEPT) return [];
    const value = matchValue(found.quantity, figure.estimate, unit);
    const time = timeFits(mentions, figure);
    const place = placeFits(mentions, figure);
    const named = mentions.issuers.size > 0;
    const issuer = named && mentions.issuers.has(source.issuer.en);
    const points = { fits: 0.15, silent: 0, clashes: -0.2 };
    const clash = scopeClash(words, figure, catalog) || time === "clashes" || place === "clashes";
    const score =
      concept +
      points[time] +
      points[place] +
      (issuer ? 0.2 : named ? -0.1 : 0) +
      (isHypothetical(figure) ? -0.1 : 0) +
      (catalog.citedBy(figure.id) ? 0.05 : 0) -
      (clash ? 0.15 : 0);
    return [{ figure, value, concept, strength, score, clash }];
  });
}

function best(candidates: readonly Candidate[], keep: (c: Candidate) => boolean): Candidate | null {
  return candidates
    .filter(keep)
    .reduce<Candidate | null>((top, c) => (top === null || c.score > top.score ? c : top), null);
}

/** null: a number that is no figure of this kind and needs no word. */
function judge(input: Input): Judged | null {
  const { words, mentions, catalog, asOf } = input;
  const candidates = candidatesOf(input);
  const exact = best(candidates, (c) => c.value === "exact");
  const oneEnd = best(candidates, (c) => c.value === "one-end");
  const top = best(candidates, () => true);
  const isTold = (c: Candidate | null, slack: number): c is Candidate =>
    c !== null && top !== null && c.score >= top.score - slack;

  if (isTold(exact, 0.6)) {
    // One end of a range that fits far better than a like number of something else.
    if (oneEnd !== null && exact.clash && !oneEnd.clash && oneEnd.score > exact.score + 0.1) {
      return { verdict: "range-cut-to-one-end", figure: oneEnd.figure, now: null };
    }
    return judgeExact(exact, catalog, asOf);
  }
  if (isTold(oneEnd, 0.3)) {
    return { verdict: "range-cut-to-one-end", figure: oneEnd.figure, now: null };
  }
  const unit = best(candidates, (c) => c.value === "unit" || c.value === "scale");
  if (isTold(unit, 0.35)) return { verdict: "wrong-unit", figure: unit.figure, now: null };

  const known = [...mentions.issuers].map((name) => name.toLowerCase());
  const isOurs = leftoverShare(words, known) <= MOST_LEFTOVER;
  const near = best(
    candidates,
    (c) => c.value === "near" && c.concept >= SURE_CONCEPT && c.strength >= SURE_STRENGTH,
  );
  if (isOurs && isTold(near, 0.25)) return { verdict: "misquoted", figure: near.figure, now: null };
  return { verdict: "not-found", figure: null, now: null };
}

function judgeExact({ figure, clash }: Candidate, catalog: Catalog, asOf: string): Judged {
  if (clash) return { verdict: "wrong-scope", figure, now: null };
  const later = catalog
    .replacementsOf(figure.id)
    .filter((f) => (catalog.source(f.source).published ?? "9") <= asOf)
    .at(-1);
  if (later !== undefined && catalog.citedBy(figure.id) === null) {
    return { verdict: "outdated", figure, now: later };
  }
  return { verdict: "correct", figure, now: null };
}
