import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { DATA } from "./support/data-folder.ts";
import { parseRfc4180 } from "./support/rfc4180.ts";

// Files are written and flushed; a busy disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** Runs the command as `npm run etl --` does. */
function etl(...args: string[]) {
  const command = ["--import", "tsx", "etl/main.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

test.each([[], ["check", "more"], ["diff", "1.0.0"], ["publish"], ["check", "--speed", "9"]])(
  "a command line that is not understood ends with 2: %j",
  (...args) => {
    const { status, stdout, stderr } = etl(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
  },
);

test("a release that is not there is said in one line", () => {
  const { status, stderr } = etl("diff", "1.0.0", "9.9.9");
  expect(status).toBe(1);
  expect(stderr).toBe(
    "no release 9.9.9: neither a version in public/data nor a folder with release.json\n",
  );
});

test("the usage is on request, and a piped check says one line", () => {
  expect(etl("--help")).toMatchObject({ status: 0, stderr: "" });
  const { status, stdout, stderr } = etl("check");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\d+ figures, \d+ sources, no problem; \S+ has the same bytes\n$/);
});

test("data/README.md lists every table with its number of rows", () => {
  const listed = new Map<string, number>();
  const readme = readFileSync(join(DATA, "README.md"), "utf8");
  for (const [, file = "", rows = ""] of readme.matchAll(/^\| (\S+\.csv) \| (\d+) \|/gm)) {
    listed.set(file, Number(rows));
  }
  const counted = readdirSync(DATA)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => {
      const rows = parseRfc4180(readFileSync(join(DATA, file), "utf8"));
      return [file, rows.length - 1] as const;
    });
  expect([...listed].sort()).toEqual(counted.sort());
});
