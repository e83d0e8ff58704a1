import { openCatalog } from "../domain/catalog.ts";
import type { DeckAnswer, DeckJob } from "./deck-job.ts";
import { deckToPptx } from "./pptx/deck-with-sources.ts";

interface Worker {
  addEventListener(type: "message", listener: (event: { readonly data: DeckJob }) => void): void;
  postMessage(answer: DeckAnswer, transfer?: readonly ArrayBuffer[]): void;
}
declare const self: Worker;

/** Makes a deck away from the page, so that a long one holds nothing up. One job, then it is ended. */
self.addEventListener("message", ({ data }) => {
  try {
    const { tables, exhibits, options, release, site, pictures } = data;
    const edition = { catalog: openCatalog(tables), release, site };
    const onSlide = (done: number) => self.postMessage({ done });
    const bytes = deckToPptx(
      exhibits,
      edition,
      options,
      onSlide,
      pictures,
    ) as Uint8Array<ArrayBuffer>;
    self.postMessage({ bytes }, [bytes.buffer]);
  } catch (error) {
    self.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});
