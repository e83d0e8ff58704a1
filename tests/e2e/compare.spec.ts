import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { dateWords } from "../../app/domain/period-words.ts";
import { compareTexts } from "../../app/i18n/compare-texts.ts";
import { LANGUAGES, RELEASE } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

const FIGURES = [
  "sp-note-extreme-poverty-additional-2020",
  "wb-oct2020-additional-extreme-poor-2020",
  "valensisi-2020-additional-extreme-poor-baseline",
  "wb-apr2020-additional-extreme-poor-2020-range",
  "wb-jan2021-additional-extreme-poor-2020",
  "sofi-2020-additional-undernourished",
];
const TOTAL = RELEASE.denominators.find(({ id }) => id === "world-population-2020");
if (TOTAL === undefined) throw new Error("choose another total");
const { id: total, name: totalName } = TOTAL;
const PICKED = `compare/?f=${FIGURES.join(",")}`;

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until what has the focus is called `name`. */
async function tabTo(page: Page, name: RegExp) {
  for (let i = 0; i < 250; i++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const here = document.activeElement;
      const labels = here instanceof HTMLInputElement || here instanceof HTMLSelectElement;
      const label = labels ? here.labels?.[0]?.textContent : null;
      return here?.getAttribute("aria-label") ?? label ?? here?.textContent?.trim() ?? "";
    });
    if (name.test(found)) return;
  }
  throw new Error(`Tab reaches nothing called ${name}`);
}

/** Types into the field that has the focus and takes the answer that reads so. */
async function find(page: Page, query: string, answer: RegExp) {
  await page.keyboard.type(query);
  const options = page.locator(".compare-find [role=option]");
  await expect(options.filter({ hasText: answer }).first()).toBeVisible();
  const texts = await options.allTextContents();
  const at = texts.findIndex((text) => answer.test(text));
  for (let i = 0; i < at; i++) await press(page, "ArrowDown");
  await press(page, "Enter");
  await expect(options).toHaveCount(0);
}

/** What an analyst types and reads in one language. */
const TASK = {
  en: {
    finds: [
      ["F05", /UN in China/],
      ["88-115 million", /World Bank, 7 Oct 2020/],
      ["68 million additional poverty UNCTAD", /UNCTAD/],
      ["40-60 million", /World Bank, 20 Apr 2020/],
      ["83-132 million", /undernourished/],
    ],
    known: "Known on 10 November 2020",
    apart: "What is counted: Additional people in poverty",
    alike: "Poverty against hunger",
    count: "84–132\u00a0million",
  },
  zh: {
    finds: [
      ["F05", /联合国驻华系统/],
      ["8800万至1.15亿", /世界银行，2020年10月7日/],
      ["6800万 贸发会议", /贸发会议/],
      ["4000万至6000万", /世界银行，2020年4月20日/],
      ["8300万至1.32亿", /食物不足/],
    ],
    known: "截至2020年11月10日已公布",
    apart: "统计内容",
    alike: "贫困",
    count: "8400万–1.32亿",
  },
} as const;

for (const language of LANGUAGES) {
  test(`an analyst's task by keyboard alone: ${language}`, async ({ page, context }) => {
    test.setTimeout(180_000);
    const texts = compareTexts(language);
    const own = TASK[language];
    const called = (name: string) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, language === "zh" ? "zh/compare/" : "compare/");
    // Four estimates of additional extreme poor, and one of hunger that looks like them.
    await tabTo(page, called(texts.startOver));
    await press(page, "Enter");
    await expect(page.getByRole("heading", { name: texts.empty })).toBeVisible();
    // The focus waits in the field.
    await expect(page.getByRole("combobox", { name: texts.find })).toBeFocused();
    for (const [query, answer] of own.finds) await find(page, query, answer);
    await expect(page.locator(".compare-table tbody tr.reference")).toHaveCount(1);
    // As of the day of the dialogue.
    await tabTo(page, called(texts.dialogueDay(dateWords("2020-11-10", language))));
    await press(page, "Enter");
    await expect(page.locator(".together-more").last()).toContainText(own.known);
    // As a share of world population.
    await tabTo(page, called(texts.showAs));
    const chosen = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    for (let i = 0; i < 30 && (await chosen()) !== total; i++) await press(page, "ArrowDown");
    await expect(page).toHaveURL(/share=world-population-2020/);
    await expect(page.locator(".compare-charts svg.scene").first()).toContainText("1.1–1.7%");
    // Why two may not be compared.
    const apart = page.locator(".compare-apart");
    await expect(apart).toContainText(texts.differentGroup);
    await expect(apart).toContainText(own.apart);
    await expect(page.locator(".compare-lookalikes")).toContainText(own.alike);
    // The table and the address.
    await tabTo(page, called(texts.copyLink));
    await press(page, "Enter");
    await expect(page.getByText(texts.copiedLink)).toBeVisible();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(page.url());
    await tabTo(page, called(texts.copyTable));
    await press(page, "Enter");
    await expect(page.getByText(texts.copiedTable(5))).toBeVisible();
    const table = await page.evaluate(() => navigator.clipboard.readText());
    // Differences are marked; the share has its total, the count stays as published.
    for (const words of ["≠", own.count, "1.1–1.7%", totalName[language], RELEASE.version]) {
      expect(table).toContain(words);
    }
    const before = await page.locator(".compare-table").textContent();
    await page.goto(address);
    await expect.poll(() => page.locator(".compare-table").textContent()).toBe(before);
  });
}

test("each pick is a step that the back button undoes", async ({ page }) => {
  await open(page, PICKED);
  await page.getByRole("button", { name: "By date" }).click();
  await expect(page).toHaveURL(/view=vintages/);
  await page.getByRole("button", { name: /the dialogue$/ }).click();
  await expect(page.getByRole("heading", { name: "Published later" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Published later" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "By date" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.goBack();
  await expect(page).not.toHaveURL(/view=/);
  const other = page.locator('.tools a[hreflang="zh"]');
  await expect(other).toHaveAttribute("href", `/zh/${PICKED}`);
});

test("opens at a total that the page does not carry", async ({ page }) => {
  await open(page, "compare/?f=F05,F07&ref=F05&share=cn-rural-population-2019");
  const field = page.getByLabel(compareTexts("en").showAs);
  await expect(field).toHaveValue("cn-rural-population-2019");
  await expect(page.getByText(compareTexts("en").shareAll)).toBeVisible();
});

test("figures are picked on their pages and meet on the compare page", async ({ page }) => {
  for (const id of FIGURES.slice(0, 2)) {
    await open(page, `figures/${id}/`);
    const pick = page.locator(`[data-pick="${id}"]`);
    await pick.click();
    await expect(pick).toHaveAttribute("aria-pressed", "true");
  }
  await page.getByRole("link", { name: "Compare, 2 figures picked" }).click();
  await expect(page.locator(".compare-table tbody tr.reference")).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`f=${FIGURES.slice(0, 2).join(",")}$`));
});

test("the example is read without scripts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}compare/`);
  await expect(page.getByText(/An example/)).toBeVisible();
  await expect(page.locator(".compare-charts .drawing-wide svg.scene")).toBeVisible();
  expect(await page.locator(".compare-table tbody tr").count()).toBeGreaterThan(10);
  await expect(page.getByRole("button", { name: "Copy table" })).toBeHidden();
  await context.close();
});

for (const language of LANGUAGES) {
  test(`a comparison passes axe, fits and stands still: ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    const address = `${language === "zh" ? "zh/" : ""}${PICKED}&asof=2020-11-10&by=line&share=world-population-2020`;
    await page.emulateMedia({ colorScheme: language === "zh" ? "dark" : "light" });
    await open(page, address);
    await expect(page.locator(".compare-ghosts").first()).toBeVisible();
    // A hundredth of what readers notice: fonts may settle within a line.
    expect(await layoutShift(page)).toBeLessThan(0.01);
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    for (const width of [320, 390, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await over(), `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

/** Sum of the layout shifts since the page began to load. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            total += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(total), 300);
      }),
  );
}
