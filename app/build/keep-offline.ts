import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReleaseIndex } from "../domain/release.ts";
import { type KeptFile, SHORT_NAMES } from "../offline/kept.ts";

/** Build step: lists what is kept offline, with digests, and puts the digest of the list in the worker. */
export async function writeOfflineList(
  dist: string,
  pages: readonly string[],
  { build, release }: { readonly build: string; readonly release: string },
): Promise<number> {
  const assets = (await readdir(join(dist, "assets"))).map((name) => `assets/${name}`);
  const data = await dataFiles(dist, release);
  const paths = [
    ...pages,
    ...assets,
    ...data,
    "first.js",
    "as-of.js",
    "icon.svg",
    SHORT_NAMES,
  ].sort();
  const files: KeptFile[] = [];
  for (const path of paths) {
    files.push({ path, sha256: sha256(await readFile(join(dist, path))) });
  }
  const list = `${JSON.stringify(files)}\n`;
  await writeFile(join(dist, "offline.json"), list);
  const worker = await readFile(join(dist, "sw.js"), "utf8");
  await writeFile(
    join(dist, "sw.js"),
    fillWorker(worker, { OFFLINE_DIGEST: sha256(list), BUILD: build, RELEASE: release }),
  );
  return files.length;
}

/** The files of a release but for those of single figures: 2 MB that the release file holds, too. */
async function dataFiles(dist: string, release: string): Promise<readonly string[]> {
  const text = await readFile(join(dist, "data/index.json"), "utf8");
  const { releases } = JSON.parse(text) as ReleaseIndex;
  const own = releases.find(({ version }) => version === release)?.files ?? [];
  return ["data/index.json", ...own.map(({ path }) => `data/${release}/${path}`)];
}

/** @throws Error if a place is missing, or if the worker is no longer one file */
function fillWorker(worker: string, values: Readonly<Record<string, string>>): string {
  if (/\bimport\s*["'{(]/.test(worker)) {
    throw new Error("sw.js imports a file; keep what it shares with the pages out of it");
  }
  return Object.entries(values).reduce((text, [place, value]) => {
    if (!text.includes(`%${place}%`)) throw new Error(`sw.js: expected %${place}%, found none`);
    return text.replaceAll(`%${place}%`, value);
  }, worker);
}

function sha256(bytes: string | Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
