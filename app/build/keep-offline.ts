import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { KeptFile } from "../offline/kept.ts";

/** Build step: lists what is kept offline, with digests, and puts the digest of the list in the worker. */
export async function writeOfflineList(dist: string, pages: readonly string[], version: string) {
  const assets = (await readdir(join(dist, "assets"))).map((name) => `assets/${name}`);
  const data = ["data/index.json", `data/${version}/release.json`];
  const paths = [...pages, ...assets, ...data, "first.js", "icon.svg"].sort();
  const files: KeptFile[] = [];
  for (const path of paths) {
    files.push({ path, sha256: sha256(await readFile(join(dist, path))) });
  }
  const list = `${JSON.stringify(files)}\n`;
  await writeFile(join(dist, "offline.json"), list);
  const worker = await readFile(join(dist, "sw.js"), "utf8");
  if (!worker.includes("%OFFLINE_DIGEST%")) {
    throw new Error("sw.js: no place for the digest; expected %OFFLINE_DIGEST%");
  }
  await writeFile(join(dist, "sw.js"), worker.replaceAll("%OFFLINE_DIGEST%", sha256(list)));
  return files.length;
}

function sha256(bytes: string | Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
