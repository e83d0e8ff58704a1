import type { Figure } from "../domain/release.ts";
import type { Idea } from "./ideas.ts";
import { placeIn } from "./postings.ts";
import type { Question } from "./question.ts";
import { OWN_TAG, type WordIndex } from "./word-index.ts";
import { isAspect, type Unit } from "./word-query.ts";

/** Ideas that are said in passing: an answer need not be about them. */
const IN_PASSING: ReadonlySet<string> = new Set<Idea>([
  "recipients",
  "rate",
  "countries",
  "measures",
  "benefit",
  "cash",
  "coverage",
  "panels",
  "speakers",
  "dialogue",
  "social-protection",
  "unprotected",
  "households",
  "extreme",
]);
/** Groups of which one is counted and another only spoken of. */
const GROUPS: ReadonlySet<string> = new Set<Idea>([
  "men",
  "women",
  "young",
  "disability",
  "rural",
  "urban",
]);
const BESIDE = 1;

/**
 * Whether a figure lacks what is asked, however many words it shares with the question: an idea (women,
 * dibao, hunger) that it does not speak of, or the kind of number (a share where a count is asked).
 * `isNamed`: the question holds the name of its quantity.
 */
export function isLacking(
  { units, unit, session, sources }: Question,
  at: number,
  { entries }: WordIndex,
  isNamed: boolean,
): boolean {
  if (session !== null) return false;
  // A name in full may speak of another kind of number: unemployed, by the official rate.
  if (!isNamed && !unit.fits(entries[at]?.unit ?? "")) return true;
  const isHeld = ({ key, postings }: Unit) => {
    const place = postings === null ? -1 : placeIn(postings.at, at);
    // Men stand beside women in a definition, and are not counted.
    return (postings?.weights[place] ?? 0) > (GROUPS.has(key.slice(1)) ? BESIDE : 0);
  };
  const matters = units.filter(({ key, postings }) => postings !== null && !isAspect(key));
  // 教育支出: spending it is, and on something else.
  if (matters.length > 0 && !matters.some(isHeld)) return true;
  // Ideas that a remark mentions only are not what the figure is about.
  const ideas = matters.filter(({ key }) => key[0] === "#" && key !== "#assistance");
  const isAbout = ({ postings }: Unit) =>
    (postings?.weights[placeIn(postings.at, at)] ?? 0) >= OWN_TAG;
  if (
    sources === null &&
    ideas.length === matters.length &&
    ideas.length > 0 &&
    !ideas.some(isAbout)
  )
    return true;
  return units.some(
    (one) => one.key[0] === "#" && !IN_PASSING.has(one.key.slice(1)) && !isHeld(one),
  );
}

const TARGET = /\b(?:targets?|goals?)\b(?! (?:population|group|1\b|\d))|(?<!发展)目标(?!人群|群体)/;

/** Whether a question (as corrected) asks what somebody set out to reach. */
export const isOfTargets = (question: string): boolean => TARGET.test(question);

/** Whether a figure is what somebody set out to reach, by its scenario or remarks. */
export const isTarget = ({ scenario, methodNote, caveat }: Figure): boolean =>
  [scenario, methodNote, caveat].some((text) => TARGET.test(text?.en.toLowerCase() ?? ""));
