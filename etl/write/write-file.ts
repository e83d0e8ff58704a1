import { createHash } from "node:crypto";
import { closeSync, fsync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReleaseFile } from "../../app/domain/release.ts";
import type { Output } from "./output.ts";

const encoder = new TextEncoder();
/** Room in which pieces gather as UTF-8, reused for every file. */
const room = Buffer.allocUnsafe(1 << 18);
/** A UTF-16 unit is at most so many bytes of UTF-8. */
const BYTES_A_UNIT = 3;

/** Size and SHA-256 that an output would have on disk; nothing is written. */
export function digestOutput(output: Output): ReleaseFile {
  return digest(output, () => {});
}

/** A file that has been written, and when it will be safe on the disk. */
export interface Written {
  readonly file: ReleaseFile;
  readonly flushed: Promise<void>;
}

/** Writes an output below `folder` and starts to flush it; the file is new, or it throws. */
export function writeOutput(folder: string, output: Output): Written {
  const path = join(folder, output.path);
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, "wx");
  try {
    const file = digest(output, (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    });
    return { file, flushed: flush(handle) };
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

function digest({ path, pieces }: Output, take: (bytes: Uint8Array) => void): ReleaseFile {
  const hash = createHash("sha256");
  let length = 0;
  let filled = 0;
  const pass = (bytes: Uint8Array) => {
    length += bytes.length;
    hash.update(bytes);
    take(bytes);
  };
  for (const piece of pieces()) {
    const needed = piece.length * BYTES_A_UNIT;
    if (filled + needed > room.length) {
      pass(room.subarray(0, filled));
      filled = 0;
    }
    if (needed > room.length) pass(encoder.encode(piece));
    else filled += encoder.encodeInto(piece, room.subarray(filled)).written;
  }
  pass(room.subarray(0, filled));
  return { path, bytes: length, sha256: hash.digest("hex") };
}

function flush(handle: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(handle, (error) => {
      closeSync(handle);
      if (error === null) resolve();
      else reject(error);
    });
  });
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
