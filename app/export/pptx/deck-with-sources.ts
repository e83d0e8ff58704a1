import type { Exhibit } from "../../domain/exhibit.ts";
import type { Edition } from "../edition.ts";
import { type SlidesOptions, slidesToPptx } from "./deck.ts";
import { sourcesSlides } from "./sources-slides.ts";

export interface DeckOptions extends SlidesOptions {
  /** Whether the last slides list the sources. */
  readonly sources: boolean;
}

/**
 * A .pptx file as `slidesToPptx` makes it, with the numbered list of sources at its end where asked for:
 * a single slide does not carry the code of the list.
 * @throws RangeError for no exhibit, an unknown figure, or figures that may not share an axis.
 */
export function deckToPptx(
  exhibits: readonly Exhibit[],
  edition: Edition,
  options: DeckOptions,
  onSlide?: (done: number) => void,
): Uint8Array {
  const list = options.sources ? sourcesSlides : undefined;
  return slidesToPptx(exhibits, edition, options, list, onSlide);
}
