import type { Dialogue, Session } from "./dialogue.ts";
import type { Estimate } from "./estimate.ts";
import type { Words } from "./language.ts";

/** Shape of the release file. Raised only when a reader of the old shape would misread the new one. */
export const FORMAT = 1;

export type Measure = "stock" | "flow" | "change" | "share" | "count" | "amount";
export type ThemeId = "responses" | "risks" | "financing" | "dialogue";
/** primary: read in the issuer's own text or a full copy. secondary: read in somebody else's report. */
export type Verification = "primary" | "secondary";
export type Agreement =
  | "faithful"
  | "differs-in-scope"
  | "differs-in-number"
  | "out-of-date"
  | "cannot-be-traced";

export interface Theme {
  readonly id: ThemeId;
  readonly name: Words;
  readonly description: Words;
}

export interface Topic {
  readonly id: string;
  readonly theme: ThemeId;
  readonly name: Words;
}

export interface Indicator {
  readonly id: string;
  readonly topic: string;
  readonly name: Words;
  readonly measure: Measure;
  /** Id of the vocabulary `unit`: people, percent, USD … */
  readonly unit: string;
  readonly definition: Words;
  readonly higherIs: "better" | "worse" | "neutral";
}

export interface Geography {
  readonly code: string;
  readonly name: Words;
  readonly kind: "country" | "world" | "region" | "income-group" | "group";
  /** Who draws the group; null for the world. Regions of different issuers are never added. */
  readonly issuer: Words | null;
  readonly note: Words | null;
}

export interface Source {
  readonly id: string;
  readonly cslType: string;
  /** In the source's own language; in square brackets where it is our description. */
  readonly title: string;
  /** Our description in both languages where `title` is one in square brackets; null otherwise. */
  readonly titleWords: Words | null;
  readonly issuer: Words;
  /** Short enough for a chart label: "MOHRSS", "人社部". Equal to `issuer` where nothing shorter is in use. */
  readonly issuerShort: Words;
  /** As printed, separated by "; "; null where no person is named. */
  readonly authors: string | null;
  readonly container: string | null;
  /** ISO 8601 date, month or year: as precise as known; null where no date is known. */
  readonly published: string | null;
  /** BCP 47 language of the title. */
  readonly language: string;
  /** null: no public address is known. */
  readonly url: string | null;
  readonly archiveUrl: string | null;
  readonly note: Words | null;
}

/** One published quantity of one indicator, place, population and period, from one source. */
export interface Figure {
  readonly id: string;
  readonly indicator: string;
  readonly geography: string;
  readonly population: Words;
  /** ISO 8601: a date, or an interval `start/end`. */
  readonly period: string;
  readonly estimate: Estimate;
  /** The number phrase as printed, in the language of the page read. */
  readonly statedAs: string;
  /** Vocabulary ids; null: does not apply, or the source does not state it. */
  readonly povertyLine: string | null;
  readonly baseline: string | null;
  readonly scenario: Words | null;
  readonly method: string;
  readonly methodNote: Words | null;
  /** Publication of whoever made or first stated the figure. */
  readonly source: string;
  /** Where in the page read; null where the stated phrase itself is the only locator. */
  readonly locator: Words | null;
  /** Source in which the figure was read, when it is not `source` itself. */
  readonly reportedBy: string | null;
  readonly verification: Verification;
  /** The page in which the figure was read; null only where the work has no known public address. */
  readonly evidenceUrl: string | null;
  readonly series: string | null;
  /** Id of the figure of the same issuer and quantity that this one replaces. */
  readonly supersedes: string | null;
  readonly caveat: Words;
}

/** A figure that the concept note or the press release states. */
export interface CitedFigure {
  readonly id: string;
  readonly document: "concept-note" | "press-release";
  readonly section: Words;
  readonly footnote: string | null;
  readonly statedAs: string;
  readonly indicator: string;
  readonly geography: string;
  readonly period: string;
  readonly estimate: Estimate;
  readonly statement: Words;
  /** Figure of what the origin really counted; null: no origin was found. */
  readonly originFigure: string | null;
  readonly agreement: Agreement;
  readonly departs: Words;
  /** Permanent code for quoting aloud: F01 … */
  readonly shortCode: string;
  /** Figure with the value as the document states it. */
  readonly figure: string;
  /** From the document back to the origin, in order. */
  readonly chain: readonly ChainStep[];
}

export interface ChainStep {
  readonly source: string;
  readonly role: "cites" | "reports" | "origin";
  readonly locator: Words | null;
  readonly seen: "read" | "read-in-part" | "not-found";
}

export interface LookAlike {
  readonly figures: readonly [string, string];
  readonly why: Words;
}

export interface Denominator {
  readonly id: string;
  readonly name: Words;
  readonly geography: string;
  /** ISO 8601: a date, or an interval `start/end`. */
  readonly period: string;
  /** In `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly figure: string | null;
}

/** A value of a closed column, e.g. column `baseline`, value `2019`. */
export interface Term {
  readonly column: string;
  readonly value: string;
  readonly label: Words;
  readonly meaning: Words;
}

export interface DroppedFigure {
  readonly id: string;
  readonly reason: string;
  readonly keptInstead: string | null;
  readonly detail: Words;
  readonly indicator: Words;
  readonly statedAs: string;
}

/** Worked out here from figures and denominators of this release, by a declared formula. */
export interface DerivedFigure {
  readonly id: string;
  readonly name: Words;
  readonly unit: string;
  /** As declared, e.g. `100 * a / b, end by end`; letters name the inputs in order. */
  readonly formula: string;
  /** Ids of figures or denominators, in the order of the letters of the formula. */
  readonly inputs: readonly string[];
  readonly estimate: Estimate;
  /** What the number is not; null where nothing needs saying. */
  readonly warning: Words | null;
}

/** Why a printed phrase does not read as its figure's number word for word, and how it does. */
export interface Reading {
  readonly figure: string;
  /** excerpt, scale, rounded, negative … as described in data/README.md; several joined by "+". */
  readonly rule: string;
  /** What the rule works with: part of the phrase, a factor; null where it needs nothing. */
  readonly argument: string | null;
  readonly note: Words;
}

/** Everything of one release; a page carries a part of it in the same shape. */
export interface Tables {
  readonly themes: readonly Theme[];
  readonly topics: readonly Topic[];
  readonly indicators: readonly Indicator[];
  readonly geographies: readonly Geography[];
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly cited: readonly CitedFigure[];
  readonly lookalikes: readonly LookAlike[];
  readonly denominators: readonly Denominator[];
  readonly derived: readonly DerivedFigure[];
  readonly vocabulary: readonly Term[];
  readonly sessions: readonly Session[];
}

/** One published, immutable set: `public/data/<version>/release.json`. */
export interface Release extends Tables {
  readonly format: typeof FORMAT;
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly dialogue: Dialogue;
  /** Phrases that do not read word for word as the figure's number; checked by the ETL. */
  readonly readings: readonly Reading[];
  /** Rows left out, with the reason. */
  readonly dropped: readonly DroppedFigure[];
}

/** `public/data/index.json`. */
export interface ReleaseIndex {
  readonly format: typeof FORMAT;
  readonly latest: string;
  readonly releases: readonly ReleaseEntry[];
}

export interface ReleaseEntry {
  readonly version: string;
  readonly date: string;
  readonly notes: Words;
  readonly files: readonly ReleaseFile[];
}

/** Path below `public/data/<version>/`, size in bytes, SHA-256 in hex. */
export interface ReleaseFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
