import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inputsKey } from "../../../app/build/images/inputs-key.ts";
import { cachedSet, dropOldSets, publishSet } from "../../../app/build/images/publish.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function draw(names: readonly string[], content: string) {
  return async (set: string) => {
    for (const name of names) {
      mkdirSync(join(set, "f", name), { recursive: true });
      writeFileSync(join(set, "f", name, "chart.en.svg"), content);
    }
  };
}

test("a set is drawn once, and a failed one leaves nothing behind", async () => {
  const cache = join(folder, "cache");
  const first = await cachedSet(cache, "a", draw(["F01"], "old"));
  const again = await cachedSet(cache, "a", async () => {
    throw new Error("drawn twice");
  });
  expect(again).toBe(first);
  const failing = async (set: string) => {
    await draw(["F01"], "half")(set);
    throw new Error("no glyph");
  };
  await expect(cachedSet(cache, "b", failing)).rejects.toThrow("no glyph");
  expect(readdirSync(cache)).toEqual(["a"]);
});

test("the living address is that of the last release with the chart, and older ones stay", async () => {
  const cache = join(folder, "cache");
  const site = join(folder, "site");
  const taken = new Set<string>();
  const newer = await cachedSet(cache, "b", draw(["F01"], "new"));
  const older = await cachedSet(cache, "a", draw(["F01", "gone"], "old"));
  expect(publishSet(newer, site, "1.1.0", taken)).toEqual({ files: 1, bytes: 3 });
  expect(publishSet(older, site, "1.0.0", taken)).toEqual({ files: 2, bytes: 6 });
  const read = (path: string) => readFileSync(join(site, "f", path, "chart.en.svg"), "utf8");
  expect(["F01", "F01/1.1.0", "F01/1.0.0", "gone", "gone/1.0.0"].map(read)).toEqual([
    "new",
    "new",
    "old",
    "old",
    "old",
  ]);
  writeFileSync(join(site, "f/F01/chart.en.svg"), "edited");
  expect(readFileSync(join(newer, "f/F01/chart.en.svg"), "utf8")).toBe("new");
});

test("old sets go, those of this build stay", async () => {
  const sets: string[] = [];
  for (const [age, key] of ["a", "b", "c", "d", "e", "f"].entries()) {
    const set = await cachedSet(folder, key, draw(["F01"], key));
    const then = new Date(2026, 0, 20 - age);
    utimesSync(set, then, then);
    sets.push(set);
  }
  dropOldSets(folder, sets.slice(-1));
  expect(sets.map((set) => existsSync(set))).toEqual([true, true, true, false, false, true]);
});

test("the key changes with code, fonts, release and site, and with nothing else", () => {
  const root = join(folder, "project");
  const release = Buffer.from("{}");
  const files = {
    "app/build/images/draw.ts": "1",
    "app/charts/a.ts": "1",
    "app/domain/a.ts": "1",
    "app/export/a.ts": "1",
    "app/load/open-release.ts": "1",
    "app/plan/a.ts": "1",
    "app/render/a.ts": "1",
    "app/scene/deep/a.ts": "1",
    "app/ui/a.ts": "1",
    "package-lock.json": "1",
  };
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const key = () => inputsKey(root, release, null);
  const before = key();
  expect(before).toBe(inputsKey(root, release, null));
  expect(inputsKey(root, Buffer.from("{ }"), null)).not.toBe(before);
  expect(inputsKey(root, release, "https://example.org/")).not.toBe(before);
  for (const path of Object.keys(files)) {
    write(path, "2");
    expect([path, key() === before]).toEqual([path, path.startsWith("app/ui/")]);
    write(path, "1");
  }
});
