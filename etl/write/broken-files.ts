import { join } from "node:path";
import type { ReleaseFile, ReleaseIndex } from "../../app/domain/release.ts";
import { readManifest } from "../read/read-release.ts";
import { digestFile } from "./write-file.ts";

/** Files of published releases that are missing or not what the index and their manifest say. */
export function brokenFiles(root: string, index: ReleaseIndex | null): string[] {
  const broken: string[] = [];
  for (const entry of index?.releases ?? []) {
    const folder = join(root, entry.version);
    const listed = [...entry.files, ...readManifest(folder)];
    const unlike = (file: ReleaseFile) => digestFile(folder, file.path)?.sha256 !== file.sha256;
    const paths = listed.filter(unlike).map((file) => `${entry.version}/${file.path}`);
    broken.push(...new Set(paths));
  }
  return broken;
}
