import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { check, release } from "./support/command.ts";

// Files are written and flushed; a busy disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

const CASES = join(process.cwd(), "tests/cases/etl");

let out: string;
beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), "etl-case-")), "out");
});
afterEach(() => rmSync(join(out, ".."), { recursive: true, force: true }));

/** Text of every file below a folder, by its path. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

/** An input folder beside what it must give: the files of a release, or problems. */
test.each(readdirSync(CASES))("case %s gives what stands beside it", async (name) => {
  const { code, err } = await release(join(CASES, name, "data"), out);
  const expected = join(CASES, name, "expected");
  if (existsSync(expected)) {
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(filesOf(out)).toEqual(filesOf(expected));
    expect(await check(join(CASES, name, "data"), expected)).toMatchObject({ code: 0 });
  } else {
    expect(err).toBe(readFileSync(join(CASES, name, "problems.txt"), "utf8"));
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  }
});
