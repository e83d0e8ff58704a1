import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "vite";

export interface SiteManifest {
  /** The built index page: its head and body are filled for every page. */
  readonly template: string;
  /** Addresses of the modules that `source` (a path below app/) pulls in first, itself included. */
  scriptsOf(source: string): readonly string[];
  /** Address of a built asset, by its path below app/. @throws Error if it was not built. */
  assetOf(source: string): string;
}

/** Reads what the client build wrote into `dist`. @throws Error if the build did not run. */
export async function readManifest(dist: string): Promise<SiteManifest> {
  const manifest: Manifest = JSON.parse(await readFile(join(dist, ".vite/manifest.json"), "utf8"));
  const base = import.meta.env.BASE_URL;
  const chunk = (source: string) => {
    const found = manifest[source];
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
    scriptsOf: (source) => [...closure(source, new Set())].map((key) => base + chunk(key).file),
    assetOf: (source) => base + chunk(source).file,
  };
}
