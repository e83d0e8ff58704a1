import type { Catalog } from "../domain/catalog.ts";
import { type AskedUnit, askedUnit } from "./asked-unit.ts";
import { daysOf, TODAY } from "./days.ts";
import { openElsewhere } from "./elsewhere.ts";
import { openIssuers } from "./issuer-names.ts";
import { type Mentions, openMentions } from "./mentions.ts";
import { placeIn } from "./postings.ts";
import { ASKS_SESSION, type SessionWords } from "./session-words.ts";
import { hanTokens, latinTokens } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";
import { type Unit, unitsOf } from "./word-query.ts";

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
  readonly unit: AskedUnit;
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
    const mentions = mentionsOf(rest, TODAY);
    const days = daysOf(rest);
    return {
      units: unitsOf(session === null ? rest : rest.replace(ASKS_SESSION, " "), index),
      mentions: days.length > 0 ? { ...mentions, spans: days } : mentions,
      sources,
      about: aboutAny(names, index),
      session,
      isOfChange: CHANGE.test(rest),
      unit: askedUnit(rest),
      isElsewhere: isElsewhere(rest),
    };
  };
}

/** Least weight of the names and populations of figures. */
const NAME = 2;

function aboutAny(names: readonly string[], { postings }: WordIndex): ReadonlySet<number> {
  return new Set(
    names.flatMap((name) => {
      const lists = [...latinTokens(name), ...hanTokens(name)].map((token) => postings.get(token));
      const [first] = lists;
      const isNamed = (at: number) =>
        lists.every((list) => (list?.weights[placeIn(list.at, at)] ?? 0) > NAME);
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
