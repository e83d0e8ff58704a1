import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliLength } from "./weigh.ts";

/** KiB of brotli: "Find and its index", the release itself left out. The index is built on the device. */
const MOST = 60;
/** The module that the find field loads; it names the worker among its assets. */
const CLIENT = "search/find-client.ts";

interface ManifestEntry {
  readonly file: string;
  readonly assets?: readonly string[];
}

/**
 * Bytes over the wire of what finding a figure needs: the client and its worker, which is whole in itself.
 * @throws Error if the build has no find client, or it starts no worker.
 */
export function weighFind(folder: string): number {
  const path = join(folder, ".vite/manifest.json");
  if (!existsSync(path)) throw new Error(`${path} is missing; build with build.manifest on`);
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, ManifestEntry>;
  const client = manifest[CLIENT];
  const workers = client?.assets?.filter((file) => file.endsWith(".js")) ?? [];
  if (client === undefined || workers.length === 0) {
    throw new Error(`${CLIENT} with its worker is no entry of ${path}; import it on demand`);
  }
  return [client.file, ...workers].reduce(
    (sum, file) => sum + brotliLength(readFileSync(join(folder, file))),
    0,
  );
}

/** The problem of a search that weighs more than it may. */
export function checkFind(bytes: number): readonly string[] {
  if (bytes <= MOST * 1024) return [];
  return [`find: ${(bytes / 1024).toFixed(1)} KiB of code, at most ${MOST}; slim it`];
}
