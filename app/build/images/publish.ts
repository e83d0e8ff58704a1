import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";

/** Sets of pictures that are kept: those of the last builds. */
const KEPT = 4;

/**
 * The folder of one set of pictures in the cache: as it is, or made whole by `draw`, which gets an
 * empty folder. A build that is killed leaves no half-made set. Resolves to the folder.
 */
export async function cachedSet(
  cache: string,
  key: string,
  draw: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(cache, key);
  if (existsSync(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  }
  const unfinished = join(cache, `unfinished-${key}-${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  try {
    await draw(unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Lets go of all sets but the last ones and those of this build. */
export function dropOldSets(cache: string, used: readonly string[]): void {
  const sets = readdirSync(cache)
    .map((name) => join(cache, name))
    .filter((folder) => !used.includes(folder))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of sets.slice(Math.max(0, KEPT - used.length))) {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Puts a set on the site: under the address of its release and, for charts that are not in `taken`,
 * under the living one too; adds these to `taken`. The two are one file on the disk where the disk can
 * do that. Number of pictures, and their bytes.
 */
export function publishSet(
  set: string,
  site: string,
  version: string,
  taken: Set<string>,
): { readonly files: number; readonly bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const name of readdirSync(join(set, "f")).sort()) {
    const pinned = join(site, "f", name, version);
    mkdirSync(pinned, { recursive: true });
    for (const file of readdirSync(join(set, "f", name))) {
      // A copy, not a link: nobody who edits the site may change the cache.
      copyFileSync(join(set, "f", name, file), join(pinned, file), constants.COPYFILE_FICLONE);
      if (!taken.has(name)) linkOrCopy(join(pinned, file), join(site, "f", name, file));
      bytes += statSync(join(pinned, file)).size;
      files++;
    }
    taken.add(name);
  }
  return { files, bytes };
}

function linkOrCopy(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
