import type { Tables } from "../domain/release.ts";
import type { QuoteFinding } from "./check-text.ts";

/** What the thread of the quote check is told: the tables once, then texts one after another. */
export type CheckOrder =
  | { readonly tables: Tables }
  /** `asOf`: ISO date. */
  | { readonly text: string; readonly asOf: string };

/** What it answers to a text: how many characters are read, any number of times, then what it found. */
export type CheckAnswer =
  | { readonly done: number }
  | { readonly findings: readonly QuoteFinding[] }
  | { readonly failed: string };
