import type { Exhibit } from "../domain/exhibit.ts";
import type { Tables } from "../domain/release.ts";
import type { Edition, Tongue } from "./edition.ts";
import type { DeckPicture } from "./pptx/picture-slides.ts";

/** How a deck is made. */
export interface DeckOptions extends Tongue {
  readonly size: "16:9" | "4:3";
  readonly scheme: "light" | "dark";
  /** Whether its last slide is the list of sources. */
  readonly sources: boolean;
  /** Whether its charts follow as pictures, for programs that draw charts badly. */
  readonly pictures: boolean;
}

/** Steps in which a deck of so many charts is made. */
export function stepsOf(charts: number, { pictures }: Pick<DeckOptions, "pictures">): number {
  return pictures ? 2 * charts : charts;
}

/** What the worker is given. A catalog holds functions, which cannot be sent: it opens its own. */
export interface DeckJob extends Omit<Edition, "catalog"> {
  readonly tables: Tables;
  readonly exhibits: readonly Exhibit[];
  readonly options: DeckOptions;
  /** Of what each slide shows; none where they are not asked for. Only a page can draw them. */
  readonly pictures: readonly DeckPicture[];
}

/** What the worker answers: steps, then the file or what went wrong. */
export type DeckAnswer =
  | { readonly done: number }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly failed: string };
