import type { Mentions } from "../search/mentions.ts";
import { type Concepts, type Said, weighed } from "./concepts.ts";
import { isElsewhere } from "./elsewhere.ts";
import { issuersSaid, withoutIssuers } from "./issuers.ts";
import { leftoverOf } from "./leftover.ts";
import { EXTREME_LINES, linesOf, type SaidLine } from "./poverty-lines.ts";
import { sidesSaid, sidesUnsaid } from "./scope-clash.ts";
import { type Ideas, ideasOf } from "./speech.ts";

/** What one sentence says, read once for all its numbers. */
export interface Reading {
  /** The sentence, Chinese simplified, of the same length as printed. */
  readonly words: string;
  /** ISO date: the day it was said. */
  readonly asOf: string;
  readonly said: Said;
  readonly mentions: Mentions;
  readonly issuer: ReturnType<typeof issuersSaid>;
  readonly lines: readonly SaidLine[];
  /** It names a country or city that the tables have nothing of. */
  readonly elsewhere: boolean;
  /** Most of its words are of what the tables are about. */
  readonly isOurs: boolean;
  /** It says next to nothing beside its numbers: what they count was said before. */
  readonly isBare: boolean;
  readonly isHan: boolean;
  /** It speaks of a plan or target. */
  readonly isTarget: boolean;
  /** Bits of `sidesUnsaid`. */
  readonly unsaid: number;
}

/** The part of a sentence about one number: from the number before to the number after. */
export interface Clause {
  readonly said: Said;
  /** Bits of `sidesSaid`. */
  readonly sides: number;
  /** The number is said as a rise or fall: "fell by 13.86 million", 比上年减少1386万. */
  readonly isChange: boolean;
}

/** Above this share of unknown words the sentence speaks of something else. */
const MOST_LEFTOVER = 0.5;
/** So few words are no subject of their own. */
const BARE_WORDS = 1;
const TARGET = /\btargets?\b|\baims?\b|\bgoals?\b|目标|力争|预期/i;
/** Words right before a number that make it a change. */
const CHANGE =
  /\bby (?:about |some |nearly |almost |around )?$|(?:减少|增加|下降|上升|增长|降低|[多少])(?:了|约|近)?$/i;

/** What a number is compared with is not its own time: "more than a year earlier", 比上年同期. */
export const COMPARED =
  /\b(?:than|from|on|over|against|compared (?:with|to)) (?:the )?(?:(?:same (?:period|quarter|month)(?: of| in)? )?(?:last|previous) year|(?:a )?year (?:earlier|before|ago))\b|(?:比|较|同)(?:上年|去年)(?:同期)?|同比/gi;

/** Ideas of some words; a poverty line speaks of poverty, whatever else is said. */
function ideasSaid(words: string, lines: readonly SaidLine[]): Ideas {
  const ideas = ideasOf(words);
  if (lines.length > 0) ideas.said.add("poverty");
  if (lines.some(({ value }) => EXTREME_LINES.includes(value))) ideas.said.add("extreme");
  return ideas;
}

/** Reads one sentence. `words` are in simplified characters. */
export function readSentence(
  words: string,
  asOf: string,
  mentionsOf: (text: string, asOf: string) => Mentions,
  concepts: Concepts,
): Reading {
  const leftover = leftoverOf(words);
  const bare = withoutIssuers(words).replace(COMPARED, " ");
  const lines = linesOf(words);
  return {
    words,
    asOf,
    said: weighed(ideasSaid(bare, lines), concepts),
    mentions: mentionsOf(bare, asOf),
    issuer: issuersSaid(words),
    lines,
    elsewhere: isElsewhere(bare),
    isOurs: lines.length > 0 || leftover.share <= MOST_LEFTOVER,
    isBare: leftover.words <= BARE_WORDS,
    isHan: /[\u3400-\u9fff]/.test(words),
    isTarget: TARGET.test(words),
    unsaid: sidesUnsaid(words),
  };
}

/** Reads what stands `before` and `after` one number, up to the next ones; `own` are its words alone. */
export function readClause(
  before: string,
  after: string,
  own: string,
  reading: Reading,
  concepts: Concepts,
): Clause {
  const words = withoutIssuers(before + after);
  return {
    said: weighed(ideasSaid(words, reading.lines), concepts),
    sides: sidesSaid(withoutIssuers(own)) | reading.unsaid,
    isChange: CHANGE.test(before),
  };
}

/**
 * A sentence whose words alone say too little, read with the one before it: the ideas of both, its own
 * time and place where it names any.
 */
export function readOn(before: Reading, reading: Reading, concepts: Concepts): Reading {
  const said = new Set([...before.said.tags, ...reading.said.tags]);
  const { spans, places, issuers } = reading.mentions;
  return {
    ...reading,
    said: weighed({ said, implied: new Set() }, concepts),
    mentions: {
      spans,
      places: places.length > 0 ? places : before.mentions.places,
      issuers,
    },
    issuer: reading.issuer ?? before.issuer,
    elsewhere: reading.elsewhere || (places.length === 0 && before.elsewhere),
    unsaid: before.unsaid & reading.unsaid,
  };
}
