import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { Browser, CDPSession, Page } from "@playwright/test";
import { createStaticServer } from "../../app/build/static-server.ts";
import type { Release, ReleaseIndex } from "../../app/domain/release.ts";
import { generateRelease } from "./generate-release.ts";
import { DIST, launch, print, type Served, SLOWER, serveBuilt, slowDown, summed } from "./phone.ts";

/**
 * `npm run bench -- find`: from a key to the frame that shows its answers, and the work of the page's
 * thread for one key, its pauses left out; with the whole release at a quarter of the speed, and with
 * 100,000 generated figures. Real keys, one at a time; each waits for the answers of the one before.
 */
const RUNS = Number(process.env.RUNS ?? "3");
const QUERIES = ["how many children?", "84-132 million", "农村贫困人口", "jobless"];
const FIGURES = Number(process.env.FIGURES ?? "100000");
const WAIT = { timeout: 60_000 };

/** Runs in the page before all else: notes when the answers to what the field holds are painted. */
function watch(): void {
  const times = { key: 0, painted: 0, of: "" };
  Reflect.set(globalThis, "times", times);
  const start = (event: Event) => {
    times.key = event.timeStamp;
  };
  document.addEventListener("keydown", start, true);
  // A Chinese character comes without a key.
  document.addEventListener(
    "beforeinput",
    (event) => event.timeStamp - times.key > 50 && start(event),
    true,
  );
  const channel = new MessageChannel();
  channel.port1.onmessage = () => (times.painted = performance.now());
  new MutationObserver(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return;
    const asked = field.value.trim();
    if (asked === times.of || document.querySelector(`[data-for="${asked}"]`) === null) return;
    times.of = asked;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-for"] });
}

const threadMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
};

/** Types one query; ms from each key to its painted answers, and of work on the page's thread. */
async function type(page: Page, session: CDPSession, query: string) {
  const keys: { paint: number; work: number }[] = [];
  let typed = "";
  for (const letter of query) {
    typed += letter;
    const before = await threadMs(session);
    await page.keyboard.type(letter);
    if (letter === " ") continue;
    const paint = await page.evaluate(async (asked) => {
      const times = Reflect.get(globalThis, "times") as {
        key: number;
        painted: number;
        of: string;
      };
      while (times.of !== asked || times.painted < times.key) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return times.painted - times.key;
    }, typed.trim());
    await page.waitForTimeout(120);
    keys.push({ paint, work: (await threadMs(session)) - before });
  }
  return keys;
}

async function run(browser: Browser, address: string, cpu: number) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: "block",
  });
  try {
    await context.addInitScript("globalThis.__name = (named) => named");
    await context.addInitScript(watch);
    const page = await context.newPage();
    await page.goto(address);
    const field = page.locator("input[data-find]:visible").first();
    await field.focus();
    await page.keyboard.type("x");
    await page.locator("[data-for=x]").waitFor({ state: "attached", ...WAIT });
    if (address.includes("floor")) await page.waitForSelector('[data-index="whole"]', WAIT);
    const session = await slowDown(page, { net: false, cpu });
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const keys = [];
    for (const query of QUERIES) {
      await field.fill("");
      await page.waitForTimeout(100);
      keys.push(...(await type(page, session, query)));
    }
    return keys;
  } finally {
    await context.close();
  }
}

/** What a key costs in a field with nothing behind it: the browser's part, and that of these tools. */
async function runBare(browser: Browser, cpu: number) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await page.setContent("<input>");
    await page.locator("input").focus();
    const session = await slowDown(page, { net: false, cpu });
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const works: number[] = [];
    for (const letter of QUERIES.join("")) {
      const before = await threadMs(session);
      await page.keyboard.type(letter);
      await page.waitForTimeout(120);
      works.push((await threadMs(session)) - before);
    }
    return works;
  } finally {
    await context.close();
  }
}

async function measure(
  browser: Browser,
  served: Served,
  path: string,
  figures: number,
  cpu: number,
) {
  for (let i = 1; i <= RUNS; i += 1) {
    const keys = await run(browser, served.fast + path, cpu);
    const of = { bench: "find", page: `/${path}`, figures, slower: cpu, run: i };
    print({ ...of, what: "key to paint", ...summed(keys.map(({ paint }) => paint)) });
    print({ ...of, what: "work of the page's thread", ...summed(keys.map(({ work }) => work)) });
  }
}

/** The built site with another release in place of its own. */
function withRelease(path: string, body: string): Server {
  const site = createStaticServer(DIST, "/");
  return createServer((request, response) => {
    if (request.url?.startsWith(path) !== true) return void site.emit("request", request, response);
    response.setHeader("Content-Type", "application/json").end(body);
  });
}

const read = (path: string) => readFileSync(`public/data/${path}`, "utf8");
const { latest } = JSON.parse(read("index.json")) as ReleaseIndex;
const release = JSON.parse(read(`${latest}/release.json`)) as Release;
const parts = process.env.PART?.split(",") ?? ["release", "generated"];
const browser = await launch();
for (const cpu of [1, SLOWER]) {
  const what = "work for a key in a bare field";
  print({ bench: "find", slower: cpu, what, ...summed(await runBare(browser, cpu)) });
}
if (parts.includes("release")) {
  const served = await serveBuilt();
  for (const path of ["", "floor/"]) {
    for (const cpu of [1, SLOWER]) {
      await measure(browser, served, path, release.figures.length, cpu);
    }
  }
  served.close();
}
if (parts.includes("generated")) {
  const body = JSON.stringify(generateRelease(release, FIGURES));
  const served = await serveBuilt(() => withRelease(`/data/${latest}/release.json`, body));
  for (const cpu of [1, SLOWER]) await measure(browser, served, "", FIGURES, cpu);
  served.close();
}
await browser.close();
