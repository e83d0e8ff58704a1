import type { Tables } from "../domain/release.ts";
import type { CheckAnswer, CheckOrder } from "./check-job.ts";
import type { QuoteFinding } from "./check-text.ts";

/** Characters read so far. */
export type OnProgress = (done: number) => void;

export interface Checker {
  /**
   * The numbers of `text`, judged as known on the day `asOf` (ISO date). One text at a time: abort the
   * one before. Refused with the signal's reason once it is aborted, else with what went wrong.
   */
  check(
    text: string,
    asOf: string,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<readonly QuoteFinding[]>;
  /** Ends the thread, if there is one. */
  stop(): void;
}

/** ms that the page may stand still where the check has no thread of its own. */
const SLICE = 40;

/**
 * A quote check in a thread of its own, so that the page stays alive; on the page itself, in slices,
 * where threads of this kind are not to be had. Nothing leaves the machine.
 */
export function startChecker(tables: Tables): Checker {
  let worker: Worker | null = null;
  let canThread = true;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    stop,
    async check(text, asOf, signal, onProgress) {
      signal.throwIfAborted();
      if (canThread) {
        worker ??= startWorker(tables);
        const found =
          worker === null ? null : await checkIn(worker, text, asOf, signal, onProgress);
        if (found !== null) return found;
        stop();
        canThread = false;
      }
      return checkHere(tables, text, asOf, signal, onProgress);
    },
  };

  function checkIn(
    thread: Worker,
    text: string,
    asOf: string,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<readonly QuoteFinding[] | null> {
    const over = new AbortController();
    const work = new Promise<readonly QuoteFinding[] | null>((resolve, reject) => {
      const until = { signal: over.signal };
      const onAbort = () => {
        // It may be deep in the text: a new one starts sooner than this one would hear of it.
        stop();
        reject(signal.reason);
      };
      signal.addEventListener("abort", onAbort, until);
      const onError = (event: Event) => {
        event.preventDefault();
        resolve(null);
      };
      thread.addEventListener("error", onError, until);
      const onMessage = ({ data }: MessageEvent<CheckAnswer>) => {
        if ("done" in data) onProgress(data.done);
        else if ("findings" in data) resolve(data.findings);
        else reject(new Error(data.failed));
      };
      thread.addEventListener("message", onMessage, until);
      thread.postMessage({ text, asOf } satisfies CheckOrder);
    });
    return work.finally(() => over.abort());
  }
}

function startWorker(tables: Tables): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    const worker = new Worker(new URL("./quote-worker.ts", import.meta.url), { type: "module" });
    worker.postMessage({ tables } satisfies CheckOrder);
    return worker;
  } catch {
    return null;
  }
}

async function checkHere(
  tables: Tables,
  text: string,
  asOf: string,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<readonly QuoteFinding[]> {
  const [{ openCatalog }, { openSentenceCheck }, { checkSteps }] = await Promise.all([
    import("../domain/catalog.ts"),
    import("./check-sentence.ts"),
    import("./check-steps.ts"),
  ]);
  const steps = checkSteps(openSentenceCheck(openCatalog(tables)), text, asOf);
  let rested = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested < SLICE) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  }
}
