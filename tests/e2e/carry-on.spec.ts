import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { carryOnName } from "../../app/build/carry-on-name.ts";
import { CODE } from "./deploys.ts";
import { ADDRESSES, LANGUAGES, RELEASE, SAMPLE } from "./routes.ts";
import { ROOT } from "./sites.ts";
import { expect, test } from "./watched.ts";

const FILE = resolve(ROOT.folder, carryOnName(RELEASE.version));
const URL_OF_FILE = pathToFileURL(FILE).href;

/** Whatever the page asks for beside the one file. */
let asked: string[];
test.beforeEach(({ context, seen }) => {
  asked = [];
  context.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
    if (request.url().startsWith("file:") && !request.url().startsWith(URL_OF_FILE)) {
      asked.push(request.url());
    }
    // Only the site's own host is at home elsewhere.
    seen.strangers.splice(0);
  });
});
test.afterEach(() => {
  expect(asked, "nothing is asked for but the file").toEqual([]);
});

async function openAt(page: Page, hash = ""): Promise<void> {
  // Opened anew: another fragment alone would be followed by the page that stands there.
  await page.goto("about:blank");
  await page.goto(URL_OF_FILE + hash);
  await expect(page.locator("h1")).not.toBeEmpty();
}

async function saved(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("is one file of at most 5 MB", () => {
  expect(existsSync(FILE)).toBe(true);
  expect(readFileSync(FILE).length).toBeLessThanOrEqual(5 * 1024 * 1024);
});

test("finds a figure by its number, opens its page, steps back", async ({ page }) => {
  await openAt(page);
  await expect(page.locator("figure.chart svg:visible").first()).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("84 million");
  await expect(page.getByRole("option").first()).toContainText("84–132");
  await page.keyboard.press("Enter");
  await expect(page.locator(".figure-title")).toBeVisible();
  await expect(page).toHaveTitle(/ \| /);
  await page.goBack();
  await expect(page.locator(".lead-in .find-large")).toBeVisible();
});

for (const language of LANGUAGES) {
  test(`opens every page, and short addresses: ${language}`, async ({ page }) => {
    await openAt(page, language === "en" ? "" : "#/zh/");
    const links = await page
      .locator("header nav a, footer a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(6);
    expect(links.every((href) => href.startsWith("#/"))).toBe(true);
    for (const { address, kind } of ADDRESSES.filter((sample) => sample.language === language)) {
      await page.evaluate((hash) => location.assign(hash), `#/${address}`);
      await expect(page).toHaveURL(`${URL_OF_FILE}#/${address}`);
      await expect(page.locator("h1").first(), address).not.toBeEmpty();
      const missing = page.getByText(/^(There is no such page|没有这个页面)$/);
      await expect(missing, address).toHaveCount(kind === "not-found" ? 1 : 0);
      await expect(page.locator(".load-failed, [role=alert]"), address).toHaveCount(0);
    }
    const prefix = language === "en" ? "" : "zh/";
    await page.evaluate((hash) => location.assign(hash), `#/${prefix}f/${CODE}/`);
    await expect(page).toHaveURL(`${URL_OF_FILE}#/${prefix}figures/${SAMPLE.cited}/`);
    await expect(page.locator(".figure-title")).toBeVisible();
  });
}

test("makes a picture, a drawing and a slide", async ({ page }) => {
  await openAt(page, `#/figures/${SAMPLE.cited}/`);
  const tools = page.locator(".exports").first();
  await tools.scrollIntoViewIfNeeded();
  const press = (name: RegExp) => () => tools.getByRole("button", { name }).click();
  const svg = await saved(page, press(/SVG/));
  expect(svg.bytes.toString()).toMatch(/^<\?xml|^<svg/);
  const png = await saved(page, press(/PNG/));
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  const slide = await saved(page, press(/PowerPoint|slide/i));
  const text = strFromU8(unzipSync(slide.bytes)["ppt/slides/slide1.xml"] ?? new Uint8Array());
  expect(text).toContain(RELEASE.version);
});

test("adds to the deck and makes its file, without a worker", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openAt(page, `#/figures/${SAMPLE.cited}/`);
  await page.getByRole("button", { name: "Add to deck" }).first().click();
  await expect(page.locator(".deck-link b")).toHaveText("1");
  await page.locator(".deck-link").click();
  await expect(page.locator(".slide img")).toHaveCount(1);
  const deck = await saved(page, () =>
    page.getByRole("button", { name: "Download PowerPoint" }).click(),
  );
  expect(deck.name).toMatch(/^deck-1-slides-en-.*\.pptx$/);
});

test("speaks both languages, keeps the page", async ({ page }) => {
  await openAt(page, `#/figures/${SAMPLE.cited}/`);
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(`${URL_OF_FILE}#/zh/figures/${SAMPLE.cited}/`);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.locator("h1")).toContainText(/[\u4e00-\u9fff]/);
});

test("hands over the data files as they were published", async ({ page }) => {
  await openAt(page, "#/data/");
  for (const path of ["release.json", "figures.csv"]) {
    const link = page.locator(`a[href='#/data/${RELEASE.version}/${path}']`);
    const { bytes } = await saved(page, () => link.click());
    const own = readFileSync(`${ROOT.folder}/data/${RELEASE.version}/${path}`);
    expect(bytes.equals(own), path).toBe(true);
  }
  await openAt(page, `#/figures/${SAMPLE.cited}/`);
  const json = `data/${RELEASE.version}/figures/${SAMPLE.cited}.json`;
  const { bytes } = await saved(page, () => page.locator(`a[href='#/${json}']`).click());
  expect(bytes.equals(readFileSync(`${ROOT.folder}/${json}`))).toBe(true);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing, and nothing sticks out on a phone: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const hash of ["", "#/zh/data/", `#/figures/${SAMPLE.cited}/`]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await openAt(page, hash);
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
        .analyze();
      expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(over).toBeLessThanOrEqual(0);
    }
  });
}
