import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { writeOfflineList } from "../../app/build/keep-offline.ts";
import type { KeptFile } from "../../app/offline/kept.ts";

test("pictures and short addresses are not kept unless asked for, even when they stand in the site", async () => {
  const dist = mkdtempSync(join(tmpdir(), "offline-"));
  try {
    const files = ["index.html", "assets/a.js", "data/index.json", "data/1.0.0/release.json"];
    const others = ["f/F01/index.html", "f/F01/card.en.png", "f/F01/1.0.0/chart.zh.svg"];
    for (const path of [...files, ...others, "first.js", "icon.svg"]) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), path);
    }
    writeFileSync(join(dist, "sw.js"), '"%OFFLINE_DIGEST%"');
    await writeOfflineList(dist, ["index.html"], "1.0.0");
    const list = JSON.parse(readFileSync(join(dist, "offline.json"), "utf8")) as KeptFile[];
    expect(list.map(({ path }) => path)).toEqual([...files, "first.js", "icon.svg"].sort());
  } finally {
    rmSync(dist, { recursive: true });
  }
});
