import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Release, ReleaseFile, ReleaseIndex } from "../../app/domain/release.ts";
import { check, release } from "./support/command.ts";
import { DATA, DataFolder } from "./support/data-folder.ts";

// Files are written and flushed; a busy disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

let d: DataFolder;
beforeEach(() => {
  d = new DataFolder();
});
afterEach(() => d.dispose());

const json = <Shape>(...path: string[]) => JSON.parse(readFileSync(join(...path), "utf8")) as Shape;

function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );
}

test("the committed release is what the tables give, to the byte", () => {
  return expect(check(DATA, join(process.cwd(), "public/data"))).resolves.toMatchObject({
    code: 0,
    err: "",
  });
});

test("two runs give the same bytes, whatever the time and place", async () => {
  const other = new DataFolder();
  try {
    await release(d.data, d.out);
    await release(other.data, other.out);
    expect(bytesOf(d.out)).toEqual(bytesOf(other.out));
    expect(await check(d.data, other.out)).toMatchObject({ code: 0 });
  } finally {
    other.dispose();
  }
});

test("the index and the manifest name every file with its size and digest", async () => {
  await release(d.data, d.out);
  const index = json<ReleaseIndex>(d.out, "index.json");
  expect(index).toMatchObject({ format: 1, latest: "1.0.0" });
  const folder = join(d.out, "1.0.0");
  const manifest = json<{ files: ReleaseFile[] }>(folder, "manifest.json");
  const listed = [...(index.releases[0]?.files ?? []), ...manifest.files];
  const found = bytesOf(folder);
  for (const file of listed) {
    expect(found[file.path]).toBe(file.sha256);
    expect(readFileSync(join(folder, file.path))).toHaveLength(file.bytes);
  }
  expect(new Set(listed.map((file) => file.path))).toEqual(new Set(Object.keys(found)));
  expect(index.releases[0]?.notes.zh).toMatch(/首次发布/);
});

test("a published version again is no work where nothing changed", async () => {
  await release(d.data, d.out);
  const before = bytesOf(d.out);
  const again = await release(d.data, d.out);
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(again.out).toMatch(/nothing to do/);
  expect(bytesOf(d.out)).toEqual(before);
});

test("a published version is immutable, and the version to announce is named", async () => {
  await release(d.data, d.out);
  const before = bytesOf(d.out);
  d.set("figures.csv", { id: "cn-ui-recipients-2020-12" }, { caveat_en: "Another wording." });
  const { code, err } = await release(d.data, d.out);
  expect(code).toBe(1);
  expect(err).toMatch(/CHANGES\.md:\d+ version: found 1\.0\.0, which is published/);
  expect(err).toMatch(/expected 1\.0\.1 \(patch: wording changed\); add an entry ## 1\.0\.1/);
  expect(bytesOf(d.out)).toEqual(before);
});

test("bytes changed by hand are found by check and not overwritten by release", async () => {
  await release(d.data, d.out);
  writeFileSync(join(d.out, "1.0.0/figures.csv"), "id\n");
  expect(await check(d.data, d.out)).toMatchObject({
    code: 1,
    err: expect.stringContaining("figures.csv"),
  });
  expect(await release(d.data, d.out)).toMatchObject({
    code: 1,
    err: expect.stringContaining("restore"),
  });
  expect(readFileSync(join(d.out, "1.0.0/figures.csv"), "utf8")).toBe("id\n");
});

test("check finds what was lost or changed in an older release", async () => {
  await release(d.data, d.out);
  d.set("figures.csv", { id: "cn-ui-recipients-2020-12" }, { caveat_en: "Other words." });
  d.announce("1.0.1");
  await release(d.data, d.out);
  expect(await check(d.data, d.out)).toMatchObject({ code: 0 });
  rmSync(join(d.out, "1.0.0/figures/cn-ui-recipients-2020-12.json"));
  expect(await check(d.data, d.out)).toMatchObject({
    code: 1,
    err: expect.stringContaining("1.0.0/figures/cn-ui-recipients-2020-12.json"),
  });
});

test("a folder that the index does not name is not overwritten by other bytes", async () => {
  await release(d.data, d.out);
  rmSync(join(d.out, "index.json"));
  d.set("figures.csv", { id: "cn-ui-recipients-2020-12" }, { caveat_en: "Other words." });
  const before = bytesOf(d.out);
  const { code, err } = await release(d.data, d.out);
  expect(code).toBe(1);
  expect(err).toMatch(/not named by the index; expected .*; restore index\.json/);
  expect(bytesOf(d.out)).toEqual(before);
});

test("check writes nothing and asks for a release where there is none", async () => {
  const { code, err } = await check(d.data, d.out);
  expect(code).toBe(1);
  expect(err).toMatch(/1\.0\.0 is not published .*; run npm run etl -- release/);
  expect(d.wroteNothing).toBe(true);
});

test("what a killed run left beside is swept away, what a living one writes is not", async () => {
  await release(d.data, d.out);
  const dead = join(d.out, ".tmp-999999999-1.1.0");
  const alive = join(d.out, `.tmp-${process.ppid}-1.1.0`);
  writeFileSync(dead, "");
  writeFileSync(alive, "");
  d.set("figures.csv", { id: "cn-ui-recipients-2020-12" }, { caveat_en: "Other words." });
  d.announce("1.0.1");
  expect(await release(d.data, d.out)).toMatchObject({ code: 0 });
  expect(existsSync(dead)).toBe(false);
  expect(existsSync(alive)).toBe(true);
});

test("every figure has a file of its own that holds what it refers to", async () => {
  await release(d.data, d.out);
  const folder = join(d.out, "1.0.0");
  const whole = json<Release>(folder, "release.json");
  for (const figure of whole.figures) {
    const file = json<Record<string, unknown>>(folder, `figures/${figure.id}.json`);
    expect(file).toMatchObject({
      version: "1.0.0",
      figure,
      indicator: { id: figure.indicator },
      geography: { code: figure.geography },
      source: { id: figure.source },
    });
  }
});
