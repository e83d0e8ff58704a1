import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Manifest } from "vite";

export interface SiteManifest {
  /** The built index page: its head and body are filled for every page. */
  readonly template: string;
  /** Name of this build of the scripts; the same in all its pages, and in no other build. */
  readonly build: string;
  /** Addresses of the modules that `source` (a path below app/) pulls in first, itself included. */
  scriptsOf(source: string): readonly string[];
  /** Address of a built asset, by its path below app/. @throws Error if it was not built. */
  assetOf(source: string): string;
}

/** Reads what the client build wrote into `dist`. @throws Error if the build did not run. */
export async function readManifest(dist: string): Promise<SiteManifest> {
  const text = await readFile(join(dist, ".vite/manifest.json"), "utf8");
  const manifest: Manifest = JSON.parse(text);
  // The release is part of it: the same scripts with other data make other pages.
  const index = await readFile(join(dist, "data/index.json"), "utf8");
  const base = import.meta.env.BASE_URL;
  const chunk = (source: string) => {
    // A style sheet loaded by its address is listed under its whole path.
    const found = manifest[source] ?? manifest[resolve("app", source)];
    if (found === undefined)
      throw new Error(`not in the build: ${source}; run the client build first`);
    return found;
  };
  const closure = (source: string, seen: Set<string>): Set<string> => {
    if (seen.has(source)) return seen;
    seen.add(source);
    for (const imported of chunk(source).imports ?? []) closure(imported, seen);
    return seen;
  };
  return {
    template: await readFile(join(dist, "index.html"), "utf8"),
    build: createHash("sha256").update(text).update(index).digest("hex").slice(0, 16),
    scriptsOf: (source) => [...closure(source, new Set())].map((key) => base + chunk(key).file),
    assetOf: (source) => base + chunk(source).file,
  };
}
