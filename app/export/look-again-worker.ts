import { findTraces, refuseLarge } from "./look-again/find-traces.ts";
import type { Found } from "./look-again/found.ts";

/** What the worker answers to a File: progress, any number of times, then what it found. */
export type Answer =
  | { readonly progress: readonly [done: number, total: number] }
  | { readonly found: Found }
  /** The file could not be read from the disk. */
  | { readonly failed: string };

const answer = (message: Answer) => postMessage(message);

addEventListener("message", (event: MessageEvent<File>) => {
  readFile(event.data).then(answer, (error: unknown) => answer({ failed: String(error) }));
});

async function readFile(file: File): Promise<Answer> {
  const refused = refuseLarge(file);
  if (refused !== null) return { found: refused };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const onProgress = (done: number, total: number) => answer({ progress: [done, total] });
  return { found: findTraces(bytes, file.name, onProgress) };
}
