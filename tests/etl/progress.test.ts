import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress } from "../../etl/progress.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function stream(isTTY: boolean) {
  const written: string[] = [];
  const fake = { isTTY, write: (text: string) => written.push(text) };
  return { written, fake: fake as unknown as NodeJS.WriteStream };
}

function run(isTTY: boolean, stepMs: number): string[] {
  const { written, fake } = stream(isTTY);
  const progress = new Progress("reading", 100, fake);
  for (let i = 0; i < 10; i += 1) {
    vi.advanceTimersByTime(stepMs);
    progress.add(10);
  }
  progress.end();
  return written;
}

test("a long run on a terminal shows a bar and wipes it", () => {
  const written = run(true, 500);
  expect(written[0]).toMatch(/^\rreading \[#{6}-{24}\] 20 %$/);
  expect(written.at(-2)).toMatch(/\[#{30}\] 100 %$/);
  expect(written.at(-1)).toMatch(/^\r +\r$/);
});

test("a short run says nothing, and neither does a piped one", () => {
  expect(run(true, 10)).toEqual([]);
  expect(run(false, 500)).toEqual([]);
});
