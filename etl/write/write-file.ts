import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ReleaseFile } from "../../app/domain/release.ts";
import type { Output } from "./output.ts";

/** Size and SHA-256 that an output would have on disk; nothing is written. */
export function digestOutput(output: Output): ReleaseFile {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const piece of output.pieces()) {
    const data = Buffer.from(piece, "utf8");
    bytes += data.length;
    hash.update(data);
  }
  return { path: output.path, bytes, sha256: hash.digest("hex") };
}

/** Writes an output below `folder`; what it wrote is on the disk only after `flushFiles`. */
export function writeOutput(folder: string, output: Output): ReleaseFile {
  const path = join(folder, output.path);
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, "wx");
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for (const piece of output.pieces()) {
      const data = Buffer.from(piece, "utf8");
      bytes += data.length;
      hash.update(data);
      for (let at = 0; at < data.length; ) at += writeSync(handle, data, at);
    }
  } finally {
    closeSync(handle);
  }
  return { path: output.path, bytes, sha256: hash.digest("hex") };
}

const AT_ONCE = 8;

/** Flushes files below `folder` to the disk, several at once: a disk serves them together. */
export async function flushFiles(folder: string, files: readonly ReleaseFile[]): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      const handle = await open(join(folder, file.path), "r+");
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Size and SHA-256 of a file on disk, or null where there is none. */
export function digestFile(folder: string, path: string): ReleaseFile | null {
  let handle: number;
  try {
    handle = openSync(join(folder, path), "r");
  } catch {
    return null;
  }
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(1 << 18);
  let bytes = 0;
  try {
    for (;;) {
      const count = readSync(handle, buffer, 0, buffer.length, null);
      if (count === 0) return { path, bytes, sha256: hash.digest("hex") };
      bytes += count;
      hash.update(buffer.subarray(0, count));
    }
  } finally {
    closeSync(handle);
  }
}

/** Flushes the entries of a folder, so that a rename in it survives a loss of power. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
