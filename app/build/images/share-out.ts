import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Share } from "./draw-release.ts";

/** More of them wait for memory, not for processors. */
const MOST_WORKERS = 8;

/**
 * Draws a release on all processors; the number of pictures. A worker that fails ends the others; it
 * has said why on the standard error.
 * @throws Error when a worker fails
 */
export async function drawOnAllProcessors(work: Omit<Share, "part" | "of">): Promise<number> {
  const of = Math.min(MOST_WORKERS, availableParallelism());
  const path = fileURLToPath(new URL("./worker.ts", import.meta.url));
  const workers = Array.from({ length: of }, () => fork(path, { execArgv: ["--import", "tsx"] }));
  try {
    const counts = await Promise.all(
      workers.map((worker, part) => countOf(worker, { ...work, part, of })),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    for (const worker of workers) worker.kill();
  }
}

function countOf(worker: ChildProcess, share: Share): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.once("message", (count: number) => resolve(count));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`drawing pictures failed: exit code ${code}`)));
    worker.send(share);
  });
}
