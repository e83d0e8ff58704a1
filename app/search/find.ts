import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import { asksAbsentMatter } from "./absent.ts";
import { completions, withoutBegun } from "./meant.ts";
import { openNumbers } from "./number-index.ts";
import { readNumberQuery } from "./number-query.ts";
import { openRanker, type Ranking } from "./rank.ts";
import { searchable } from "./tokens.ts";
import { buildWordIndex, type WordIndex } from "./word-index.ts";

/**
 * How a figure answers a query: it states the number; its range holds the number; the words speak of
 * it; or, where nothing answers, it is only near.
 */
export type Match = "exact" | "contains" | "words" | "near";

export interface Found {
  readonly figure: Figure;
  readonly match: Match;
}

export interface Answer {
  /** Best first; those that state a typed number before those that only hold it. */
  readonly found: readonly Found[];
  /** Nothing in the tables answers: what is found is only near. */
  readonly isNone: boolean;
}

export interface Finder {
  /** At most `limit` figures are returned. */
  readonly find: (query: string, limit: number) => Answer;
}

/** Least share of a question that an answer must speak of, and that a result must to be shown. */
const LEAST_SHARE = 0.58;
const SHOWN_SHARE = 0.25;
/** Among so many of the best an answer comes before what only shares words with the question. */
const LEADING = 8;
/** Less than this of the words beside a number, and the words are of something else. */
const STRANGE_SHARE = 0.3;
/** Ways in which a last word half typed is read to its end where the question as typed finds nothing. */
const COMPLETIONS = 3;
const RANK = { exact: 0, contains: 1, words: 2, near: 3 } as const;

interface Ranked {
  readonly at: number;
  readonly score: number;
  readonly match: Match;
}

/** Opens the search over one catalog. Building reads every figure once: some tens of milliseconds. */
export function openFinder(catalog: Catalog): Finder {
  const index = buildWordIndex(catalog);
  const numbers = openNumbers(index.entries);
  const ranker = openRanker(catalog, index);

  function findNumber(query: string, limit: number): Answer | null {
    const number = readNumberQuery(query);
    if (number === null) return null;
    const { standing, isBlank } = ranker.rank(
      number.words === "" ? "" : ranker.meant(number.words),
    );
    const ranked = numbers.matches(number).map((m) => ({ ...m, ...standing(m.at) }));
    if (ranked.length > 0) {
      // "UNU-WIDER 10% contraction": words that are of none of them but of others mean the others.
      const strange = ranked.some(({ match }) => match === "exact") ? STRANGE_SHARE : LEAST_SHARE;
      const isOther = !isBlank && ranked.every(({ share }) => share < strange);
      const meant = isOther ? findWords(query, limit) : null;
      return meant?.isNone === false ? meant : answer(index, best(ranked, limit), false);
    }
    if (number.words !== "") return null;
    // "31 cities": a number that is a part of a name.
    const named = /[a-z\u3400-\u9fff]{3}/i.test(query) ? findWords(query, limit) : null;
    if (named !== null && !named.isNone) return named;
    return answer(index, numbers.nearest(number, limit), true);
  }

  function findWords(query: string, limit: number): Answer {
    const question = ranker.meant(query);
    const asTyped = rankWords(ranker.rank(question), limit);
    if (asksAbsentMatter(searchable(query)) || asksAbsentMatter(question))
      return answer(index, asNear(asTyped.ranked), true);
    if (!asTyped.isNone || /[\s.?!]$/.test(query))
      return answer(index, asTyped.ranked, asTyped.isNone);
    for (const completed of completions(question, index, COMPLETIONS)) {
      const { ranked, isNone } = rankWords(ranker.rank(completed), limit);
      if (!isNone) return answer(index, ranked, false);
    }
    // "how many children b": the answers stay while a word begins.
    const whole = asTyped.isElsewhere ? null : withoutBegun(query, index);
    const before = whole === null ? null : findWords(`${whole} `, limit);
    return before?.isNone === false ? before : answer(index, asTyped.ranked, true);
  }

  return { find: (query, limit) => findNumber(query, limit) ?? findWords(query, limit) };
}

function rankWords(ranking: Ranking, limit: number) {
  const shown: Ranked[] = [];
  for (const at of ranking.places) {
    const { share, score } = ranking.standing(at);
    if (share > SHOWN_SHARE) shown.push({ at, score, match: "words" });
  }
  const leading = best(shown, Math.max(limit, LEADING));
  const isAnswer = ({ at }: Ranked) =>
    ranking.standing(at).share >= LEAST_SHARE &&
    !ranking.isOfOtherPlace(at) &&
    !ranking.isOfOtherTime(at) &&
    !ranking.isLacking(at);
  const answers = leading.slice(0, LEADING).filter(isAnswer);
  const isNone = ranking.isElsewhere || answers.length === 0;
  const ranked = isNone
    ? asNear(leading)
    : [...answers, ...leading.filter((one) => !answers.includes(one))];
  return { ranked: ranked.slice(0, limit), isNone, isElsewhere: ranking.isElsewhere };
}

const asNear = (ranked: readonly Ranked[]): readonly Ranked[] =>
  ranked.map((one) => ({ ...one, match: "near" }));

const order = (a: Ranked, b: Ranked) =>
  RANK[a.match] - RANK[b.match] || b.score - a.score || a.at - b.at;

/** The first `limit` in order; a long list is not sorted whole. */
function best(all: readonly Ranked[], limit: number): readonly Ranked[] {
  if (all.length <= limit * 4) return [...all].sort(order).slice(0, limit);
  const kept: Ranked[] = [];
  for (const one of all) {
    const last = kept[limit - 1];
    if (last !== undefined && order(last, one) < 0) continue;
    let at = kept.length;
    for (let before = kept[at - 1]; before && order(one, before) < 0; before = kept[at - 1])
      at -= 1;
    kept.splice(at, 0, one);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}

function answer(
  { entries }: WordIndex,
  ranked: readonly { readonly at: number; readonly match: Match }[],
  isNone: boolean,
): Answer {
  const found = ranked.flatMap(({ at, match }) => {
    const figure = entries[at]?.figure;
    return figure === undefined ? [] : [{ figure, match }];
  });
  return { found, isNone };
}
