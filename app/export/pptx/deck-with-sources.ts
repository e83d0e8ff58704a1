import type { Exhibit } from "../../domain/exhibit.ts";
import type { Edition } from "../edition.ts";
import { type SlidesOptions, slidesInParts } from "./deck.ts";
import { type DeckPicture, pictureSlides } from "./picture-slides.ts";
import { sourcesSlides } from "./sources-slides.ts";

export interface DeckOptions extends SlidesOptions {
  /** Whether the last slides list the sources. */
  readonly sources: boolean;
}

/**
 * A .pptx file as `slidesInParts` makes it, then its charts as `pictures` where there are any, then the
 * numbered list of sources where asked for: a single slide does not carry the code of these. `onSlide` is
 * told how many charts are done.
 * @throws RangeError for no exhibit, an unknown figure, or figures that may not share an axis.
 */
export function deckToPptx(
  exhibits: readonly Exhibit[],
  edition: Edition,
  options: DeckOptions,
  onSlide: (done: number) => void = () => {},
  pictures: readonly DeckPicture[] = [],
): Uint8Array {
  const { language, second } = options;
  const parts = slidesInParts(exhibits, edition, options, (shown, _, __, geometry) => [
    ...pictureSlides(pictures, edition, language, second ?? language, geometry),
    ...(options.sources ? sourcesSlides(shown, edition, language, geometry) : []),
  ]);
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    onSlide(part.value);
  }
}
