import { statSync } from "node:fs";
import { join } from "node:path";
import type { Release, ReleaseIndex } from "../app/domain/release.ts";
import type { Built } from "./build-release.ts";
import { buildRelease } from "./build-release.ts";
import { checkShortCodes } from "./check/short-codes.ts";
import type { Change } from "./parse/parse-changes.ts";
import { byPlace, formatProblem } from "./problem.ts";
import { Progress } from "./progress.ts";
import { readIndex, readRelease } from "./read/read-release.ts";
import { TABLES } from "./read/table-spec.ts";
import { complain } from "./say.ts";

/** A release that has passed every check, and what announces it. */
export interface Sound {
  readonly release: Release;
  readonly change: Change;
}

/** Builds the release of `data`, also against the releases below `out`; prints every problem. */
export function openData(data: string, out: string): Sound | null {
  const progress = new Progress("reading figures", sizeOf(join(data, TABLES.figures.file)));
  const built = buildRelease(data, (count) => progress.add(count));
  progress.end();
  checkShortCodes(built.folder, publishedCodes(out, readIndex(out), built), built.problems);
  const { release, change, problems } = built;
  if (release !== null && change !== null && problems.length === 0) return { release, change };
  problems.sort(byPlace);
  for (const problem of problems) complain(formatProblem(problem));
  complain(`${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing was written`);
  return null;
}

/** Cited figures of every release other than the one being built. */
function publishedCodes(out: string, index: ReleaseIndex | null, built: Built) {
  return (index?.releases ?? [])
    .filter((entry) => entry.version !== built.change?.version)
    .map((entry) => readRelease(join(out, entry.version)).cited);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
