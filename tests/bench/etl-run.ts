import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { buildRelease } from "../../etl/build-release.ts";
import { publish } from "../../etl/write/publish.ts";

/**
 * One measurement in a process of its own: `papaparse`, `check` or `release` on a data folder. Prints
 * seconds and peak memory as JSON; the time to start Node and load the modules is left out.
 */
const [mode = "", data = "", out = ""] = process.argv.slice(2);

async function parseBare(): Promise<number> {
  const path = join(data, "figures.csv");
  // A string holds some 500 million characters; longer files only go through as a stream.
  if (process.env.BENCH_STREAM !== "1") {
    return Papa.parse<string[]>(readFileSync(path, "utf8")).data.length;
  }
  const rows: string[][] = [];
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path, "utf8"), {
      chunk: ({ data: part }) => {
        for (const row of part) rows.push(row);
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  return rows.length;
}

async function runEtl(): Promise<number> {
  const { release, change, problems } = buildRelease(data);
  if (release === null || change === null) throw new Error(JSON.stringify(problems[0]));
  if (mode === "release") await publish(out, release, change.notes, null);
  return release.figures.length;
}

const started = performance.now();
const rows = mode === "papaparse" ? await parseBare() : await runEtl();
const seconds = (performance.now() - started) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ rows, seconds, peakMb })}\n`);
