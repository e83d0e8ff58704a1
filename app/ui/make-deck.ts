import type { Exhibit } from "../domain/exhibit.ts";
import { type DeckAnswer, type DeckJob, type DeckOptions, stepsOf } from "../export/deck-job.ts";
import type { Edition } from "../export/edition.ts";
import type { DeckPicture } from "../export/pptx/picture-slides.ts";

/** A deck in the making. `bytes` is refused with an AbortError after `cancel`. */
export interface DeckInMaking {
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  cancel(): void;
}

/** The worker could not be started or loaded; the deck itself may be in order. */
class NoWorker extends Error {}

/**
 * Makes a PowerPoint file in a worker; on the page itself where no worker can be had. `onStep` is told how
 * many of `stepsOf` are done.
 */
export function makeDeck(
  exhibits: readonly Exhibit[],
  edition: Edition,
  options: DeckOptions,
  onStep: (done: number) => void,
): DeckInMaking {
  const stop = new AbortController();
  const { signal } = stop;
  const make = async () => {
    const pictures = options.pictures
      ? await drawPictures(exhibits, edition, options, signal, onStep)
      : [];
    signal.throwIfAborted();
    const before = stepsOf(exhibits.length, options) - exhibits.length;
    const onSlide = (done: number) => onStep(before + done);
    const { catalog, release, site } = edition;
    const job = { exhibits, options, pictures, tables: catalog.tables, release, site };
    return runWorker(job, signal, onSlide).catch(async (error: unknown) => {
      if (!(error instanceof NoWorker)) throw error;
      const { deckToPptx } = await import("../export/pptx/deck-with-sources.ts");
      signal.throwIfAborted();
      const file = deckToPptx(exhibits, edition, options, onSlide, pictures);
      return file as Uint8Array<ArrayBuffer>;
    });
  };
  return { bytes: make(), cancel: () => stop.abort() };
}

/** Pictures of what each slide shows; `onChart` is told how many charts are done. */
async function drawPictures(
  exhibits: readonly Exhibit[],
  edition: Edition,
  options: DeckOptions,
  signal: AbortSignal,
  onChart: (done: number) => void,
): Promise<readonly DeckPicture[]> {
  const [{ slidePages }, { deckPicture }] = await Promise.all([
    import("../export/pptx/deck.ts"),
    import("../export/deck-picture.ts"),
  ]);
  const pictures: DeckPicture[] = [];
  for (const [i, exhibit] of exhibits.entries()) {
    for (const page of slidePages(exhibit, edition, options.language, options.size)) {
      signal.throwIfAborted();
      pictures.push(await deckPicture(page, edition, options));
    }
    onChart(i + 1);
  }
  return pictures;
}

function runWorker(
  job: DeckJob,
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL("../export/deck-worker.ts", import.meta.url), {
        type: "module",
      });
    } catch (error) {
      reject(new NoWorker("worker", { cause: error }));
      return;
    }
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<DeckAnswer>) => {
      if ("done" in data) onStep(data.done);
      else if ("bytes" in data) end(() => resolve(data.bytes));
      else end(() => reject(new Error(data.failed)));
    });
    // The script did not load or does not run here.
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(() => reject(new NoWorker(event.message)));
    });
    signal.addEventListener("abort", () => end(() => reject(signal.reason)));
    worker.postMessage(job);
  });
}
