import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { LANGUAGES, RELEASE, SAMPLE } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

const NAMES = {
  en: {
    copy: "Copy picture",
    slide: "PowerPoint",
    png: "PNG",
    svg: "SVG",
    data: "Data",
    embed: "Embed",
    cite: "Cite",
    copyText: "Copy",
    add: "Add to deck",
    options: "Options",
    table: "Copy table",
  },
  zh: {
    copy: "复制图片",
    slide: "PowerPoint",
    png: "PNG",
    svg: "SVG",
    data: "数据",
    embed: "嵌入",
    cite: "引用",
    copyText: "复制",
    add: "加入演示文稿",
    options: "选项",
    table: "复制表格",
  },
} as const;

const code = RELEASE.cited.find((row) => row.figure === SAMPLE.cited)?.shortCode ?? "none";
const PAGES = [
  { kind: "figure", path: `figures/${SAMPLE.cited}/`, name: new RegExp(`^${code}-`) },
  { kind: "theme", path: "themes/risks/", name: /^[a-z0-9-]+-/ },
  { kind: "indicator", path: `indicators/${SAMPLE.series}/`, name: /^[a-z0-9-]+-/ },
];
const atAddress = (path: string, language: "en" | "zh") =>
  language === "en" ? path : `zh/${path}`;

/** The first chart's buttons. */
const tools = (page: Page) => page.locator(".exports").first();
const button = (page: Page, name: string) => tools(page).getByRole("button", { name, exact: true });

async function saved(page: Page, click: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

function pngChunks(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    names.push(strFromU8(bytes.slice(at + 4, at + 8)));
  }
  return names;
}

for (const { kind, path, name } of PAGES) {
  for (const language of LANGUAGES) {
    test(`each button yields its file: ${kind} ${language}`, async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page, atAddress(path, language));
      const names = NAMES[language];
      const status = page.locator(".export-status").first();

      const slide = await saved(page, button(page, names.slide));
      expect(slide.name).toMatch(name);
      expect(slide.name).toMatch(new RegExp(`-${language}-${RELEASE.version}\\.pptx$`));
      const parts = unzipSync(slide.bytes);
      expect(Object.keys(parts)).toContain("ppt/slides/slide1.xml");
      await expect(status).toContainText(slide.name);

      const svg = await saved(page, button(page, names.svg));
      expect(svg.name).toMatch(/\.svg$/);
      expect(await rootOf(page, strFromU8(svg.bytes))).toBe("svg");

      const png = await saved(page, button(page, names.png));
      expect([...png.bytes.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
      const chunks = pngChunks(png.bytes);
      expect(chunks).toEqual(expect.arrayContaining(["IHDR", "iTXt", "pHYs", "IDAT", "IEND"]));

      await button(page, names.data).click();
      const panel = page.locator(".export-panel");
      const csv = await saved(page, panel.getByRole("button", { name: "CSV", exact: true }));
      expect(strFromU8(csv.bytes).split("\r\n").length).toBeGreaterThan(2);
      const xlsx = await saved(page, panel.getByRole("button", { name: "XLSX" }));
      expect(Object.keys(unzipSync(xlsx.bytes))).toContain("xl/workbook.xml");
      const json = await saved(page, panel.getByRole("button", { name: "JSON" }));
      expect(JSON.stringify(JSON.parse(strFromU8(json.bytes)))).toContain(RELEASE.version);
      await panel.getByRole("button", { name: names.table }).click();
      await expect.poll(() => clipboardTypes(page)).toEqual(["text/html", "text/plain"]);

      await button(page, names.embed).click();
      await expect(panel.locator("textarea")).toHaveValue(/<iframe src="http[^"]+\/embed\//);
      await panel.getByRole("radio").nth(1).check();
      await expect(panel.locator("textarea")).toHaveValue(
        new RegExp(`/embed/${RELEASE.version.replaceAll(".", "\\.")}/`),
      );

      await button(page, names.cite).click();
      await panel.getByRole("combobox").selectOption("harvard");
      await panel.getByRole("button", { name: names.copyText, exact: true }).click();
      await expect.poll(() => clipboardTypes(page)).toEqual(["text/html", "text/plain"]);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(RELEASE.version);
      await panel.getByRole("combobox").selectOption("ris");
      const ris = await saved(page, panel.getByRole("button", { name: /\.ris$/ }));
      expect(strFromU8(ris.bytes)).toMatch(/^TY {2}- .+\r\n/);

      await button(page, names.copy).click();
      await expect.poll(() => clipboardTypes(page)).toEqual(["image/png"]);
    });
  }
}

function rootOf(page: Page, svg: string): Promise<string> {
  return page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement.localName,
    svg,
  );
}

const clipboardTypes = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types).toSorted(),
  );

test("a figure without a chart leaves its page too", async ({ page }) => {
  await open(page, `figures/${await figureAlone(page)}/`);
  const slide = await saved(page, button(page, NAMES.en.slide));
  expect(slide.name).toContain("-ranges-en-");
  expect(Object.keys(unzipSync(slide.bytes))).toContain("ppt/charts/chart1.xml");
  await button(page, NAMES.en.options).click();
  await page.locator(".export-panel").getByLabel("SVG text").selectOption("exact");
  const svg = await saved(page, button(page, NAMES.en.svg));
  expect(svg.name).toMatch(/\.exact\.svg$/);
  expect(strFromU8(svg.bytes)).not.toContain("<text");
});

/** A figure whose page has no chart: one of those that are alone in their indicator. */
async function figureAlone(page: Page): Promise<string> {
  const counts = new Map<string, number>();
  for (const f of RELEASE.figures) counts.set(f.indicator, (counts.get(f.indicator) ?? 0) + 1);
  const alone = RELEASE.figures.filter((f) => counts.get(f.indicator) === 1);
  for (const { id } of alone) {
    const html = await (await page.request.get(`figures/${id}/`)).text();
    if (!html.includes('class="chart ')) return id;
  }
  throw new Error("every figure has a chart: this test has nothing to look at");
}

test("a click before the scripts have taken over is answered", async ({ page }) => {
  await page.goto(`figures/${SAMPLE.cited}/`, { waitUntil: "load" });
  await page.waitForLoadState("networkidle");
  // As a finger does: no movement before the click.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.evaluate(() => document.querySelector<HTMLElement>("[data-job=slide]")?.click()),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pptx$/);
});

test("choices are kept and change what is made", async ({ page }) => {
  await open(page, `figures/${SAMPLE.cited}/`);
  await button(page, NAMES.en.options).click();
  const panel = page.locator(".export-panel");
  await panel.getByLabel("Language").selectOption("bilingual");
  await panel.getByLabel("Picture").selectOption("square");
  await panel.getByLabel("PNG size").selectOption("1");
  await page.reload();
  await open(page, `figures/${SAMPLE.cited}/`);
  const slide = await saved(page, button(page, NAMES.en.slide));
  expect(slide.name).toContain("-en-zh-");
  const notes = strFromU8(
    unzipSync(slide.bytes)["ppt/notesSlides/notesSlide1.xml"] ?? new Uint8Array(),
  );
  expect(notes).toMatch(/[\u4e00-\u9fff]/);
  const png = await saved(page, button(page, NAMES.en.png));
  const size = new DataView(png.bytes.buffer, png.bytes.byteOffset + 16, 8);
  expect([size.getUint32(0), size.getUint32(4)]).toEqual([1080, 1080]);
  // Where no worker can be had, the page makes the same file by itself.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, "Worker"));
  expect((await saved(page, button(page, NAMES.en.png))).bytes).toEqual(png.bytes);
});

test("says what to do when the figures cannot be loaded", async ({ page, seen }) => {
  await page.route("**/release.json", (route) => route.abort());
  await open(page, `figures/${SAMPLE.cited}/`);
  await button(page, NAMES.en.svg).click();
  await expect(page.locator(".export-status").first()).toContainText("could not be loaded");
  // The browser notes requests that failed; here they were made to.
  seen.complaints.length = 0;
});

test("buttons are large enough to hit and hidden without scripts", async ({ page, browser }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, `figures/${SAMPLE.cited}/`);
  const boxes = await tools(page)
    .getByRole("button")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(page.url());
  await expect(still.locator(".exports").first()).toBeHidden();
  await plain.close();
});

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing in open panels: ${language} ${colorScheme}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open(page, atAddress(`figures/${SAMPLE.cited}/`, language));
      for (const name of ["data", "embed", "cite", "options"] as const) {
        await button(page, NAMES[language][name]).click();
        await expect(page.locator(".export-panel")).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .include("figure.chart")
          .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
          .analyze();
        expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      }
    });
  }
}
