import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { writeOfflineList } from "../../app/build/keep-offline.ts";
import type { KeptFile } from "../../app/offline/kept.ts";

const FILES = [
  "index.html",
  "assets/a.js",
  "data/index.json",
  "data/1.0.0/figures.csv",
  "data/1.0.0/release.json",
  "first.js",
  "as-of.js",
  "icon.svg",
  "short.json",
];
const INDEX = {
  latest: "1.0.0",
  releases: [{ version: "1.0.0", files: [{ path: "release.json" }, { path: "figures.csv" }] }],
};

async function written(worker: string): Promise<{ list: readonly KeptFile[]; worker: string }> {
  const dist = mkdtempSync(join(tmpdir(), "offline-"));
  try {
    const others = ["f/F01/index.html", "f/F01/card.en.png", "f/F01/1.0.0/chart.zh.svg"];
    for (const path of [...FILES, ...others]) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), path);
    }
    writeFileSync(join(dist, "data/index.json"), JSON.stringify(INDEX));
    writeFileSync(join(dist, "sw.js"), worker);
    await writeOfflineList(dist, ["index.html"], { build: "b1", release: "1.0.0" });
    const list = JSON.parse(readFileSync(join(dist, "offline.json"), "utf8")) as KeptFile[];
    return { list, worker: readFileSync(join(dist, "sw.js"), "utf8") };
  } finally {
    rmSync(dist, { recursive: true });
  }
}

test("pictures and short addresses are not kept unless asked for, even when they stand in the site", async () => {
  const { list, worker } = await written('"%OFFLINE_DIGEST% %BUILD% %RELEASE%"');
  expect(list.map(({ path }) => path)).toEqual([...FILES].sort());
  expect(worker).toMatch(/^"[0-9a-f]{64} b1 1\.0\.0"$/);
});

test("a worker that cannot know its release, or is more than one file, ends the build", async () => {
  await expect(written('"%OFFLINE_DIGEST% %BUILD%"')).rejects.toThrow("%RELEASE%");
  await expect(written('import{a}from"./assets/a.js"')).rejects.toThrow("imports a file");
});
