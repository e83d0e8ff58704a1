import type { Exhibit } from "../domain/exhibit.ts";
import type { DeckAnswer, DeckJob, DeckOptions } from "../export/deck-job.ts";
import type { Edition } from "../export/edition.ts";

/** A deck in the making. `bytes` is refused with an AbortError after `cancel`. */
export interface DeckInMaking {
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  cancel(): void;
}

/** The worker could not be started or loaded; the deck itself may be in order. */
class NoWorker extends Error {}

/** Makes a PowerPoint file in a worker; on the page itself where no worker can be had. */
export function makeDeck(
  exhibits: readonly Exhibit[],
  edition: Edition,
  options: DeckOptions,
  onStep: (done: number) => void,
): DeckInMaking {
  const stop = new AbortController();
  const inWorker = runWorker({ exhibits, options, ...sendable(edition) }, stop.signal, onStep);
  const bytes = inWorker.catch(async (error: unknown) => {
    if (!(error instanceof NoWorker)) throw error;
    const { deckToPptx } = await import("../export/pptx/deck-with-sources.ts");
    stop.signal.throwIfAborted();
    return deckToPptx(exhibits, edition, options) as Uint8Array<ArrayBuffer>;
  });
  return { bytes, cancel: () => stop.abort() };
}

function sendable({ catalog, release, site }: Edition): Omit<DeckJob, "exhibits" | "options"> {
  return { tables: catalog.tables, release, site };
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
