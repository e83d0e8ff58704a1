import type { Page } from "@playwright/test";

/** What one input cost, in ms. */
export interface PaintTimes {
  /** From the input to the next frame painted, by Event Timing (steps of 8 ms); null where it took less than 16 ms. */
  readonly paint: number | null;
  /** The same by the first animation frame after it and the task that follows. */
  readonly frames: number;
  /** Until the page stands still: the last change of the document, painted. */
  readonly settled: number;
}

/** Times the inputs of a page from before its first script. */
export async function watchPaint(page: Page): Promise<void> {
  // The compiler that runs this file wraps named functions in it.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(() => {
    const seen = { start: 0, frames: 0, last: 0, events: [] as number[] };
    Reflect.set(globalThis, "paintTimes", seen);
    const painted = (then: (at: number) => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => then(performance.now());
        port2.postMessage(null);
      });
    const begin = ({ timeStamp }: Event) => {
      if (seen.start !== 0) return;
      seen.start = timeStamp;
      painted((at) => {
        seen.frames = at - timeStamp;
        seen.last = Math.max(seen.last, at);
      });
    };
    for (const name of ["pointerdown", "keydown"]) {
      addEventListener(name, begin, { capture: true });
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.events.push(entry.duration);
    }).observe({
      type: "event",
      durationThreshold: 16,
      buffered: false,
    } as PerformanceObserverInit);
    new MutationObserver(() => painted((at) => (seen.last = Math.max(seen.last, at)))).observe(
      document,
      { subtree: true, childList: true, attributes: true, characterData: true },
    );
  });
}

/** Long enough that nothing changes any more, ms; the clock of the page, slowed down or not. */
const STILL = 250;

/** Does `act`, waits until the page stands still, and says what the input cost. */
export async function timeInput(page: Page, act: () => Promise<unknown>): Promise<PaintTimes> {
  await page.evaluate(() => {
    const seen = Reflect.get(globalThis, "paintTimes");
    Object.assign(seen, { start: 0, frames: 0, last: 0, events: [] });
  });
  await act();
  return page.evaluate(
    (still) =>
      new Promise<PaintTimes>((resolve) => {
        const look = () => {
          const seen = Reflect.get(globalThis, "paintTimes");
          if (performance.now() - seen.last < still || seen.frames === 0) {
            setTimeout(look, 20);
            return;
          }
          const paint = seen.events.length === 0 ? null : Math.max(...seen.events);
          resolve({ paint, frames: seen.frames, settled: seen.last - seen.start });
        };
        look();
      }),
    STILL,
  );
}

/** Value below which `share` (0 to 1) of `values` lie; the largest for 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
