/** ms of work after which the page may draw. */
const SLICE_MS = 8;

/** Finishes work that pauses between its parts, and lets the page draw meanwhile. @throws what the work throws. */
export async function inFrames<Result>(parts: Generator<unknown, Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
