import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Release, ReleaseIndex } from "../app/domain/release.ts";
import { openData } from "./open-data.ts";
import type { Change } from "./parse/parse-changes.ts";
import { CHANGES_FILE } from "./parse/parse-changes.ts";
import type { Problem } from "./problem.ts";
import { formatProblem } from "./problem.ts";
import { readIndex, readRelease } from "./read/read-release.ts";
import { complain, say } from "./say.ts";
import { bumpFor, nextVersion } from "./write/bump.ts";
import { diffReleases } from "./write/diff-releases.ts";
import { differingFiles, digestRelease, publish } from "./write/publish.ts";

const FIRST_VERSION = "1.0.0";

/** Verifies the tables and publishes the announced version. Returns the exit code. */
export async function runRelease(data: string, out: string): Promise<number> {
  const built = openData(data, out);
  if (built === null) return 1;
  const { release, change } = built;
  const index = readIndex(out);
  const entry = index?.releases.find(({ version }) => version === release.version);
  if (entry !== undefined) return repeat(out, release, change, index);
  const problem = checkVersion(out, release, change, index) ?? checkFolder(out, release, change);
  if (problem !== null) return refuse(problem);
  await publish(out, release, change.notes, index);
  say(`${release.version} published: ${release.figures.length} figures`);
  return 0;
}

/** A published version is immutable: the same bytes again are no work, others are refused. */
function repeat(out: string, release: Release, change: Change, index: ReleaseIndex | null): number {
  const folder = join(out, release.version);
  const differing = differingFiles(folder, digestRelease(release));
  if (differing.length === 0) {
    say(`${release.version} is published with the same bytes; nothing to do`);
    return 0;
  }
  const latest = index?.latest ?? release.version;
  const differences = diffReleases(readRelease(join(out, latest)), release);
  const bump = bumpFor(differences);
  if (bump === "none") {
    return refuse(
      problemOf(change, `${release.version}, published with other bytes (${differing[0]})`, [
        "files as they were published",
        `restore ${folder} from the repository`,
      ]),
    );
  }
  const wanted = nextVersion(latest, bump);
  return refuse(
    problemOf(change, `${release.version}, which is published and cannot change`, [
      `${wanted} (${bump}: ${reason(bump)})`,
      `add an entry ## ${wanted} — date at the top`,
    ]),
  );
}

/** The announced version is the one that the differences to the latest release ask for. */
function checkVersion(
  out: string,
  release: Release,
  change: Change,
  index: ReleaseIndex | null,
): Problem | null {
  if (index === null) {
    if (release.version === FIRST_VERSION) return null;
    return problemOf(change, release.version, [FIRST_VERSION, "begin with the first version"]);
  }
  const latest = index.releases.find((entry) => entry.version === index.latest);
  const bump = bumpFor(diffReleases(readRelease(join(out, index.latest)), release));
  const wanted = nextVersion(index.latest, bump);
  if (bump === "none") {
    const expected = `something that differs from ${index.latest}`;
    return problemOf(change, `${release.version} without any change`, [
      expected,
      "take the entry out, or change a table",
    ]);
  }
  if (release.version !== wanted) {
    return problemOf(change, release.version, [
      `${wanted} (${bump}: ${reason(bump)})`,
      `write ## ${wanted} — ${release.date}`,
    ]);
  }
  if (latest !== undefined && release.date < latest.date) {
    const expected = `${latest.date} or later`;
    return problemOf(change, release.date, [expected, "correct the date of the entry"]);
  }
  return null;
}

/** A folder that the index does not name may be left over, but it may also be all that is left. */
function checkFolder(out: string, release: Release, change: Change): Problem | null {
  const folder = join(out, release.version);
  if (!existsSync(folder)) return null;
  if (differingFiles(folder, digestRelease(release)).length === 0) return null;
  return problemOf(change, `${folder}, with other bytes and not named by the index`, [
    "no folder, or one with the bytes that the tables give",
    "restore index.json, or delete the folder if it was never published",
  ]);
}

function reason(bump: "patch" | "minor" | "major"): string {
  if (bump === "major") return "a published value or id changed or went";
  return bump === "minor" ? "something was added" : "wording changed";
}

function problemOf(change: Change, found: string, [expected, remedy]: [string, string]): Problem {
  return { file: CHANGES_FILE, line: change.line, column: "version", found, expected, remedy };
}

function refuse(problem: Problem): number {
  complain(formatProblem(problem));
  complain("1 problem; nothing was written");
  return 1;
}
