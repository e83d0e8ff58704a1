import type { Exhibit } from "../../domain/exhibit.ts";
import type { Edition } from "../edition.ts";
import { type SlidesOptions, slidesInParts } from "./deck.ts";
import { sourcesSlides } from "./sources-slides.ts";

export interface DeckOptions extends SlidesOptions {
  /** Whether the last slides list the sources. */
  readonly sources: boolean;
}

/**
 * A .pptx file as `slidesInParts` makes it, with the numbered list of sources at its end where asked for:
 * a single slide does not carry the code of the list. `onSlide` is told how many charts are done.
 * @throws RangeError for no exhibit, an unknown figure, or figures that may not share an axis.
 */
export function deckToPptx(
  exhibits: readonly Exhibit[],
  edition: Edition,
  options: DeckOptions,
  onSlide: (done: number) => void = () => {},
): Uint8Array {
  const list = options.sources ? sourcesSlides : undefined;
  const parts = slidesInParts(exhibits, edition, options, list);
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    onSlide(part.value);
  }
}
