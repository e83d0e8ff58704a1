import type { Browser, Page } from "@playwright/test";
import { launch, print, type Served, SLOWER, serveBuilt, slowDown, summed } from "./phone.ts";

/**
 * `npm run bench -- desk`: a cold desk on a phone, ms from the start of the navigation. "readable": the
 * page's words are painted; "live": scripts took over; "answer": a question typed as soon as the field
 * could be seen has its answer on screen; "whole": all figures of the release are searched. Then the
 * same without network, from the copy on the device.
 */
const RUNS = Number(process.env.RUNS ?? "5");
const QUESTION = "how many children?";
const ANSWER = "42–66";
const PHONE_SCREEN = { width: 390, height: 844 };

type Stamp = "readable" | "live" | "answer" | "whole";
type Stamps = Partial<Record<Stamp, number>>;

/** Runs in the page before all else: notes when what is waited for has been painted. */
function watch(answer: string): void {
  const stamps: Record<string, number> = {};
  Reflect.set(globalThis, "stamps", stamps);
  const is: Record<string, () => boolean> = {
    readable: () => performance.getEntriesByName("first-contentful-paint").length > 0,
    live: () => document.querySelector('[data-desk="live"]') !== null,
    answer: () =>
      document
        .querySelector(".floor-results .floor-link")
        ?.textContent?.replace(/[^\d–]/g, "")
        .startsWith(answer) === true,
    whole: () => document.querySelector('.floor-find[data-index="whole"]') !== null,
  };
  const look = () => {
    for (const [name, test] of Object.entries(is)) {
      if (stamps[name] !== undefined || !test()) continue;
      stamps[name] = -1;
      requestAnimationFrame(() =>
        setTimeout(() => {
          stamps[name] = performance.now();
        }),
      );
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(page: Page, go: () => Promise<unknown>): Promise<Stamps> {
  await go();
  const field = page.locator(".floor-find input");
  await field.waitFor({ state: "visible" });
  await field.focus();
  await page.keyboard.type(QUESTION);
  await page.waitForFunction(
    () => {
      const stamps = Reflect.get(globalThis, "stamps") as Record<string, number>;
      return ["live", "answer", "whole"].every((name) => (stamps[name] ?? -1) > 0);
    },
    undefined,
    { timeout: 30_000 },
  );
  return page.evaluate(() => {
    const stamps = Reflect.get(globalThis, "stamps") as Record<string, number>;
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { ...stamps, readable: paint?.startTime ?? Number.NaN };
  });
}

async function run(browser: Browser, served: Served, address: string, line: "shared" | "cdp") {
  const context = await browser.newContext({ viewport: PHONE_SCREEN, hasTouch: true });
  try {
    // What runs these programs names functions by a call of this.
    await context.addInitScript("globalThis.__name = (named) => named");
    await context.addInitScript(watch, ANSWER);
    const page = await context.newPage();
    const session = await slowDown(page, { net: line === "cdp", cpu: SLOWER });
    const site = line === "cdp" ? served.fast : served.slow;
    const cold = await visit(page, () => page.goto(site + address, { waitUntil: "commit" }));
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await context.setOffline(true);
    const again = await visit(page, () => page.reload({ waitUntil: "commit" }));
    return { cold, again };
  } finally {
    await context.close();
  }
}

const served = await serveBuilt();
const browser = await launch();
const lines = (process.env.LINE?.split(",") ?? ["shared", "cdp"]) as ("shared" | "cdp")[];
for (const line of lines) {
  const runs: Awaited<ReturnType<typeof run>>[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    runs.push(await run(browser, served, process.env.ADDRESS ?? "floor/", line));
  }
  for (const visitOf of ["cold", "again"] as const) {
    for (const stamp of ["readable", "live", "answer", "whole"] as const) {
      const times = runs.map((one) => one[visitOf][stamp] ?? Number.NaN);
      print({
        bench: "desk",
        line,
        visit: visitOf === "cold" ? "cold" : "offline",
        stamp,
        ...summed(times),
      });
    }
  }
}
await browser.close();
served.close();
