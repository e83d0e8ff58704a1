import type { Dialogue, Person, Session } from "../../app/domain/dialogue.ts";
import type { Words } from "../../app/domain/language.ts";
import type { ThemeId } from "../../app/domain/release.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Context } from "./cursor.ts";
import type { JsonPath } from "./json-lines.ts";
import type { PersonRow, SessionRow, SessionsFile } from "./session-shape.ts";

/** The agenda, and where each of its values stands in the file. */
export interface Agenda {
  readonly dialogue: Dialogue;
  readonly sessions: readonly Session[];
  readonly problemAt: (path: JsonPath, found: string, expected: string, remedy: string) => Problem;
}

/** Finds the Chinese of a text of the agenda, and reports where there is none. */
export class Translator {
  readonly #context: Context;
  readonly #problemAt: Agenda["problemAt"];

  constructor(context: Context, problemAt: Agenda["problemAt"]) {
    this.#context = context;
    this.#problemAt = problemAt;
  }

  words(en: string, ...path: JsonPath): Words {
    const both = this.#context.translations.find(en);
    if (both !== undefined || !this.#context.translations.whole) return both ?? { en, zh: en };
    const remedy = "add a row with this text to translations.csv";
    const found = `no Chinese for ${excerpt(en)}`;
    this.#context.problems.push(this.#problemAt(path, found, "a translation", remedy));
    return { en, zh: en };
  }

  orNull(en: string | null | undefined, ...path: JsonPath): Words | null {
    return en === null || en === undefined ? null : this.words(en, ...path);
  }
}

/** The file as transcribed, in the shape of the release and in both languages. */
export function arrangeAgenda(
  file: SessionsFile,
  t: Translator,
  problemAt: Agenda["problemAt"],
): Agenda {
  const sessions = file.sessions.map((row, i) => arrangeSession(row, t, ["sessions", i]));
  const dialogue: Dialogue = {
    title: { en: file.title, zh: file.title_zh },
    subtitle: t.words(file.subtitle, "subtitle"),
    date: file.date,
    weekday: t.words(file.weekday, "weekday"),
    start: file.start,
    end: file.end,
    timezone: t.words(file.timezone, "timezone"),
    documents: file.documents.map((document) => document.source),
    conventions: t.words(file.conventions, "conventions"),
    themes: file.themes.map((theme, i) => ({
      id: theme.id,
      titleInNote: t.words(theme.title_in_note, "themes", i, "title_in_note"),
    })),
    people: file.people.map((person, i) => ({
      name: person.name,
      affiliation: t.words(person.affiliation, "people", i, "affiliation"),
      roles: person.roles.map((role, k) => ({
        session: role.session,
        role: t.words(role.role, "people", i, "roles", k, "role"),
      })),
    })),
    counts: arrangeCounts(file.counts, t),
    pressReleaseCounts: {
      moderatorsAndSpeakers: file.press_release_counts.moderators_and_speakers,
      panels: file.press_release_counts.panels,
      participants: file.press_release_counts.participants,
    },
    disagreements: file.disagreements.map((text, i) => t.words(text, "disagreements", i)),
  };
  return { dialogue, sessions, problemAt };
}

function arrangeCounts(counts: SessionsFile["counts"], t: Translator): Dialogue["counts"] {
  return {
    peopleNamed: counts.people_named,
    peopleNamedNote: t.words(counts.people_named_note, "counts", "people_named_note"),
    peopleInParallelSessionsAndFinancingPlenary:
      counts.people_in_parallel_sessions_and_financing_plenary,
    peopleOnlyInOpeningOrKeynotes: counts.people_only_in_opening_or_keynotes,
    parallelSessions: counts.parallel_sessions,
    plenaries: counts.plenaries,
    breaks: counts.breaks,
    sessionsWithAModerator: counts.sessions_with_a_moderator,
    panelsProper: counts.panels_proper,
    moderatorSlots: counts.moderator_slots,
    presentations: counts.presentations,
  };
}

function arrangeSession(row: SessionRow, t: Translator, path: JsonPath): Session {
  const people = (key: "presenters" | "discussants" | "panelists") =>
    row[key].map((person, i) => arrangePerson(person, t, [...path, key, i]));
  return {
    id: row.id,
    start: row.start,
    end: row.end,
    title: { en: row.title, zh: row.title_zh },
    kind: row.kind,
    part: t.orNull(row.part, ...path, "part"),
    labelInNote: t.orNull(row.label_in_note, ...path, "label_in_note"),
    theme: row.theme as ThemeId | null,
    themeBasis: t.words(row.theme_basis, ...path, "theme_basis"),
    host: row.host ? arrangePerson(row.host, t, [...path, "host"]) : null,
    moderator: row.moderator ? arrangePerson(row.moderator, t, [...path, "moderator"]) : null,
    presenters: people("presenters"),
    discussants: people("discussants"),
    panelists: people("panelists"),
    timetable: row.timetable.map(({ start, end, item }, i) => ({
      start,
      end,
      item: t.words(item, ...path, "timetable", i, "item"),
    })),
    topics: row.topics,
    figures: row.figures,
    note: t.orNull(row.note, ...path, "note"),
  };
}

function arrangePerson(row: PersonRow, t: Translator, path: JsonPath): Person {
  return {
    name: row.name,
    affiliation: t.words(row.affiliation, ...path, "affiliation"),
    role: t.orNull(row.role, ...path, "role"),
    topic: t.orNull(row.topic, ...path, "topic"),
    start: row.start ?? null,
    end: row.end ?? null,
    labelInNote: t.orNull(row.label_in_note, ...path, "label_in_note"),
  };
}
