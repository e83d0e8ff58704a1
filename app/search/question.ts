import type { Catalog } from "../domain/catalog.ts";
import { askedUnit } from "./asked-unit.ts";
import { openElsewhere } from "./elsewhere.ts";
import { openIssuers } from "./issuer-names.ts";
import { type Mentions, openMentions } from "./mentions.ts";
import { ASKS_SESSION, type SessionWords } from "./session-words.ts";
import { hanTokens, latinTokens } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";
import { type Unit, unitsOf } from "./word-query.ts";

/** The dialogue's day: what "this year" means to those who ask. */
const TODAY = "2020-11-10";

const CHANGE =
  /\b(?:changed?|f[ae]ll|fallen|drop(?:ped)?|declined?|decreased?|ros?en?|rises?|increased?|gr[eo]wn?)\b|变化|下降|减少|增加|降幅|增幅|上升/;

/** What a question asks for, read once. */
export interface Question {
  readonly units: readonly Unit[];
  readonly mentions: Mentions;
  /** Sources whose issuer is named; null where none is. */
  readonly sources: ReadonlySet<string> | null;
  /** Places of the entries that are about an issuer named: where UNICEF works. */
  readonly about: ReadonlySet<number>;
  readonly session: SessionWords | null;
  /** A change is asked for: 下降了多少. */
  readonly isOfChange: boolean;
  /** What it says for a figure that it is in a unit. */
  readonly unitFavour: (unit: string) => number;
  /** The question is of a place that no figure is of. */
  readonly isElsewhere: boolean;
}

/** Opens the reader of questions that are already corrected. */
export function openQuestions(catalog: Catalog, index: WordIndex): (question: string) => Question {
  // Issuers are read apart, so that the reader of times and places need not look for them.
  const mentionsOf = openMentions({ ...catalog, tables: { ...catalog.tables, sources: [] } });
  const issuersOf = openIssuers(catalog);
  const isElsewhere = openElsewhere(catalog);
  return (question) => {
    const { sources, names, rest } = issuersOf(question);
    const session = sessionOf(rest, index);
    return {
      units: unitsOf(session === null ? rest : rest.replace(ASKS_SESSION, " "), index),
      mentions: mentionsOf(rest, TODAY),
      sources,
      about: aboutAny(names, index),
      session,
      isOfChange: CHANGE.test(rest),
      unitFavour: askedUnit(rest),
      isElsewhere: isElsewhere(rest),
    };
  };
}

/** Where `at` stands in a rising list; -1 where it does not. */
function placeOf(at: number, list: readonly number[]): number {
  let [from, to] = [0, list.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = list[middle] ?? 0;
    if (found === at) return middle;
    if (found < at) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

/** Least weight of the names and populations of figures. */
const NAME = 2;

function aboutAny(names: readonly string[], { postings }: WordIndex): ReadonlySet<number> {
  return new Set(
    names.flatMap((name) => {
      const lists = [...latinTokens(name), ...hanTokens(name)].map((token) => postings.get(token));
      const [first] = lists;
      const isNamed = (at: number) =>
        lists.every((list) => (list?.weights[placeOf(at, list.at)] ?? 0) > NAME);
      return first?.at.filter(isNamed) ?? [];
    }),
  );
}

/** The session of the day that a question asks for: most of its words are of that one. */
function sessionOf(question: string, { sessions }: WordIndex): SessionWords | null {
  const plain = question.replace(ASKS_SESSION, " ");
  if (plain === question) return null;
  const words = [...latinTokens(plain), ...hanTokens(plain)].filter(
    (w) => w.length > 2 || /[\u3400-\u9fff]{2}/.test(w),
  );
  const hits = sessions.map((session) => ({
    session,
    hits: words.filter((word) => session.tokens.has(word)).length / Math.max(1, words.length),
  }));
  const [best] = hits
    .filter(({ session }) => session.figures.size > 0)
    .sort((a, b) => b.hits - a.hits);
  return best !== undefined && best.hits >= 0.5 ? best.session : null;
}
