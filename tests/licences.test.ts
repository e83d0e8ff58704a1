import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** May be shipped to readers. */
const SHIPPED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "Unlicense"];
/** May also be used to build and test: weak or file-level copyleft, fonts, dedications. */
const BUILD_ONLY = ["MPL-2.0", "OFL-1.1", "MIT-0", "BlueOak-1.0.0", "CC0-1.0", "CC-BY-4.0"];

const lockText = readFileSync("package-lock.json", "utf8");
const lock = JSON.parse(lockText) as { packages: Record<string, LockEntry> };
const entries = Object.entries(lock.packages).filter(([path]) => path !== "");
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** Whether an SPDX expression is allowed: all parts of an AND, any part of an OR. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replace(/[()]/g, "").trim();
  if (plain.includes(" AND "))
    return plain.split(" AND ").every((part) => isAllowed(part, allowed));
  if (plain.includes(" OR ")) return plain.split(" OR ").some((part) => isAllowed(part, allowed));
  return allowed.includes(plain);
}

/** The licence that the installed package states itself; of one for another platform, the lock's. */
function licenceOf(path: string, entry: LockEntry): string {
  const file = join(path, "package.json");
  if (!existsSync(file)) return entry.license ?? "none stated";
  const { license } = JSON.parse(readFileSync(file, "utf8")) as { license?: unknown };
  return typeof license === "string" ? license : (entry.license ?? "none stated");
}

test("every package has a licence that its use allows", () => {
  const refused = entries.flatMap(([path, entry]) => {
    const buildOnly = entry.dev === true || entry.devOptional === true;
    const licence = licenceOf(path, entry);
    const allowed = buildOnly ? [...SHIPPED, ...BUILD_ONLY] : SHIPPED;
    return isAllowed(licence, allowed) ? [] : [`${path}: ${licence}`];
  });
  expect(entries.length).toBeGreaterThan(100);
  expect(refused).toEqual([]);
});

test("the check refuses what it should", () => {
  expect(isAllowed("GPL-3.0-only", SHIPPED)).toBe(false);
  expect(isAllowed("MPL-2.0", SHIPPED)).toBe(false);
  expect(isAllowed("MIT AND GPL-3.0-only", SHIPPED)).toBe(false);
  expect(isAllowed("(MIT OR GPL-3.0-only)", SHIPPED)).toBe(true);
  expect(isAllowed("none stated", [...SHIPPED, ...BUILD_ONLY])).toBe(false);
});

test("the lock file names no host to download from", () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  expect(lockText).not.toMatch(/\.tgz/);
});

test("every dependency is pinned to one version, the one in the lock", () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  for (const [name, version] of wanted) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});
