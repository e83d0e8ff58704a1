import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { figureExhibit } from "../support/exhibits.ts";
import { LANGUAGES, RELEASE } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

/** Figures of three themes, in the order in which they are added. */
const IDS = RELEASE.cited.filter((c) => /^F0[357]$/.test(c.shortCode)).map((c) => c.figure);

const KEPT = JSON.stringify({
  format: "social-protection-figures/deck",
  version: 1,
  items: IDS.map((id) => ({ ...figureExhibit(id), release: RELEASE.version })),
});

async function openDeck(page: Page, address = "deck/") {
  await page.addInitScript((text) => {
    if (localStorage.getItem("deck-1") === null) localStorage.setItem("deck-1", text);
  }, KEPT);
  await open(page, address);
  await expect(page.locator(".slide")).toHaveCount(IDS.length);
  await expect(page.locator(".slide img")).toHaveCount(IDS.length);
}

const order = (page: Page) =>
  page.evaluate(() => {
    const text = localStorage.getItem("deck-1") ?? "";
    const deck = JSON.parse(text) as { items: { name: string }[] };
    return deck.items.map(({ name }) => name);
  });

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until what has the focus is called `name`. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const { activeElement: here } = document;
      return here?.getAttribute("aria-label") ?? here?.textContent?.trim() ?? "";
    });
    if (typeof name === "string" ? found === name : name.test(found)) return;
  }
  throw new Error(`Tab reaches nothing called ${name}`);
}

test("a deck is put together, ordered and saved by keyboard alone", async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [i, id] of IDS.entries()) {
    await open(page, `figures/${id}/`);
    await tabTo(page, "Add to deck");
    await press(page, "Enter");
    await expect(page.locator(".export-status").first()).toContainText(
      i === 0 ? "1 slide" : "slides",
    );
  }
  await expect(page.locator(".deck-link b")).toHaveText("3");
  await tabTo(page, "Open the deck");
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/deck\/$/);
  await expect(page.locator(".slide img")).toHaveCount(3);
  const [a, b, c] = await order(page);
  await tabTo(page, /^Move down: /);
  await press(page, "Enter");
  await expect.poll(() => order(page)).toEqual([b, a, c]);
  await press(page, "Alt+ArrowDown");
  await expect.poll(() => order(page)).toEqual([b, c, a]);
  // The focus went along: the same slide is removed, and put back.
  await tabTo(page, /^Remove: /);
  await press(page, "Enter");
  await expect.poll(() => order(page)).toEqual([b, c]);
  await tabTo(page, "Undo");
  await press(page, "Enter");
  await expect.poll(() => order(page)).toEqual([b, c, a]);
  await page.evaluate(() => document.querySelector<HTMLElement>("h1")?.focus());
  await tabTo(page, "Download PowerPoint");
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Enter")]);
  expect(download.suggestedFilename()).toBe(`deck-3-slides-en-${RELEASE.version}.pptx`);
  const parts = unzipSync(readFileSync(await download.path()));
  const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides.length).toBeGreaterThan(3);
  // A chart of many rows takes several slides.
  const all = slides.map((path) => strFromU8(parts[path] ?? new Uint8Array())).join("\n");
  expect(all).toContain(figureExhibit(IDS[1] ?? "").figures[0] ?? "missing");
});

test("a slide is dragged to another place, and the order holds after a reload", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDeck(page);
  const [a, b, c] = await order(page);
  const from = await page.locator(".handle").first().boundingBox();
  const to = await page.locator(".slide").nth(2).boundingBox();
  if (from === null || to === null) throw new Error("the slides are not laid out");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, to.y + to.height / 2, { steps: 12 });
  // What follows the pointer does so from frame to frame.
  await expect
    .poll(() =>
      page
        .locator(".slide")
        .first()
        .evaluate((one) => one.style.transform),
    )
    .toContain("translateY");
  await page.mouse.move(from.x + 10, to.y + to.height, { steps: 4 });
  await page.waitForTimeout(100);
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual([b, c, a]);
  await page.reload();
  await expect(page.locator(".slide")).toHaveCount(3);
  expect(await order(page)).toEqual([b, c, a]);
});

test("another tab sees the same deck at once", async ({ page, context }) => {
  await openDeck(page);
  const other = await context.newPage();
  await open(other, "deck/");
  await expect(other.locator(".slide")).toHaveCount(3);
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(other.locator(".slide")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(other.locator(".slide")).toHaveCount(3);
});

test("a deck is saved as a file and loaded again; a bad file changes nothing", async ({ page }) => {
  await openDeck(page);
  const before = await order(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save deck" }).click(),
  ]);
  const file = await download.path();
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(page.locator(".slide")).toHaveCount(0);
  const input = page.locator(".deck-files input[type=file]");
  await input.setInputFiles({
    name: "deck.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"format":"<img src=x onerror=alert(1)>","items":[]}'),
  });
  await expect(page.getByRole("alert")).toContainText("another kind");
  await input.setInputFiles(file);
  await expect.poll(() => order(page)).toEqual(before);
});

test("slides in one language carry notes in the other", async ({ page }) => {
  await openDeck(page, "zh/deck/");
  await page.getByLabel("语言").selectOption("zh-en");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载 PowerPoint" }).click(),
  ]);
  expect(download.suggestedFilename()).toContain("-zh-en-");
});

test("charts follow as pictures where asked for, as large as a wall wants them", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openDeck(page);
  const box = page.getByLabel("Charts also as pictures");
  await box.focus();
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download PowerPoint" }).click(),
  ]);
  const parts = unzipSync(readFileSync(await download.path()));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const media = Object.keys(parts).filter((path) => path.startsWith("ppt/media/"));
  const charts = Object.keys(parts).filter((path) => path.startsWith("ppt/charts/chart"));
  const pngs = media.filter((path) => path.endsWith(".png"));
  // One for each native chart, and its drawing.
  expect(pngs).toHaveLength(charts.length);
  expect(media).toHaveLength(2 * charts.length);
  for (const path of pngs) {
    const bytes = Buffer.from(parts[path] ?? new Uint8Array());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1350]);
    const tag = /fig:[^<"]+/.exec(text(path.replace(".png", ".svg")))?.[0];
    expect(bytes.includes(tag ?? "missing")).toBe(true);
  }
});

test("prints one slide a page, and the sources on pages of the same shape", async ({ page }) => {
  await openDeck(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) =>
    Number(w) > Number(h) ? "landscape" : "portrait",
  );
  expect(boxes.length).toBeGreaterThan(IDS.length);
  expect(new Set(boxes)).toEqual(new Set(["landscape"]));
  // Nothing else of the page takes a page of its own.
  await page.emulateMedia({ media: "print" });
  const others = await page.evaluate(() =>
    [...document.querySelectorAll(".deck ~ *")]
      .filter((one) => !one.matches(".deck-sources") && one.checkVisibility())
      .map((one) => one.className),
  );
  expect(others).toEqual([]);
});

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`a full deck: axe finds nothing and nothing sticks out: ${language} ${colorScheme}`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openDeck(page, language === "en" ? "deck/" : "zh/deck/");
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
        .analyze();
      expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      for (const width of [360, 390, 768]) {
        await page.setViewportSize({ width, height: 800 });
        const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await over()).toBeLessThanOrEqual(0);
      }
    });
  }
}
