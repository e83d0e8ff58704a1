import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "../../app/domain/language.ts";
import type { Release, ReleaseEntry, ReleaseFile, ReleaseIndex } from "../../app/domain/release.ts";
import { FORMAT } from "../../app/domain/release.ts";
import { jsonPieces } from "./json.ts";
import type { Output } from "./output.ts";
import { outputsOf } from "./outputs.ts";
import { digestFile, digestOutput, syncFolder, writeOutput } from "./write-file.ts";

const MANIFEST = "manifest.json";
const INDEX = "index.json";
/** Files that are open while they wait for the disk, which serves several together. */
const FLUSHED_AT_ONCE = 64;
const LEFTOVER = /^\.tmp-([0-9]+)-/;

/** The files listed in index.json itself; all others are listed in manifest.json. */
const IN_INDEX = new Set(["release.json", "figures.csv", "release.schema.json", MANIFEST]);

/** Sizes and digests of everything that `release` consists of; nothing is written. */
export function digestRelease(release: Release): ReleaseFile[] {
  const files: ReleaseFile[] = [];
  for (const output of outputsOf(release)) files.push(digestOutput(output));
  return [...files, digestOutput(manifest(release, files))];
}

/** Paths whose bytes in `folder` are not those of `files`, and files that do not belong there. */
export function differingFiles(folder: string, files: readonly ReleaseFile[]): string[] {
  const differing = files.filter((file) => {
    const found = digestFile(folder, file.path);
    return found?.sha256 !== file.sha256;
  });
  const expected = new Set(files.map((file) => file.path));
  const extra = listFiles(folder).filter((path) => !expected.has(path));
  return [...differing.map((file) => file.path), ...extra];
}

/**
 * Publishes a release below `root`: writes it whole into a folder beside, flushes it, renames the
 * folder, and only then replaces the index, which is a rename too. Killed at any moment, it leaves the
 * index and every release named in it as they were; what it leaves beside is swept away by the next run.
 * `folder` must not be named by the index yet.
 */
export async function publish(
  root: string,
  release: Release,
  notes: Words,
  index: ReleaseIndex | null,
): Promise<void> {
  mkdirSync(root, { recursive: true });
  sweep(root);
  const temporary = join(root, `.tmp-${process.pid}-${release.version}`);
  const files = await writeAll(temporary, release);
  syncFolders(temporary);
  const target = join(root, release.version);
  // Not named by the index, so a leftover of a run that was killed between the two renames.
  rmSync(target, { recursive: true, force: true });
  renameSync(temporary, target);
  syncFolder(root);
  await writeIndex(root, extendIndex(index, release, notes, files));
}

/** Writes every file of a release; all are on the disk when the promise resolves. */
async function writeAll(folder: string, release: Release): Promise<ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  let flushing: Promise<void>[] = [];
  const write = (output: Output) => {
    const { file, flushed } = writeOutput(folder, output);
    files.push(file);
    flushing.push(flushed);
  };
  for (const output of outputsOf(release)) {
    write(output);
    if (flushing.length < FLUSHED_AT_ONCE) continue;
    await Promise.all(flushing);
    flushing = [];
  }
  write(manifest(release, files));
  await Promise.all(flushing);
  return files;
}

function manifest(release: Release, files: readonly ReleaseFile[]): Output {
  const { format, version, date } = release;
  return { path: MANIFEST, pieces: () => jsonPieces({ format, version, date, files }) };
}

function extendIndex(
  index: ReleaseIndex | null,
  release: Release,
  notes: Words,
  files: readonly ReleaseFile[],
): ReleaseIndex {
  const entry: ReleaseEntry = {
    version: release.version,
    date: release.date,
    notes,
    files: files.filter((file) => IN_INDEX.has(file.path)),
  };
  const releases = [...(index?.releases ?? []), entry];
  return { format: FORMAT, latest: release.version, releases };
}

async function writeIndex(root: string, index: ReleaseIndex): Promise<void> {
  const name = `.tmp-${process.pid}-${INDEX}`;
  await writeOutput(root, { path: name, pieces: () => jsonPieces(index) }).flushed;
  renameSync(join(root, name), join(root, INDEX));
  syncFolder(root);
}

/** Removes what runs that are no longer alive have left beside the releases. */
function sweep(root: string): void {
  for (const name of readdirSync(root)) {
    const owner = LEFTOVER.exec(name)?.[1];
    if (owner === undefined || (Number(owner) !== process.pid && isAlive(Number(owner)))) continue;
    rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function syncFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) syncFolders(join(folder, entry.name));
  }
  syncFolder(folder);
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
