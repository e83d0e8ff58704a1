import type { BrowserContext, Page } from "@playwright/test";
import { ADDRESSES, LANGUAGES, SAMPLE } from "./routes.ts";
import { BELOW, ROOT } from "./sites.ts";
import { expect, open, test } from "./watched.ts";

test.use({ serviceWorkers: "allow" });

const NOT_FOUND = /^(There is no such page|没有这个页面)$/;

/** One visit, until the whole copy is on the device and in charge of the page. */
async function visitOnce(page: Page, context: BrowserContext, url: string) {
  await open(page, url);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state), {
      timeout: 40_000,
    })
    .toBe("activated");
  await context.setOffline(true);
}

for (const { name, url } of [
  { name: "at the root", url: ROOT.url },
  { name: "below a path", url: BELOW.url },
]) {
  test(`after one visit every kind of page opens without network, ${name}`, async ({
    page,
    context,
  }) => {
    await visitOnce(page, context, url);
    await open(page, url);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("footer .offline-only")).toBeVisible();
    for (const path of [
      `figures/${SAMPLE.cited}/`,
      `zh/figures/${SAMPLE.cited}/`,
      "themes/risks/",
      `zh/indicators/${SAMPLE.series}/`,
    ]) {
      await page.goto(url + path);
      await expect(page.locator("figure.chart svg:visible").first()).toBeVisible();
      await expect(page.locator("h1")).not.toBeEmpty();
      await expect(page).toHaveTitle(/ \| /);
    }
    await page.goto(`${url}sources/`);
    await expect(page.locator(".source-entry").first()).toBeVisible();
    await page.goto(`${url}zh/figures/no-such-figure/`);
    await expect(page.locator("h1")).toHaveText("没有这个页面");
  });
}

for (const language of LANGUAGES) {
  test(`every page of the site opens without network: ${language}`, async ({ page, context }) => {
    await visitOnce(page, context, ROOT.url);
    for (const { kind, address } of ADDRESSES.filter((page) => page.language === language)) {
      if (kind === "not-found") continue;
      await open(page, ROOT.url + address);
      await expect(page.locator("h1").first(), address).not.toBeEmpty();
      await expect(page.locator("h1").first(), address).not.toHaveText(NOT_FOUND);
      await expect(page.locator(".load-failed, [role=alert]"), address).toHaveCount(0);
      await expect(page.locator(".offline-line"), address).toBeVisible();
    }
  });
}

test("finds a figure without network", async ({ page, context }) => {
  await visitOnce(page, context, ROOT.url);
  await open(page, ROOT.url);
  await page.keyboard.press("/");
  await page.keyboard.type("84 million");
  await expect(page.getByRole("option").first()).toContainText("84–132");
});

test("adds a chart to the deck and makes the file without network", async ({ page, context }) => {
  await visitOnce(page, context, ROOT.url);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, `${ROOT.url}figures/${SAMPLE.cited}/`);
  await page.getByRole("button", { name: "Add to deck" }).first().click();
  await expect(page.locator(".deck-link b")).toHaveText("1");
  await open(page, `${ROOT.url}deck/`);
  await expect(page.locator(".slide img")).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download PowerPoint" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^deck-1-slides-en-.*\.pptx$/);
});
