import type { Catalog } from "../domain/catalog.ts";
import { openAskedLine } from "./asked-line.ts";
import { openAskedTime } from "./asked-time.ts";
import { openBesides } from "./besides.ts";
import { isLacking, isOfTargets, isTarget } from "./lacks.ts";
import { meantQuestion } from "./meant.ts";
import { placeFits } from "./mentions.ts";
import { openNameSaid } from "./name-said.ts";
import { openQuestions, type Question } from "./question.ts";
import { AGENDA, OWN_TAG, type WordIndex } from "./word-index.ts";
import type { Unit } from "./word-query.ts";

/** How one figure answers a question. */
export interface Standing {
  /** Higher is better. */
  readonly score: number;
  /** Share of the question, 0 to 1, that the figure speaks of. */
  readonly share: number;
}

/** How every figure answers one question. */
export interface Ranking {
  /** Places of the entries that answer any of it. */
  readonly places: Iterable<number>;
  readonly standing: (at: number) => Standing;
  /** The question asks nothing that can be read. */
  readonly isBlank: boolean;
  /** The question is of a place that no figure is of. */
  readonly isElsewhere: boolean;
  /** The question names a country or a region, and the figure is of another. */
  readonly isOfOtherPlace: (at: number) => boolean;
  /** The question says a year or a month of one, and the figure is of another. */
  readonly isOfOtherTime: (at: number) => boolean;
  /** The figure does not speak of what is asked, or is another kind of number. */
  readonly isLacking: (at: number) => boolean;
}

export interface Ranker {
  readonly meant: (query: string) => string;
  /** `question` is as `meant` returns it. */
  readonly rank: (question: string) => Ranking;
}

/** What an idea costs that a figure is about and the question is not. */
const SPARE_TAG = 0.35;

/** How much of a word is spoken of by the field that holds it: a name, a title, a remark. */
const saidIn = (field: number) => (field >= 2 || field === AGENDA ? 1 : field > 1 ? 0.8 : 0.5);

/** Opens the ranking. One ranking at a time: the next one takes its place. */
export function openRanker(catalog: Catalog, index: WordIndex): Ranker {
  const read = openQuestions(catalog, index);
  const besides = openBesides(catalog);
  const nameSaid = openNameSaid(catalog);
  const lineOf = openAskedLine(catalog);
  const time = openAskedTime(catalog);
  const scores = new Float64Array(index.entries.length);
  const met = new Float64Array(index.entries.length);
  let touched: number[] = [];

  function gather(units: readonly Unit[]) {
    for (const at of touched) scores[at] = met[at] = 0;
    touched = [];
    for (const { key, postings, weight } of units) {
      if (postings === null) continue;
      const isTag = key[0] === "#";
      postings.at.forEach((at, i) => {
        const field = postings.weights[i] ?? 0;
        if (met[at] === 0) touched.push(at);
        met[at] = (met[at] ?? 0) + weight * (isTag ? 1 : saidIn(field));
        // Of two that answer alike, the one that speaks of less besides.
        scores[at] =
          (scores[at] ?? 0) + weight * field + (isTag && field === OWN_TAG ? SPARE_TAG : 0);
      });
    }
  }

  return {
    meant: (query) => meantQuestion(query, index),
    rank: (text) => {
      const question = read(text);
      gather(question.units);
      const said = nameSaid(text);
      const isOtherLine = lineOf(text);
      const asksTarget = isOfTargets(text);
      const all = question.units.reduce((sum, { weight }) => sum + weight, 0);
      const entryAt = (at: number) => {
        const entry = index.entries[at];
        if (entry === undefined) throw new RangeError(`no figure at ${at}`);
        return entry;
      };
      return {
        places:
          touched.length > 0 || (all > 0 && !asksBesides(question))
            ? touched
            : index.entries.keys(),
        isBlank: question.units.length === 0 && !asksBesides(question),
        isElsewhere: question.isElsewhere,
        isOfOtherPlace: (at) => {
          const { figure } = entryAt(at);
          // "World" is said of developing countries too, of one country never.
          const isLoose =
            question.mentions.places.includes("WLD") &&
            catalog.geography(figure.geography).kind !== "country";
          return !isLoose && placeFits(question.mentions, figure) === "clashes";
        },
        isOfOtherTime: (at) => time.isOther(question, entryAt(at).figure),
        isLacking: (at) => {
          const { figure } = entryAt(at);
          const isNamed = said.isWhole(figure.indicator);
          if (asksTarget && !isTarget(figure)) return true;
          return isOtherLine(figure) || isLacking(question, at, index, isNamed);
        },
        standing: (at) => {
          const entry = entryAt(at);
          const more = besides(question, entry, at);
          const whole = all + more.all;
          const own = (scores[at] ?? 0) - SPARE_TAG * entry.tagCount;
          return {
            score: own + entry.standing + more.favour + said.favour(entry.figure.indicator),
            share: whole === 0 ? 0 : ((met[at] ?? 0) + more.met) / whole,
          };
        },
      };
    },
  };
}

/** Whether the question names a time, a place, an issuer or a session. */
function asksBesides({ mentions, sources, session }: Question): boolean {
  const { spans, places } = mentions;
  return spans.length + places.length > 0 || sources !== null || session !== null;
}
