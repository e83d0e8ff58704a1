/** Signs that the reader goes on using the page, at which what failed to load is tried again. */
const SIGNS = ["pointerdown", "keydown", "pointerover"] as const;
const FIRST = { capture: true, passive: true } as const;
/** ms between two tries for mere movements of the pointer; a press is always a try. */
const PAUSE = 3000;

/** Parts of the page that could not be loaded and are still wanted. */
let missing = 0;
const listeners = new Set<() => void>();

function count(change: 1 | -1): void {
  missing += change;
  for (const listener of listeners) listener();
}

/** Number of parts of the page that could not be loaded so far. */
export function missingParts(): number {
  return missing;
}

/** Hears when a part could not be loaded, and when it was after all. */
export function watchMissingParts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What `load` gives, however many tries it takes; never refused. A failure is told to those who watch
 * for missing parts, and tried again at the next sign of use and when the network is back.
 */
export async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    count(1);
  }
  for (;;) {
    await nextSign();
    try {
      const loaded = await load();
      count(-1);
      return loaded;
    } catch {
      for (const listener of listeners) listener();
    }
  }
}

function nextSign(): Promise<void> {
  const failedAt = performance.now();
  return new Promise((resolve) => {
    const stop = new AbortController();
    const go = () => {
      stop.abort();
      resolve();
    };
    const onSign = ({ type }: Event) => {
      if (type !== "pointerover" || performance.now() - failedAt > PAUSE) go();
    };
    for (const sign of SIGNS) {
      document.addEventListener(sign, onSign, { ...FIRST, signal: stop.signal });
    }
    addEventListener("online", go, { signal: stop.signal });
  });
}
