import type { Trace } from "../trace.ts";

/** Files that can be looked into. */
export type FileKind = "pptx" | "odp" | "png" | "svg";

/** Where in a file a figure was seen, the surest first. */
export const WAYS = [
  "shape-name",
  "alt-text",
  "picture",
  "workbook",
  "metadata",
  "words",
  "link",
  "code",
] as const;
export type Way = (typeof WAYS)[number];

/** A chart of ours: which figures, drawn how, of which release. */
export interface FoundChart extends Trace {
  readonly ways: readonly Way[];
}

/** A figure named in words only: by short code ("F07"), by id, or by a link that ends in either. */
export interface Mention {
  readonly reference: string;
  readonly ways: readonly Way[];
}

/** A row of the sheet behind a chart: the numbers of one estimate in its own unit. */
export interface FoundRow {
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
  /** Ids and short codes that the row names. */
  readonly references: readonly string[];
}

/** One slide, or a whole picture, with something of ours on it. */
export interface Place {
  /** 1 for the first slide, in the order in which they are shown; null: the file as a whole. */
  readonly slide: number | null;
  readonly charts: readonly FoundChart[];
  readonly mentions: readonly Mention[];
  /** Of the workbooks behind its charts. */
  readonly rows: readonly FoundRow[];
  /** What its charts show beside their marks, in order. */
  readonly labels: readonly string[];
  /** The release that the words of this place state, e.g. "Release 1.0.0"; null: none, or several. */
  readonly release: string | null;
}

/** Why a file was not read, or not to its end. */
export type Problem =
  /** `bytes` in the file; at most `limit` are read. */
  | { readonly what: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly what: "empty" }
  | { readonly what: "damaged" }
  /** Needs a password. */
  | { readonly what: "encrypted" }
  /** PowerPoint 97–2003. */
  | { readonly what: "old-powerpoint" }
  /** Unpacks to more than any presentation does: entries, bytes or their ratio. */
  | { readonly what: "too-much-inside" }
  /** Another kind of file; `kind` in a word ("PDF"), null where it was not recognised. */
  | { readonly what: "other-kind"; readonly kind: string | null }
  /** Read, but these parts of it could not be. */
  | { readonly what: "parts-unread"; readonly parts: number };

/** What a file holds of ours. Everything in it came from the file and may be untrue. */
export interface Found {
  readonly name: string;
  /** null: not a file that can be looked into. */
  readonly kind: FileKind | null;
  /** Number of slides; null for a picture. */
  readonly slides: number | null;
  readonly places: readonly Place[];
  readonly problem: Problem | null;
}

/** Thrown inside this folder where a file, or a part of it, cannot be read. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.what);
    this.problem = problem;
  }
}
