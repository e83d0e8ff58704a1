import { join } from "node:path";
import type { Release } from "../app/domain/release.ts";
import { openData } from "./open-data.ts";
import { readIndex } from "./read/read-release.ts";
import { complain, say } from "./say.ts";
import { brokenFiles } from "./write/broken-files.ts";
import { differingFiles, digestRelease } from "./write/publish.ts";

/** Verifies tables and published bytes; writes nothing. Returns the exit code. */
export function runCheck(data: string, out: string): number {
  const built = openData(data, out);
  if (built === null) return 1;
  const { release } = built;
  const index = readIndex(out);
  const published = index?.releases.some((entry) => entry.version === release.version) ?? false;
  if (!published) {
    complain(`${release.version} is not published in ${out}; run npm run etl -- release`);
    return 1;
  }
  const differing = differingFiles(join(out, release.version), digestRelease(release));
  if (differing.length > 0) {
    complain(`${release.version} in ${out} is not what the tables give: ${list(differing)}`);
    complain("correct the tables, or announce a new version in CHANGES.md and release it");
    return 1;
  }
  const broken = brokenFiles(out, index);
  if (broken.length > 0) {
    complain(`published files in ${out} are missing or were changed: ${list(broken)}`);
    complain("restore them from the repository; a release is never edited");
    return 1;
  }
  say(`${count(release)}; ${release.version} has the same bytes`);
  return 0;
}

function count(release: Release): string {
  return `${release.figures.length} figures, ${release.sources.length} sources, no problem`;
}

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(", ");
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}
