import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { createStaticServer, listen } from "../../app/build/static-server.ts";
import type { Release, ReleaseIndex } from "../../app/domain/release.ts";
import { buildRelease } from "../../etl/build-release.ts";
import { type CpuTimes, cpuOf } from "./cpu-to-paint.ts";
import { generateTables } from "./generate-tables.ts";
import { type PaintTimes, quantile, timeInput, watchPaint } from "./paint-times.ts";

/**
 * `npm run bench -- compare`: how long the compare page of the built site takes from an input to the
 * next frame, with 50 estimates, at a CPU four times slower; of the release, and of a generated one of
 * 10,000 figures that is served in its place. `cpu…` is the time that the page's thread worked at full
 * speed, times the slow-down: unlike the rest, it does not depend on the load of the machine.
 * BENCH_SLOW: another slow-down; BENCH_ROWS: other sizes, 0 for the release.
 */
const SLOW = Number(process.env.BENCH_SLOW ?? "4");
const ROWS = (process.env.BENCH_ROWS ?? "0,10000").split(",").map(Number);
const ESTIMATES = 50;
/** Inputs of which the work is traced. */
const TRACED = 8;
const SEED = 20201110;
const SITE = "dist";
const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** Of one indicator, so that they share an axis. */
const INDICATOR = "additional-people-in-poverty";
const SHARE = ".compare-bar .compare-field select";

function releaseText(rows: number): string {
  if (rows === 0) {
    const index = JSON.parse(readFileSync(join(SITE, "data/index.json"), "utf8")) as ReleaseIndex;
    return readFileSync(join(SITE, "data", index.latest, "release.json"), "utf8");
  }
  const folder = mkdtempSync(join(tmpdir(), "compare-bench-"));
  try {
    generateTables("data", folder, rows, SEED);
    const { release, problems } = buildRelease(folder);
    if (release === null) throw new Error(`generated tables: ${JSON.stringify(problems[0])}`);
    return JSON.stringify(release);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Toggle {
  readonly name: string;
  readonly times: number;
  /** Event at which the page answers. */
  readonly answers: "keydown" | "keyup";
  /** Puts the focus where the key goes: what it takes to get there is not timed. */
  readonly aim: (page: Page, turn: number) => Promise<unknown>;
  readonly key: string;
}

const focus = (selector: string) => (page: Page) => page.locator(selector).first().focus();
const tick = (page: Page, turn: number) => page.locator(".pick-items input").nth(turn).focus();
const TOGGLES: readonly Toggle[] = [
  { name: "a tick off", times: ESTIMATES, answers: "keyup", aim: tick, key: "Space" },
  { name: "a tick on", times: ESTIMATES, answers: "keyup", aim: tick, key: "Space" },
  {
    name: "a row removed",
    times: TRACED,
    answers: "keydown",
    aim: focus("[data-remove] >> nth=1"),
    key: "Enter",
  },
  {
    name: "day of the dialogue, latest",
    times: TRACED,
    answers: "keydown",
    aim: (page, turn) =>
      page
        .locator(".compare-choice button")
        .nth(turn % 2)
        .focus(),
    key: "Enter",
  },
  {
    name: "next total for shares",
    times: 4,
    answers: "keydown",
    aim: focus(SHARE),
    key: "ArrowDown",
  },
];

const quantiles = (name: string, values: readonly number[]) => ({
  [`${name}P50`]: Math.round(quantile(values, 0.5)),
  [`${name}P95`]: Math.round(quantile(values, 0.95)),
  [`${name}Max`]: Math.round(quantile(values, 1)),
});

function report(figures: number, toggle: string, times: readonly PaintTimes[], cpu: CpuTimes[]) {
  const line = {
    bench: "compare",
    figures,
    toggle,
    n: times.length,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    // Events under 16 ms are not reported by the browser.
    ...quantiles(
      "paint",
      times.map(({ paint }) => paint ?? 16),
    ),
    ...quantiles(
      "settled",
      times.map(({ settled }) => settled),
    ),
    ...quantiles(
      "cpuToPaint",
      cpu.map(({ toPaint }) => toPaint * SLOW),
    ),
    ...quantiles(
      "cpuAll",
      cpu.map(({ all }) => all * SLOW),
    ),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function openComparison(page: Page, url: string, rows: number): Promise<void> {
  await page.goto(url);
  await page.locator(".compare-table tbody tr").nth(rows).waitFor();
  await page.locator(".compare-pick summary").click();
  await page.locator(".pick-items input").nth(ESTIMATES).waitFor();
}

async function measure(page: Page, cdp: CDPSession, site: string, text: string): Promise<void> {
  const { figures } = JSON.parse(text) as Release;
  const ids = figures.filter((f) => f.indicator === INDICATOR).map((f) => f.id);
  const url = `${site}compare/?f=${ids.slice(0, ESTIMATES).join(",")}`;
  await page.route("**/release.json", (route) =>
    route.fulfill({ body: text, contentType: "application/json" }),
  );
  for (const { name, times, answers, aim, key } of TOGGLES) {
    const slow: PaintTimes[] = [];
    const cpu: CpuTimes[] = [];
    const isTick = name.startsWith("a tick");
    if (name !== "a tick on") await openComparison(page, url, ESTIMATES - 10);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
    for (let turn = 0; turn < times; turn += 1) {
      await aim(page, turn);
      slow.push(await timeInput(page, () => page.keyboard.press(key)));
    }
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    for (let turn = 0; turn < TRACED; turn += 1) {
      // The ticks traced are undone again, so that the list is as it was.
      await aim(page, isTick ? turn >> 1 : turn);
      const traced = await cpuOf(page, cdp, answers, () => page.keyboard.press(key));
      if (traced !== null) cpu.push(traced);
    }
    report(figures.length, name, slow, cpu);
  }
}

if (!existsSync(join(SITE, "compare/index.html"))) {
  throw new Error(`no site in ${SITE}; run npm run build first`);
}
const server = createStaticServer(SITE, "/");
const port = await listen(server, 4780, "127.0.0.1");
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ["--no-sandbox"] });
try {
  for (const rows of ROWS) {
    const text = releaseText(rows);
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await watchPaint(page);
    await measure(page, await context.newCDPSession(page), `http://127.0.0.1:${port}/`, text);
    await context.close();
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
