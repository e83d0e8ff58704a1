import { readFile } from "node:fs/promises";
import { FormatError, type Scorer } from "./scored.ts";
import { SETS } from "./sets.ts";

/** Where a run writes; `out` and `err` take one line each. */
export interface Streams {
  out(line: string): void;
  err(line: string): void;
}

interface Job {
  readonly flag: string;
  readonly file: string;
  readonly score: Scorer;
}

const USAGE = `usage: npm run eval -- --quantities FILE [--SET FILE ...]\nsets: ${[...SETS.keys()].join(" ")}`;

/** Jobs of the arguments (`--set FILE` or `--set=FILE`), or what is wrong with them. */
function parseJobs(args: readonly string[]): readonly Job[] | string {
  const jobs: Job[] = [];
  for (let index = 0; index < args.length; index++) {
    const [flag = "", inline] = splitOnce(args[index] ?? "");
    const score = SETS.get(flag);
    if (score === undefined) return `unknown argument ${flag}; expected one of the sets below`;
    if (score === null) return `${flag} is not supported yet`;
    const file = inline ?? args[++index];
    if (file === undefined || SETS.has(file)) return `${flag} needs a file after it`;
    jobs.push({ flag, file, score });
  }
  return jobs.length > 0 ? jobs : "no set given";
}

function splitOnce(argument: string): readonly [string, string | undefined] {
  const at = argument.indexOf("=");
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

/**
 * Scores each file and prints its failing items and one JSON line. Returns the exit code: 0 scored
 * (items may have failed), 1 a file could not be read or is malformed, 2 wrong arguments.
 */
export async function runEval(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const jobs = parseJobs(args);
  if (typeof jobs === "string") {
    streams.err(`${jobs}\n${USAGE}`);
    return 2;
  }
  let code: 0 | 1 = 0;
  for (const job of jobs) {
    const problem = await runJob(job, streams);
    if (problem === null) continue;
    streams.err(`${job.file}: ${problem}`);
    code = 1;
  }
  return code;
}

async function runJob({ file, score, flag }: Job, streams: Streams): Promise<string | null> {
  const content = await readJson(file);
  if (typeof content === "string") return content;
  try {
    const { failures, summary } = await score(content.json);
    for (const failure of failures) streams.out(`${flag.slice(2)}: ${failure}`);
    streams.out(JSON.stringify(summary));
    return null;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return `not a file of ${flag}; expected the format of its set:\n${error.message}`;
  }
}

/** The parsed file, or in words why it could not be read. */
async function readJson(file: string): Promise<{ readonly json: unknown } | string> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return `cannot be read (${error instanceof Error ? error.message : error}); check the path`;
  }
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : error}); correct the file`;
  }
}
