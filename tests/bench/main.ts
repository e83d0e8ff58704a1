import { spawnSync } from "node:child_process";

/** Parts of `npm run bench -- [part …]`; each is a program of its own, so that none warms another. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  etl: ["tests/bench/etl.ts"],
  charts: ["tests/bench/charts.ts"],
  compare: ["tests/bench/compare.ts"],
  exports: ["tests/bench/exports.ts"],
  find: ["tests/bench/find.ts"],
  desk: ["tests/bench/desk.ts"],
  build: ["tests/bench/build.ts"],
  sizes: ["tests/budget/main.ts"],
};

const say = (line: string) => process.stdout.write(`${line}\n`);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  say(`unknown part ${unknown.join(", ")}; expected some of: ${Object.keys(PARTS).join(", ")}`);
  process.exit(1);
}
for (const [name, program] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  say(`\n== ${name}`);
  const args = ["--import", "tsx", ...program];
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exitCode = 1;
}
