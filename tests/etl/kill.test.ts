import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReleaseFile, ReleaseIndex } from "../../app/domain/release.ts";
import { release } from "./support/command.ts";
import { DataFolder } from "./support/data-folder.ts";

const KILLS = 200;
const SEED = 20201110;
/** Runs side by side, each with releases of its own. */
const LANES = 2;

const workshop = mkdtempSync(join(tmpdir(), "etl-kill-"));
const program = join(workshop, "main.js");
/** A published 1.0.0, and tables that announce 1.0.1. */
const model = new DataFolder();

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: { ssr: "etl/main.ts", outDir: workshop, emptyOutDir: false },
  });
  await release(model.data, model.out);
  model.set("figures.csv", { id: "cn-ui-recipients-2020-12" }, { caveat_en: "Other words." });
  const text = model.read("CHANGES.md");
  model.write("CHANGES.md", text.replace("## ", "## 1.0.1 — 2026-12-01\n\nA.\n\n一处。\n\n## "));
}, 60_000);

afterAll(() => {
  model.dispose();
  rmSync(workshop, { recursive: true, force: true });
});

/** Starts a release as a program of its own; kills it after `delayMs`, or lets it end. */
function run(out: string, delayMs: number): Promise<{ killed: boolean; ms: number }> {
  const started = performance.now();
  const args = [program, "release", "--data", model.data, "--out", out];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const timer = setTimeout(() => child.kill("SIGKILL"), delayMs);
  return new Promise((resolve) => {
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      const killed = signal === "SIGKILL";
      if (!killed && code !== 0) throw new Error(`release ended with ${code}`);
      resolve({ killed, ms: performance.now() - started });
    });
  });
}

const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Everything that is wrong with the index or a release that it names. */
function faultsOf(out: string): string[] {
  const index = JSON.parse(readFileSync(join(out, "index.json"), "utf8")) as ReleaseIndex;
  const faults: string[] = [];
  if (!index.releases.some((entry) => entry.version === index.latest)) faults.push("latest");
  for (const entry of index.releases) {
    const folder = join(out, entry.version);
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
      files: ReleaseFile[];
    };
    for (const { path, sha256: digest } of [...entry.files, ...manifest.files]) {
      const whole = existsSync(join(folder, path)) && sha256(join(folder, path)) === digest;
      if (!whole) faults.push(`${entry.version}/${path}`);
    }
    const count = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = count.filter((file) => file.isFile()).length;
    if (files !== manifest.files.length + 1) faults.push(`${entry.version} holds ${files} files`);
  }
  return faults;
}

/** Numbers in [0, 1) that depend on the seed alone: a linear congruential generator. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

test(`killed at ${KILLS} random moments, the index and every release it names are whole`, async () => {
  const seen = { killed: 0, left: 0, ended: 0 };
  const faults: string[] = [];
  const draw = random(SEED);
  const lane = async (number: number): Promise<void> => {
    const out = join(workshop, `out-${number}`);
    cpSync(model.out, out, { recursive: true });
    // How long a whole run takes here and now; kept up to date by runs that end before their kill.
    let whole = (await run(out, 60_000)).ms;
    faults.push(...faultsOf(out));
    while (seen.killed < KILLS) {
      if (existsSync(join(out, "1.0.1"))) restore(out);
      const delay = draw.next().value * whole;
      const { killed, ms } = await run(out, delay);
      if (killed) seen.killed += 1;
      else seen.ended += 1;
      if (!killed) whole = ms;
      if (readdirSync(out).some((name) => name.startsWith(".tmp-"))) seen.left += 1;
      faults.push(...faultsOf(out).map((fault) => `after ${Math.round(delay)} ms: ${fault}`));
    }
    // The last word: a run that nobody disturbs cleans up and publishes.
    restore(out);
    await run(out, 60_000);
    faults.push(...faultsOf(out));
    const names = readdirSync(out).sort();
    if (names.join() !== "1.0.0,1.0.1,index.json") faults.push(`left: ${names.join()}`);
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  expect(faults).toEqual([]);
  // The moments were spread over the whole of a run, or the test would show little.
  process.stdout.write(`kills: ${JSON.stringify(seen)}\n`);
  expect(seen.killed).toBeGreaterThanOrEqual(KILLS);
  expect(seen.left).toBeGreaterThan(KILLS / 10);
}, 600_000);

/** Back to 1.0.0 alone, but for what killed runs have left beside. */
function restore(out: string): void {
  rmSync(join(out, "1.0.1"), { recursive: true, force: true });
  cpSync(join(model.out, "index.json"), join(out, "index.json"));
}
