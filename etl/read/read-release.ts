import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Release, ReleaseFile, ReleaseIndex } from "../../app/domain/release.ts";
import { FORMAT } from "../../app/domain/release.ts";

/** index.json of the published releases below `root`; null where nothing is published yet. */
export function readIndex(root: string): ReleaseIndex | null {
  const path = join(root, "index.json");
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  return openFormat<ReleaseIndex>(text, path);
}

/** release.json of one published release. Throws an Error that names the file if it is not one. */
export function readRelease(folder: string): Release {
  const path = join(folder, "release.json");
  return openFormat<Release>(readFileSync(path, "utf8"), path);
}

/** Files that the manifest of a release lists; none where the manifest cannot be read. */
export function readManifest(folder: string): readonly ReleaseFile[] {
  try {
    const path = join(folder, "manifest.json");
    return openFormat<Manifest>(readFileSync(path, "utf8"), path).files;
  } catch {
    return [];
  }
}

interface Manifest {
  readonly format: typeof FORMAT;
  readonly files: readonly ReleaseFile[];
}

/** Trusts nothing but the format number: the file is the ETL's own, and its digest is known. */
function openFormat<Shape extends { format: number }>(text: string, path: string): Shape {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${path} is not JSON; restore it from the repository`);
  }
  const found = (value as { format?: unknown } | null)?.format;
  if (found === FORMAT) return value as Shape;
  throw new Error(`${path} has format ${String(found)}, expected ${FORMAT}; use the matching ETL`);
}
