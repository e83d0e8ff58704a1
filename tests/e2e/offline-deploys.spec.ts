import type { BrowserContext, Page } from "@playwright/test";
import { CODE, type Deploys, openDeploys } from "./deploys.ts";
import { SAMPLE } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

test.use({ serviceWorkers: "allow" });

/** The release that a page, its scripts, its data and what it loads later are of. */
async function editionsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const build = document.querySelector('meta[name="build"]')?.getAttribute("content") ?? "";
    const scripts = performance
      .getEntriesByType("resource")
      .map(({ name }) => /-r(\d+)\.(?:js|css)$/.exec(name)?.[1]);
    const index = (await (await fetch("/data/index.json")).json()) as { latest: string };
    const said = /(\d+)\.0\.0/.exec(document.querySelector("footer")?.textContent ?? "")?.[1];
    const all = [build.replace(/^.*-/, ""), index.latest.replace(/\..*/, ""), said, ...scripts];
    return [...new Set(all.filter((edition) => edition !== undefined))];
  });
}

/** Until the release in charge of the site's pages is `major`, and it alone is kept. */
async function isKept(page: Page, url: string, major: number): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.ready;
          const index = await (await caches.match("/data/index.json"))?.json();
          const names = (await caches.keys()).filter((name) => name.startsWith("site-"));
          return [registration.active?.state, index?.latest, names.length];
        }),
      { timeout: 40_000, message: `release ${major} of ${url} is kept` },
    )
    .toEqual(["activated", `${major}.0.0`, 1]);
}

const askForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const next = registration.installing;
    if (next === null) return registration.waiting === null ? "none" : "waiting";
    return new Promise<string>((resolve) => {
      next.addEventListener("statechange", () => {
        if (next.state === "installed" || next.state === "redundant") resolve(next.state);
      });
    });
  });

/** The browser may have asked by itself before. */
const OFFERED = ["installed", "waiting"];

/** Everything that a release is made of, and one part that comes later than the page. */
async function shows(page: Page, url: string, major: number): Promise<void> {
  for (const path of ["", `figures/${SAMPLE.cited}/`, "zh/themes/risks/", "method/"]) {
    await open(page, url + path);
    await expect(page.locator("h1")).not.toBeEmpty();
    expect(await editionsOf(page), `all of ${path || "the overview"}`).toEqual([String(major)]);
  }
}

async function findsByNumber(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type("84 million");
  await expect(page.getByRole("option").first()).toContainText("84–132");
}

/** Messages of the browser itself about what was tried without network, or broken on purpose. */
const isOfTrial = (text: string) =>
  /Failed to load resource|ERR_INTERNET|fetching the script/.test(text);

let deploys: Deploys;
test.beforeEach(async () => {
  deploys = await openDeploys();
});
test.afterEach(async ({ seen }) => {
  await deploys.close();
  const own = seen.complaints.filter((text) => !isOfTrial(text));
  seen.complaints.splice(0, seen.complaints.length, ...own);
});

async function visitOnce(page: Page, major: number): Promise<void> {
  deploys.deploy(major);
  await open(page, deploys.url);
  await isKept(page, deploys.url, major);
  await page.reload();
}

test("one visit keeps all of a release, and a cut network changes nothing but says so", async ({
  page,
  context,
}) => {
  const { url } = deploys;
  await test.step("1 install", () => visitOnce(page, 1));
  await test.step("2 cut the network: the open page says so", async () => {
    await expect(page.locator(".offline-line")).toBeHidden();
    await context.setOffline(true);
    await expect(page.locator(".offline-line")).toBeVisible();
    await expect(page.locator(".offline-line")).toContainText("Release 1.0.0");
  });
  await test.step("3 reload", async () => {
    await page.reload();
    await open(page, url);
    await expect(page.locator(".offline-line")).toBeVisible();
    expect(await editionsOf(page)).toEqual(["1"]);
  });
  await test.step("4 a part that is loaded when it is wanted", () => findsByNumber(page));
  await test.step("5 a new tab, every kind of page", async () => {
    const other = await context.newPage();
    await shows(other, url, 1);
    await other.close();
  });
  await test.step("6 a deep link with a query, and a short address with one", async () => {
    await open(page, `${url}figures/${SAMPLE.cited}/?from=mail`);
    await expect(page.locator(".figure-title")).not.toBeEmpty();
    await open(page, `${url}zh/f/${CODE}/?from=mail`);
    await expect(page).toHaveURL(`${url}zh/figures/${SAMPLE.cited}/?from=mail`);
    await expect(page.locator(".figure-title")).not.toBeEmpty();
    await open(page, `${url}method`);
    await expect(page).toHaveURL(`${url}method/`);
  });
  await test.step("7 a file in a tab is a file or nothing, never a page", async () => {
    // A tab of its own for each: the browser's own error page may still be coming when the next is asked.
    const [picture, file] = [await context.newPage(), await context.newPage()];
    await expect(picture.goto(`${url}f/${CODE}/card.en.png`)).rejects.toThrow("ERR_");
    const json = await file.goto(`${url}data/1.0.0/release.json`);
    expect(json?.headers()["content-type"]).toContain("application/json");
    for (const tab of [picture, file]) await tab.close();
  });
  await test.step("the network is back: the page says no more", async () => {
    await open(page, url);
    await expect(page.locator(".offline-line")).toBeVisible();
    await context.setOffline(false);
    await expect(page.locator(".offline-line")).toBeHidden();
  });
});

test("a network that leads nowhere is no network", async ({ page }) => {
  await visitOnce(page, 1);
  await deploys.close();
  await open(page, `${deploys.url}figures/${SAMPLE.cited}/`);
  await expect(page.locator(".figure-title")).not.toBeEmpty();
  await expect(page.locator(".offline-line")).toBeVisible();
  deploys = await openDeploys();
});

test("deploys never mix two releases", async ({ page, context }) => {
  test.setTimeout(240_000);
  const { url } = deploys;
  await visitOnce(page, 1);
  const other = await context.newPage();
  await open(other, `${url}themes/risks/`);

  await test.step("8 v2 is out, v1 is gone from the server: open tabs stay v1", async () => {
    deploys.deploy(2);
    expect(OFFERED).toContain(await askForUpdate(page));
    await expect(page.locator(".update")).toBeVisible();
    await expect(other.locator(".update")).toBeVisible();
    await findsByNumber(page);
    expect(await editionsOf(page)).toEqual(["1"]);
  });
  await test.step("9 new tabs are v1 throughout", async () => {
    const third = await context.newPage();
    await shows(third, url, 1);
    await third.close();
  });
  await test.step("10 the update in one tab reloads all to v2", () => update(page, other, 2));
  await test.step("11 one file of v3 cannot be had: v2 stays, and no update is offered", async () => {
    deploys.deploy(3);
    deploys.broken.add("data/3.0.0/figures.csv");
    expect(await askForUpdate(page)).toBe("redundant");
    await shows(page, url, 2);
    await expect(page.locator(".update")).toBeHidden();
  });
  await test.step("12 later it can: v3 is offered", async () => {
    deploys.broken.clear();
    expect(OFFERED).toContain(await askForUpdate(page));
    await expect(page.locator(".update")).toBeVisible();
  });
  await test.step("13 the update without network: v3 throughout", async () => {
    await context.setOffline(true);
    await update(page, other, 3);
    await shows(page, url, 3);
    await context.setOffline(false);
  });
  await test.step("14 a server in a mixed state, v4 pages and v3 data, is refused", async () => {
    deploys.deploy(4);
    deploys.deploy(3, (path) => /release\.json$|index\.json$/.test(path));
    for (const path of ["data/4.0.0/release.json", "data/index.json"]) deploys.broken.add(path);
    expect(await askForUpdate(page)).toBe("redundant");
    deploys.broken.clear();
    expect(await askForUpdate(page)).toBe("redundant");
    await shows(page, url, 3);
    await expect(page.locator(".update")).toBeHidden();
  });
  await test.step("15 the deploy is done: v4, and nothing of the earlier ones is kept", async () => {
    deploys.deploy(4);
    expect(OFFERED).toContain(await askForUpdate(page));
    await expect(page.locator(".update")).toBeVisible();
    await update(page, other, 4);
    await shows(page, url, 4);
  });
});

async function update(page: Page, other: Page, major: number): Promise<void> {
  const isReloaded = (tab: Page) => tab.waitForEvent("load");
  await Promise.all([isReloaded(page), isReloaded(other), page.locator(".update button").click()]);
  for (const tab of [page, other]) {
    await expect.poll(() => editionsOf(tab).catch(() => [])).toEqual([String(major)]);
    await expect(tab.locator(".update")).toBeHidden();
  }
  await isKept(page, "the site", major);
}

test("a first visit in the middle of a deploy keeps nothing of it", async ({ page }) => {
  deploys.deploy(1);
  deploys.deploy(2, (path) => /release\.json$/.test(path));
  deploys.broken.add("data/1.0.0/figures.csv");
  await open(page, deploys.url);
  await expect.poll(() => deploys.asked.includes("data/1.0.0/figures.csv")).toBe(true);
  await expect.poll(() => keptCaches(page.context())).toEqual([]);
  deploys.broken.clear();
  await page.reload();
  await isKept(page, deploys.url, 1);
});

async function keptCaches(context: BrowserContext): Promise<readonly string[]> {
  const [page] = context.pages();
  return (await page?.evaluate(() => caches.keys())) ?? [];
}
