import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import { placeFits, spanOf, timeFits } from "./mentions.ts";
import type { Question } from "./question.ts";
import type { Entry } from "./word-index.ts";

/** Weights of what is asked besides words: how much of the question it is, and what a hit and a miss say. */
const TIME = { part: 2, whole: 8, inside: 6.5, piece: 5.8, fits: 5, published: 3, clashes: -8 };
const ISSUE = 3;
const PLACE = { part: 2, fits: 3, clashes: -6 };
const ISSUER = { part: 4, fits: 6, reports: 2, clashes: -4 };
const SESSION = { part: 4, fits: 6 };
const CHANGE = 2;
/** Spans shorter than this, in days, are met by the date of publication too. */
const A_QUARTER = 100;
const A_YEAR = 370;

/** What a figure answers of a question besides its words: time, place, issuer, session, unit. */
export interface Besides {
  /** Added to the score. */
  readonly favour: number;
  /** How much is asked besides words, and how much of it the figure meets. */
  readonly all: number;
  readonly met: number;
}

type Published = ReadonlyMap<string, string | null>;

function time(
  question: Question,
  { figure }: Entry,
  published: Published,
): "whole" | "inside" | "piece" | "fits" | "published" | "clashes" | null {
  const { mentions } = question;
  const fit = timeFits(mentions, figure);
  if (fit === "silent") return null;
  const own = spanOf(figure.period);
  // A figure of the very month before one of the year that holds it, and the year's before a month's.
  const around = mentions.spans.find(({ from, to }) => own.from >= from && own.to <= to);
  if (around !== undefined) {
    const days = own.to - own.from;
    if (days > 0 && days === around.to - around.from) return "whole";
    return days > 0 && days < around.to - around.from - A_QUARTER ? "piece" : "inside";
  }
  if (fit === "fits") return fit;
  return isPublishedThen(question, figure, published) ? "published" : "clashes";
}

/** Beside an issuer any span may be the one of publication ("World Bank, UNICEF 2023"), else a short one. */
function isPublishedThen(
  { mentions: { spans }, sources }: Question,
  figure: Figure,
  published: Published,
): boolean {
  const date = published.get(figure.source);
  if (!date) return false;
  const longest = sources === null ? A_QUARTER : A_YEAR;
  const day = spanOf(date.length === 7 ? `${date}-01` : date).from;
  return spans.some(({ from, to }) => to - from < longest && day >= from && day <= to);
}

/** A year in figures, or a month of one: what is asked of another time has no answer of this one. */
const YEAR_SAID = /(?:19|20)\d\d/;

/**
 * Test whether a question says a year, or a month of one, and the figure is neither of it nor, as far as
 * anything tells, published in it.
 */
export function openOtherTime(
  catalog: Catalog,
): (text: string, question: Question, figure: Figure) => boolean {
  const published = new Map(catalog.tables.sources.map(({ id, published: date }) => [id, date]));
  return (text, { mentions }, figure) => {
    if (!YEAR_SAID.test(text) || timeFits(mentions, figure) !== "clashes") return false;
    const own = spanOf(figure.period);
    const date = published.get(figure.source);
    const out = date ? spanOf(date.length === 4 ? `${date}-07-01` : dayOf(date)).from : null;
    return mentions.spans.every(({ from, to }) => {
      const isApart = own.to < from || own.from > to;
      return isApart && (out === null || out < from || out > to);
    });
  };
}

const dayOf = (date: string) => (date.length === 7 ? `${date}-01` : date);

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
  const published = new Map(catalog.tables.sources.map(({ id, published: date }) => [id, date]));
  return (question, entry, at) => {
    const when = time(question, entry, published);
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
        question.sources !== null && isPublishedThen(question, entry.figure, published) ? ISSUE : 0;
      const isMet = when !== "clashes";
      add(TIME.part, isMet, TIME[when] + isIssue);
    }
    if (where !== "silent") add(PLACE.part, where === "fits", PLACE[where]);
    if (who !== null) add(ISSUER.part, who !== "clashes", ISSUER[who]);
    if (question.session !== null) add(SESSION.part, isAtHand, isAtHand ? SESSION.fits : 0);
    favour += question.unitFavour(entry.unit);
    if (question.isOfChange && entry.isChange) favour += CHANGE;
    return { favour, all, met };
  };
}
