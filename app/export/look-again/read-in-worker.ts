import type { Answer } from "../look-again-worker.ts";
import type { OnProgress } from "./find-traces.ts";
import type { Found } from "./found.ts";

/**
 * Looks into a file in a thread of its own, so that the page stays alive; on the page itself where
 * threads of this kind are not to be had. Nothing leaves the machine.
 * @throws Error if the file cannot be read from the disk; an AbortError once `signal` is aborted.
 */
export async function readFile(
  file: File,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Found> {
  signal.throwIfAborted();
  const worker = startWorker();
  const found = worker === null ? null : await readIn(worker, file, signal, onProgress);
  if (found !== null) return found;
  const { findTraces, refuseLarge } = await import("./find-traces.ts");
  const refused = refuseLarge(file);
  if (refused !== null) return refused;
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  return findTraces(bytes, file.name, onProgress);
}

function startWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(new URL("../look-again-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

/** null: the worker did not start, or broke down. */
function readIn(
  worker: Worker,
  file: File,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Found | null> {
  const work = new Promise<Found | null>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      resolve(null);
    });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if ("progress" in data) onProgress(...data.progress);
      else if ("found" in data) resolve(data.found);
      else reject(new Error(data.failed));
    });
    worker.postMessage(file);
  });
  return work.finally(() => worker.terminate());
}
