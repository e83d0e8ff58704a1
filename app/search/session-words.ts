import type { Catalog } from "../domain/catalog.ts";
import { hanTokens, latinTokens, searchable } from "./tokens.ts";

/** One session of the day as it is searched. */
export interface SessionWords {
  /** Words of its title, theme and people. */
  readonly tokens: ReadonlySet<string>;
  /** Ids of the figures at hand for it. */
  readonly figures: ReadonlySet<string>;
}

export interface Sessions {
  readonly list: readonly SessionWords[];
  /** What is said of the sessions that each figure is at hand for, by id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Words that ask for a session of the day. */
export const ASKS_SESSION =
  /\bsessions?\b|\bplenar(?:y|ies)\b|\bpanels?\b|\bspeakers?\b|\bmoderators?\b|平行会议|会议单元|会场|场次|环节|分会场|专题讨论|平行讨论|全体会议|发言人|主持人/g;

/** Reads the agenda: titles and people of the sessions. */
export function openSessions(catalog: Catalog): Sessions {
  const texts = new Map<string, string>();
  const list = catalog.tables.sessions.map((session): SessionWords => {
    const words = JSON.stringify(session);
    for (const id of session.figures) texts.set(id, `${texts.get(id) ?? ""} ${words}`);
    const plain = searchable(JSON.stringify({ ...session, figures: [] }));
    return {
      tokens: new Set([...latinTokens(plain), ...hanTokens(plain)]),
      figures: new Set(session.figures),
    };
  });
  return { list, texts };
}
