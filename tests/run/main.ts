import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { type Browser, findBrowser } from "./browser.ts";
import { type Counts, sumCounts } from "./counts.ts";
import { STAGES, type Stage } from "./stages.ts";

/** Longest a stage may take before it is ended and counted as failed. */
const STAGE_MS = 25 * 60_000;
const NO_BROWSER =
  "no Chromium: set CHROMIUM to one, or put chromium or google-chrome on PATH; " +
  "the end-to-end tests cannot run without it and count as failed";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs one stage to its end and counts its tests. */
function runStage(stage: Stage, browser: Browser | null): Counts {
  if (stage.needsBrowser && browser === null) {
    say(NO_BROWSER);
    return { passed: 0, failed: 1 };
  }
  const [program, ...args] = stage.command;
  if (stage.report !== undefined) {
    mkdirSync(dirname(stage.report), { recursive: true });
    rmSync(stage.report, { force: true });
  }
  const found = browser === null ? {} : { CHROMIUM: browser.executable, ...browser.environment };
  const { status, error } = spawnSync(program, args, {
    env: { ...process.env, ...(stage.needsBrowser ? found : {}), ...stage.environment },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    timeout: STAGE_MS,
  });
  if (error) say(`${stage.name}: ${error.message}`);
  try {
    return stage.count(stage.report ? readFileSync(stage.report, "utf8") : "", status);
  } catch (cause) {
    say(`${stage.name} left no report that can be read: ${String(cause)}`);
    return { passed: 0, failed: 1 };
  }
}

function runAll(stages: readonly Stage[]): Counts {
  // The browser first: what must be installed for it fails at once, not after ten minutes.
  const browser = stages.some((stage) => stage.needsBrowser) ? findBrowser(say) : null;
  const counts = stages.map((stage) => {
    say(`\n== ${stage.name}`);
    const start = performance.now();
    const result = runStage(stage, browser);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`== ${stage.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
    return result;
  });
  return sumCounts(counts);
}

const asked = process.argv.slice(2);
const names = STAGES.map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  say(`unknown stage ${unknown.join(", ")}; expected some of: ${names.join(", ")}`);
  process.exit(1);
}
const { passed, failed } = runAll(
  asked.length === 0 ? STAGES : STAGES.filter(({ name }) => asked.includes(name)),
);
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
