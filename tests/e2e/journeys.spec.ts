import { brotliCompressSync } from "node:zlib";
import { ADDRESSES, SAMPLE } from "./routes.ts";
import { BELOW, ROOT } from "./sites.ts";
import { expect, open, test } from "./watched.ts";

test("the chosen scheme holds on other pages and after a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "");
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.locator("button.scheme").click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await open(page, "zh/method/");
  expect(await background()).toBe(dark);
  await page.reload();
  expect(await background()).toBe(dark);
  await page.locator("button.scheme").click();
  await expect.poll(background).toBe(light);
});

test("the other language is the same page", async ({ page }) => {
  const other = page.locator("header a[hreflang]");
  for (const path of [
    "",
    `figures/${SAMPLE.cited}/`,
    `indicators/${SAMPLE.busiest}/`,
    "sources/",
  ]) {
    await open(page, path);
    await other.click();
    await expect(page).toHaveURL(`${ROOT.url}zh/${path}`);
    await other.click();
    await expect(page).toHaveURL(ROOT.url + path);
  }
});

test("an unknown address answers 404 in its language", async ({ page }) => {
  const english = await page.goto("no-such-page/");
  expect(english?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const chinese = await page.goto("zh/no-such-page/");
  expect(chinese?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
});

test("the overview loads at most 120 KiB of scripts, whatever asked for them", async ({ page }) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const isScript = response.request().resourceType() === "script";
    if (isScript || /\.js$/.test(response.url())) scripts.set(response.url(), response.body());
  });
  // Opened as a reader opens it: nothing touched yet, nothing asked for.
  await page.goto("");
  await page.waitForLoadState("networkidle");
  const bodies = await Promise.all(scripts.values());
  const kib = bodies.map((body) => brotliCompressSync(body).length / 1024);
  const names = [...scripts.keys()].map(
    (url, i) => `${url.split("/").at(-1)} ${kib[i]?.toFixed(1)}`,
  );
  expect(bodies.length).toBeGreaterThan(0);
  expect(
    kib.reduce((sum, n) => sum + n, 0),
    names.join("\n"),
  ).toBeLessThanOrEqual(120);
});

test.describe("below a path", () => {
  test.use({ baseURL: BELOW.url });

  for (const { address, kind } of ADDRESSES.filter(({ kind }) => kind !== "theme")) {
    test(`works below /x/: ${kind} /${address}`, async ({ page }) => {
      await open(page, address);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("header a.brand")).toHaveAttribute("href", /^\/x\//);
    });
  }

  test("pages lead to each other and data is found below /x/", async ({ page }) => {
    await open(page, "");
    await page.locator("header nav a").first().click();
    await expect(page).toHaveURL(/\/x\/themes\//);
    await open(page, "zh/");
    await page.locator("[data-find]").first().fill("84 million");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/x\/zh\/figures\/[a-z0-9-]+\/$/);
  });
});
