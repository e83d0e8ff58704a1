import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Builds the site once, from nothing, and says how long it took and what came of it. */
const FOLDER = ".cache/bench-site";
const started = performance.now();
const { status } = spawnSync(process.execPath, ["app/build/build.mjs"], {
  env: { ...process.env, OUT_DIR: FOLDER },
  stdio: ["ignore", "inherit", "inherit"],
});
if (status !== 0) process.exit(1);
const seconds = (performance.now() - started) / 1000;

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const pages = files.filter((file) => file.endsWith(".html")).length;
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
process.stdout.write(
  `${JSON.stringify({ bench: "build", seconds: Number(seconds.toFixed(1)), pages, files: files.length, bytes })}\n`,
);
