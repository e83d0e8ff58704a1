import type { Catalog } from "../domain/catalog.ts";
import { openAskedTime } from "./asked-time.ts";
import { placeFits } from "./mentions.ts";
import type { Question } from "./question.ts";
import type { Entry } from "./word-index.ts";

/** Weights of what is asked besides words: how much of the question it is, and what a hit and a miss say. */
const TIME = { part: 2, whole: 8, inside: 6.5, piece: 5.8, fits: 5, published: 3, clashes: -8 };
const ISSUE = 3;
const PLACE = { part: 2, fits: 3, clashes: -6 };
const ISSUER = { part: 4, fits: 6, reports: 2, clashes: -4 };
const SESSION = { part: 4, fits: 6 };
const CHANGE = 2;
/** Of another kind of number than the one asked. */
const MISFIT = 6;
/** What a figure answers of a question besides its words: time, place, issuer, session, unit. */
export interface Besides {
  /** Added to the score. */
  readonly favour: number;
  /** How much is asked besides words, and how much of it the figure meets. */
  readonly all: number;
  readonly met: number;
}

function issuer(
  { sources, about }: Question,
  { figure }: Entry,
  at: number,
): "fits" | "reports" | "clashes" | null {
  if (sources === null) return null;
  if (sources.has(figure.source) || about.has(at)) return "fits";
  return figure.reportedBy !== null && sources.has(figure.reportedBy) ? "reports" : "clashes";
}

/** `at` is the place of the entry in the index. */
export function openBesides(
  catalog: Catalog,
): (question: Question, entry: Entry, at: number) => Besides {
  const time = openAskedTime(catalog);
  return (question, entry, at) => {
    const when = time.fit(question, entry.figure);
    const where = placeFits(question.mentions, entry.figure);
    const who = issuer(question, entry, at);
    const isAtHand = question.session?.figures.has(entry.figure.id) === true;
    let [favour, all, met] = [0, 0, 0];
    const add = (part: number, isMet: boolean, weight: number) => {
      all += part;
      met += isMet ? part : 0;
      favour += weight;
    };
    if (when !== null) {
      // Beside an issuer a month is the one of publication: "World Bank, June 2021".
      const isIssue =
        question.sources !== null && time.isPublishedThen(question, entry.figure) ? ISSUE : 0;
      const isMet = when !== "clashes";
      add(TIME.part, isMet, TIME[when] + isIssue);
    }
    if (where !== "silent") add(PLACE.part, where === "fits", PLACE[where]);
    if (who !== null) add(ISSUER.part, who !== "clashes", ISSUER[who]);
    if (question.session !== null) add(SESSION.part, isAtHand, isAtHand ? SESSION.fits : 0);
    favour += question.unit.favour(entry.unit) - (question.unit.fits(entry.unit) ? 0 : MISFIT);
    if (question.isOfChange && entry.isChange) favour += CHANGE;
    return { favour, all, met };
  };
}
