import type { Browser, Page } from "@playwright/test";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import { launch, print, serveBuilt, summed } from "./phone.ts";

/**
 * From a click to the file that it asks for, warm, in Chromium: the code of the format and the release are
 * there, as after a first export. `frame` is the longest time without a new frame meanwhile, `parse` the
 * time that the same page needs to parse the release.
 */
const RUNS = Number(process.env.RUNS ?? "5");
/** Pages with charts of every kind; the first holds the one with the most figures. */
const PAGES = (process.env.PAGES ?? "themes/risks/,themes/responses/,themes/financing/").split(",");
const PARSES = 9;

/** Runs in the page before all else: notes clicks of a person, frames, and files handed over. */
function watch(): void {
  const seen = { click: 0, file: 0, frame: 0, size: 0 };
  Reflect.set(globalThis, "exported", seen);
  addEventListener(
    "click",
    ({ timeStamp, isTrusted }) => {
      if (isTrusted) Object.assign(seen, { click: timeStamp, file: 0, frame: 0 });
    },
    true,
  );
  const { createObjectURL } = URL;
  URL.createObjectURL = (file: Blob) => {
    seen.size = file.size;
    return createObjectURL.call(URL, file);
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download !== "") seen.file = performance.now();
    click.call(this);
  };
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    // The frame after the file counts too: what made it may have held that one up.
    if (seen.file === 0 || seen.file > last) {
      seen.frame = Math.max(seen.frame, now - Math.max(last, seen.click));
    }
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Seen {
  readonly click: number;
  readonly file: number;
  readonly frame: number;
  readonly size: number;
}

/** Clicks and waits for the file; ms from the click, the longest frame, and bytes. */
async function exported(page: Page, button: ReturnType<Page["locator"]>) {
  await button.hover();
  await page.waitForTimeout(100);
  const download = page.waitForEvent("download");
  await button.click();
  await (await download).delete();
  await page.waitForTimeout(50);
  const { click, file, frame, size } = await page.evaluate(
    () => Reflect.get(globalThis, "exported") as Seen,
  );
  return { ms: file - click, frame, size };
}

type Times = Awaited<ReturnType<typeof exported>>;

async function parseMs(page: Page, version: string): Promise<number> {
  return page.evaluate(
    async ([address, runs]) => {
      const text = await (await fetch(address)).text();
      const times = Array.from({ length: runs }, () => {
        const started = performance.now();
        JSON.parse(text);
        return performance.now() - started;
      });
      return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
    },
    [`/data/${version}/release.json`, PARSES] as const,
  );
}

function report(work: string, times: readonly Times[], parse: number) {
  const all = summed(times.map(({ ms }) => ms));
  const { p95, most } = summed(times.map(({ frame }) => frame));
  print({
    bench: "exports",
    work: `${work}, click to file`,
    ...all,
    toParse: Number((all.p50 / parse).toFixed(1)),
    frameP95: p95,
    frameMost: most,
    kilobytes: Math.round(Math.max(...times.map(({ size }) => size)) / 1000),
  });
}

async function openPage(browser: Browser, stored: Readonly<Record<string, unknown>>) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: "block",
  });
  // What runs these programs names functions by a call of this.
  await context.addInitScript("globalThis.__name = (named) => named");
  await context.addInitScript(watch);
  await context.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept))
      localStorage.setItem(key, JSON.stringify(value));
  }, stored);
  return context.newPage();
}

/** `exhibits`: those of the deck of 20 slides. */
export async function benchInBrowser(exhibits: readonly Exhibit[], version: string): Promise<void> {
  const served = await serveBuilt();
  const browser = await launch();
  const found: Record<"slide" | "png4x" | "deck", Times[]> = { slide: [], png4x: [], deck: [] };
  const parses: number[] = [];
  for (const path of PAGES) {
    const page = await openPage(browser, { "export-1": { scale: "4" } });
    await page.goto(served.fast + path);
    parses.push(await parseMs(page, version));
    for (const [work, name] of [
      ["slide", "PowerPoint"],
      ["png4x", "PNG"],
    ] as const) {
      const buttons = page.locator(".exports").getByRole("button", { name, exact: true });
      const count = await buttons.count();
      await exported(page, buttons.first());
      for (let i = 0; i < count; i += 1) found[work].push(await exported(page, buttons.nth(i)));
    }
    await page.context().close();
  }
  const items = exhibits.map((exhibit) => ({ ...exhibit, release: version }));
  const deck = { format: "social-protection-figures/deck", version: 1, items };
  const page = await openPage(browser, { "deck-1": deck });
  await page.goto(`${served.fast}deck/`);
  await page
    .locator(".slide")
    .nth(exhibits.length - 1)
    .waitFor();
  const button = page.getByRole("button", { name: "Download PowerPoint" });
  await exported(page, button);
  for (let i = 0; i < RUNS; i += 1) found.deck.push(await exported(page, button));
  await browser.close();
  served.close();
  const parse = summed(parses).p50;
  report("slide", found.slide, parse);
  report("PNG 4x", found.png4x, parse);
  report(`deck of ${exhibits.length} slides`, found.deck, parse);
}
