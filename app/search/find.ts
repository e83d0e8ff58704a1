import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import { isHypothetical } from "../domain/rivals.ts";
import { type Mentions, openMentions, placeFits, timeFits } from "./mentions.ts";
import { matchNumber, readNumberQuery } from "./number-query.ts";
import { buildWordIndex, type Entry } from "./word-index.ts";
import { meantQuestion, scoreEntry, unitsOf } from "./word-query.ts";

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
  /** `asOf`: ISO date that "this year" is of. At most `limit` figures are returned. */
  readonly find: (query: string, limit: number) => Answer;
}

/** The dialogue's day: what "this year" means to those who ask. */
const TODAY = "2020-11-10";
/** Least share of a question that an answer must speak of. */
const LEAST_SHARE = 0.6;
const RANK = { exact: 0, contains: 1, words: 2, near: 3 } as const;

/** Opens the search over one catalog. Building reads every figure once: some tens of milliseconds. */
export function openFinder(catalog: Catalog): Finder {
  const index = buildWordIndex(catalog);
  const mentionsOf = openMentions(catalog);
  return {
    find: (query, limit) => {
      const number = readNumberQuery(query);
      if (number !== null) {
        const found = index.entries.flatMap((entry) => {
          const match = matchNumber(number, entry.figure, entry.unit);
          return match === null
            ? []
            : [{ entry, match, score: scoreWords(number.words).of(entry) }];
        });
        found.sort((a, b) => RANK[a.match] - RANK[b.match] || b.score - a.score);
        if (found.length > 0) return answer(found, limit, false);
        if (number.words === "") return answer([], limit, true);
      }
      const words = scoreWords(query);
      const ranked = index.entries
        .map((entry) => ({
          entry,
          match: "words" as const,
          score: words.of(entry),
          share: words.share(entry),
        }))
        .filter(({ share }) => share > 0.25)
        .sort((a, b) => b.score - a.score);
      const isNone = !ranked.slice(0, 3).some(({ share }) => share >= LEAST_SHARE);
      const kept = isNone ? ranked.map((r) => ({ ...r, match: "near" as const })) : ranked;
      return answer(kept, limit, isNone);
    },
  };

  function scoreWords(query: string) {
    const question = meantQuestion(query, index);
    const units = unitsOf(question, index);
    const mentions = mentionsOf(question, TODAY);
    return {
      of: (entry: Entry) => scoreEntry(entry, units).score + favour(entry, mentions),
      share: (entry: Entry) => shareOf(scoreEntry(entry, units), entry, mentions),
    };
  }
}

/** A time or place that is asked for is a part of the question like a word. */
const MENTION_WEIGHT = 2;

function shareOf(
  { met, all }: { readonly met: number; readonly all: number },
  { figure }: Entry,
  mentions: Mentions,
): number {
  const fits = [timeFits(mentions, figure), placeFits(mentions, figure)].filter(
    (fit) => fit !== "silent",
  );
  const whole = all + MENTION_WEIGHT * fits.length;
  return whole === 0
    ? 0
    : (met + MENTION_WEIGHT * fits.filter((fit) => fit === "fits").length) / whole;
}

/** What a moderator means when words alone do not say: the cited figure, what happened, the place and time named. */
function favour({ figure, isCited }: Entry, mentions: Mentions): number {
  const time = { fits: 5, silent: 0, clashes: -8 };
  const place = { fits: 3, silent: 0, clashes: -4 };
  return (
    (isCited ? 2 : 0) +
    time[timeFits(mentions, figure)] +
    place[placeFits(mentions, figure)] -
    (isHypothetical(figure) ? 2 : 0) -
    (figure.verification === "secondary" ? 0.2 : 0)
  );
}

function answer(
  ranked: readonly { entry: Entry; match: Match }[],
  limit: number,
  isNone: boolean,
): Answer {
  const found = ranked.slice(0, limit).map(({ entry, match }) => ({ figure: entry.figure, match }));
  return { found, isNone };
}
