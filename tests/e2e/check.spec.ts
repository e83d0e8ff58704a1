import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { LANGUAGES } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

const TEXT = {
  en: "The pandemic will push 84 million more people into extreme poverty. At the end of 2019, 5.51 million rural people in China remained poor. There were 7,431 blue bicycles.",
  zh: "新冠疫情将使8400万人新增陷入极端贫困。2019年末全国农村贫困人口为551万人。另有74.31亿人骑车。",
};
const addressOf = (language: "en" | "zh") => (language === "en" ? "check/" : "zh/check/");

/** Presses Tab until what has the focus answers to `selector`. */
async function tabTo(page: Page, selector: string) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
  }
  throw new Error(`Tab reaches nothing that is ${selector}`);
}

async function paste(page: Page, text: string) {
  await page.evaluate((words) => {
    const field = document.activeElement as HTMLTextAreaElement;
    document.execCommand("insertText", false, words);
    if (field.value === "") throw new Error("nothing was pasted");
  }, text);
}

for (const language of LANGUAGES) {
  test(`a text is pasted, checked and followed by keyboard alone: ${language}`, async ({
    page,
  }) => {
    await open(page, addressOf(language));
    await tabTo(page, "textarea");
    await paste(page, TEXT[language]);
    await expect(page.locator(".said")).toHaveCount(3);
    await expect(page.locator(".finding")).toHaveCount(3);
    await expect(page.locator(".check-summary")).toContainText("3");
    await tabTo(page, ".said");
    await expect(page.locator(".finding").first()).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("Tab");
    await expect(page.locator(".finding").nth(1)).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("Enter");
    await expect(page.locator(".finding").nth(1).locator("h3")).toBeFocused();
    await tabTo(page, ".finding .check-buttons button:last-of-type");
    await page.keyboard.press("Enter");
    await expect(page.locator(".deck-link b")).toHaveText("1");
    await tabTo(page, ".finding .as-link");
    await page.keyboard.press("Enter");
    await expect(page.locator(".said").nth(2)).toBeFocused();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`a checked text: axe finds nothing and nothing sticks out: ${language} ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open(page, addressOf(language));
      await page.locator("textarea").fill(TEXT[language]);
      await expect(page.locator(".finding")).toHaveCount(3);
      // The dialogue's own number had aged: the finding says so beside the verdict.
      await expect(page.locator(".finding").first()).toContainText(
        language === "en" ? "Out of date: " : "已过时：",
      );
      await page.locator(".said").first().focus();
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

test("a long text is checked in its own thread: it shows how far it is, stops, and starts again", async ({
  page,
}) => {
  await open(page, "check/");
  await page.locator("textarea").fill(`${TEXT.en}\n`.repeat(1500));
  await expect(page.locator(".check-progress progress")).toBeVisible();
  await expect
    .poll(() => page.locator("progress").evaluate((bar) => (bar as HTMLProgressElement).value))
    .toBeGreaterThan(0);
  expect(page.workers()).toHaveLength(1);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Cancelled. Nothing was checked.")).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
  await page.locator("textarea").fill(TEXT.en);
  await expect(page.locator(".finding")).toHaveCount(3);
});

test("a text file is dropped on the field; nothing of it leaves the page or stays", async ({
  page,
}) => {
  await open(page, "check/");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? request.url()));
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "speech.txt", { type: "text/plain" }));
    return data;
  }, TEXT.en);
  await page.locator("textarea").dispatchEvent("drop", { dataTransfer: transfer });
  await expect(page.locator(".finding")).toHaveCount(3);
  expect(sent.filter((one) => one.includes("bicycles"))).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toContain("bicycles");
  await page.reload();
  await expect(page.locator(".check-desk textarea")).toHaveValue("");
});
