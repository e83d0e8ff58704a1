import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateTables } from "./generate-tables.ts";

/** `npm run bench -- etl`: ETL beside bare PapaParse on the same file, each run in a fresh process. */
const SIZES = (process.env.BENCH_ROWS ?? "1000,10000,100000,1000000").split(",").map(Number);
const MODES = ["papaparse", "check", "release"] as const;
const SEED = 20201110;
/** Longer than a string can be when read whole. */
const STREAM_ABOVE_BYTES = 400_000_000;

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly peakMb: number;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Five runs of small tables, three of the next, one of the largest; the median counts. */
function runsFor(rows: number): number {
  return rows <= 10_000 ? 5 : rows <= 100_000 ? 3 : 1;
}

function measure(mode: string, folder: string, rows: number): Measured {
  const bytes = statSync(join(folder, "figures.csv")).size;
  const stream = mode === "papaparse" && bytes > STREAM_ABOVE_BYTES;
  const runs: Measured[] = [];
  for (let i = 0; i < runsFor(rows); i += 1) {
    const out = join(folder, "out");
    const args = ["--import", "tsx", "tests/bench/etl-run.ts", mode, folder, out];
    const env = { ...process.env, BENCH_STREAM: stream ? "1" : "0" };
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", env });
    rmSync(out, { recursive: true, force: true });
    if (status !== 0) throw new Error(`${mode} on ${rows} rows: ${stderr.slice(-2000)}`);
    runs.push(JSON.parse(stdout) as Measured);
  }
  runs.sort((a, b) => a.seconds - b.seconds);
  return runs[runs.length >> 1] as Measured;
}

const number = (value: number, digits = 0) =>
  value.toLocaleString("en-US", { maximumFractionDigits: digits, minimumFractionDigits: digits });

say("check: read, parse, check, derive. release: also write, flush and digest every file.");
say("rows      MB   program    rows/s    of PapaParse   peak MB   MB/1k rows over 1k");
const root = mkdtempSync(join(tmpdir(), "etl-bench-"));
const base = new Map<string, Measured>();
try {
  for (const size of SIZES) {
    const folder = join(root, String(size));
    generateTables("data", folder, size, SEED);
    const megabytes = statSync(join(folder, "figures.csv")).size / 1e6;
    let bare = 0;
    for (const mode of MODES) {
      const { seconds, peakMb } = measure(mode, folder, size);
      const speed = size / seconds;
      if (mode === "papaparse") bare = speed;
      const first = base.get(mode);
      if (first === undefined) base.set(mode, { rows: size, seconds, peakMb });
      const growth =
        first === undefined ? 0 : (peakMb - first.peakMb) / ((size - first.rows) / 1000);
      say(
        [
          number(size).padStart(9),
          number(megabytes).padStart(5),
          mode.padEnd(10),
          number(speed).padStart(8),
          `${number(speed / bare, 2)}`.padStart(12),
          number(peakMb).padStart(9),
          number(growth, 2).padStart(9),
        ].join(" "),
      );
    }
    rmSync(folder, { recursive: true, force: true });
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
