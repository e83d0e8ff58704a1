import type { Words } from "./language.ts";
import type { ThemeId } from "./release.ts";

export interface Person {
  /** As printed; null: the agenda names nobody. */
  readonly name: string | null;
  readonly affiliation: Words;
  readonly role: Words | null;
  readonly topic: Words | null;
  /** Beijing time, HH:MM; null where the agenda gives the speaker no slot of their own. */
  readonly start: string | null;
  readonly end: string | null;
  /** E.g. "Presentation 1"; null where the agenda prints none. */
  readonly labelInNote: Words | null;
}

export interface Session {
  readonly id: string;
  /** Beijing time, HH:MM. */
  readonly start: string;
  readonly end: string;
  readonly title: Words;
  readonly kind: string;
  readonly part: Words | null;
  readonly labelInNote: Words | null;
  readonly theme: ThemeId | null;
  /** Where `theme` comes from: a heading of the agenda, or our assignment. */
  readonly themeBasis: Words;
  readonly host: Person | null;
  readonly moderator: Person | null;
  readonly presenters: readonly Person[];
  readonly discussants: readonly Person[];
  readonly panelists: readonly Person[];
  readonly timetable: readonly {
    readonly start: string;
    readonly end: string;
    readonly item: Words;
  }[];
  readonly topics: readonly string[];
  /** Figures that its moderator would most likely need, cited ones first. */
  readonly figures: readonly string[];
  /** A remark on the agenda; null where nothing needs saying. */
  readonly note: Words | null;
}

/** The dialogue as a whole, as transcribed with its agenda. */
export interface Dialogue {
  readonly title: Words;
  readonly subtitle: Words;
  /** ISO date. */
  readonly date: string;
  readonly weekday: Words;
  /** Beijing time, HH:MM. */
  readonly start: string;
  readonly end: string;
  readonly timezone: Words;
  /** Sources that are its own documents. */
  readonly documents: readonly string[];
  readonly conventions: Words;
  readonly themes: readonly { readonly id: ThemeId; readonly titleInNote: Words }[];
  readonly people: readonly Participant[];
  readonly counts: AgendaCounts;
  /** As the press release counts. */
  readonly pressReleaseCounts: {
    readonly moderatorsAndSpeakers: number;
    readonly panels: number;
    readonly participants: number;
  };
  /** Where the two documents, or their counts, disagree. */
  readonly disagreements: readonly Words[];
}

/** A person whom the agenda names, with every role. */
export interface Participant {
  readonly name: string;
  readonly affiliation: Words;
  readonly roles: readonly { readonly session: string; readonly role: Words }[];
}

/** Our counts of what the agenda prints. */
export interface AgendaCounts {
  readonly peopleNamed: number;
  readonly peopleNamedNote: Words;
  readonly peopleInParallelSessionsAndFinancingPlenary: number;
  /** Names as printed. */
  readonly peopleOnlyInOpeningOrKeynotes: readonly string[];
  readonly parallelSessions: number;
  readonly plenaries: number;
  readonly breaks: number;
  readonly sessionsWithAModerator: number;
  readonly panelsProper: number;
  readonly moderatorSlots: number;
  readonly presentations: number;
}
