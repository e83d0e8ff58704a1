import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders and files below the project that decide what a picture looks like. */
const INPUTS = [
  "app/build/images",
  "app/charts",
  "app/domain",
  "app/export",
  "app/load/open-release.ts",
  "app/plan",
  "app/render",
  "app/scene",
  "package-lock.json",
];

/**
 * Digest of all that the pictures of one release are made from: the code that draws them, the fonts,
 * the packages, the bytes of the release and the address of the site. Equal keys: equal pictures.
 */
export function inputsKey(root: string, release: Uint8Array, site: string | null): string {
  const hash = createHash("sha256");
  for (const path of INPUTS.flatMap((input) => filesOf(root, input)).sort()) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.update(release).update(JSON.stringify(site)).digest("hex").slice(0, 32);
}

function filesOf(root: string, path: string): readonly string[] {
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
