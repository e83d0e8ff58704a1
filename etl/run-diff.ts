import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "../app/domain/release.ts";
import { readRelease } from "./read/read-release.ts";
import { say } from "./say.ts";
import { bumpFor, nextVersion } from "./write/bump.ts";
import { diffReleases, formatDifference } from "./write/diff-releases.ts";

/** Prints what differs between two releases, each a version below `out` or a folder. */
export function runDiff(out: string, a: string, b: string): number {
  const before = openRelease(out, a);
  const after = openRelease(out, b);
  const differences = diffReleases(before, after);
  for (const difference of differences) say(formatDifference(difference));
  const bump = bumpFor(differences);
  if (bump === "none") say("no difference");
  else
    say(
      `${differences.length} differences; ${bump}: ${before.version} -> ${nextVersion(before.version, bump)}`,
    );
  return 0;
}

function openRelease(out: string, name: string): Release {
  for (const folder of [join(out, name), name]) {
    if (existsSync(join(folder, "release.json"))) return readRelease(folder);
  }
  throw new Error(`no release ${name}: neither a version in ${out} nor a folder with release.json`);
}
