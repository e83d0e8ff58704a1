import { runCheck } from "../../../etl/run-check.ts";
import { runDiff } from "../../../etl/run-diff.ts";
import { runRelease } from "../../../etl/run-release.ts";

/** What a command said and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the ETL in this process and keeps what it prints. */
async function listen(run: () => number | Promise<number>): Promise<Ended> {
  let out = "";
  let err = "";
  const stdout = process.stdout.write;
  const stderr = process.stderr.write;
  process.stdout.write = ((text: string) => {
    out += text;
    return true;
  }) as typeof stdout;
  process.stderr.write = ((text: string) => {
    err += text;
    return true;
  }) as typeof stderr;
  try {
    const code = await run();
    return { code, out, err };
  } finally {
    process.stdout.write = stdout;
    process.stderr.write = stderr;
  }
}

export const check = (data: string, out: string) => listen(() => runCheck(data, out));
export const release = (data: string, out: string) => listen(() => runRelease(data, out));
export const diff = (out: string, a: string, b: string) => listen(() => runDiff(out, a, b));
