import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { RELEASE } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

const CHILD = RELEASE.cited.find(({ shortCode }) => shortCode === "F07")?.figure ?? "";

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text() ?? "";
    return { plain: await text("text/plain"), html: await text("text/html") };
  });

for (const { language, address, question, line, source } of [
  {
    language: "en",
    address: "floor/",
    question: "how many children?",
    line: /42 to 66 million more children/,
    source: "United Nations in China",
  },
  {
    language: "zh",
    address: "zh/floor/",
    question: "有多少儿童",
    line: /新增极端贫困儿童4200万至6600万人/,
    source: "社会保护数据",
  },
] as const) {
  test(`a question is answered and cited by keyboard alone from a cold desk: ${language}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    // Not even its scripts are waited for: what is pressed before them is done when they are there.
    await page.goto(address, { waitUntil: "commit" });
    await page.locator("[data-desk] [data-find]").waitFor();
    const started = Date.now();
    await page.keyboard.press("/");
    await page.keyboard.type(question, { delay: 60 });
    await page.keyboard.press("Enter");
    await page.keyboard.press("c");
    await expect(page.locator(".floor-line")).toHaveText(line);
    await expect(page.locator(".floor-status")).toHaveText(/Citation copied|引文已复制/);
    const seconds = (Date.now() - started) / 1000;
    test.info().annotations.push({ type: "first key to citation, s", description: `${seconds}` });
    const { plain, html } = await clipboard(page);
    expect(plain).toContain(source);
    expect(plain).toContain(RELEASE.version);
    expect(html).toContain("<p>");
    expect(html).not.toMatch(/style=|<script/);
    await expect(page).toHaveURL(new RegExp(`\\?f=${CHILD}$`));
  });
}

test("what was prerendered stays where it is while scripts take over", async ({ page }) => {
  await page.addInitScript(() => {
    const gone: string[] = [];
    Reflect.set(globalThis, "gone", gone);
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ removedNodes }) => [...removedNodes])) {
        if (node instanceof HTMLDetailsElement) gone.push(node.className);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await open(page, "floor/");
  await page.waitForSelector('[data-index="whole"]');
  await page.locator(".reading-list > summary").click();
  await expect(page.locator(".reading-list")).toHaveAttribute("open");
  expect(await page.evaluate(() => Reflect.get(globalThis, "gone"))).toEqual([]);
});

test("what no figure answers leaves the desk as it was, and says so after Enter", async ({
  page,
}) => {
  await open(page, `floor/?f=${CHILD}`);
  await page.waitForSelector('[data-index="whole"]');
  const line = await page.locator(".floor-line").textContent();
  await page.keyboard.press("/");
  await page.keyboard.type("inflation rate in china 2020");
  await page.keyboard.press("Enter");
  await expect(page.locator(".floor-none")).toContainText("inflation rate in china 2020");
  await expect(page.locator(".floor-none")).toBeVisible();
  expect(await page.locator(".floor-line").textContent()).toBe(line);
  // What is near may be put there by hand.
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".floor-results [aria-current]")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(new RegExp(`f=${CHILD}$`));
});

test("a link opens the same figure, and the other language keeps it", async ({ page }) => {
  await open(page, `floor/?s=s08-part2-session1&f=${CHILD}`);
  const number = page.locator(".floor-number");
  await expect(number).toHaveText(/^42–66.million$/);
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\/floor\//);
  await expect(number).toHaveText("4200万–6600万");
  await expect(page.getByRole("combobox", { name: "会议环节" })).toHaveValue("s08-part2-session1");
});

test("a second window follows the desk and shows nothing else", async ({ page, context }) => {
  await open(page, "floor/");
  const [room] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("w")]);
  await expect(room.locator(".floor-number")).toHaveText("0.6%");
  await page.bringToFront();
  await page.keyboard.press("ArrowRight");
  await expect(room.locator(".floor-number")).toHaveText(/^5.million$/);
  const seen = await room.evaluate(() => {
    const element = document.elementFromPoint(20, 20)?.closest(".floor-room");
    return {
      covers: element !== null,
      text: (document.querySelector(".floor-room") as HTMLElement).innerText,
    };
  });
  expect(seen.covers, "the room sees nothing of the page around it").toBe(true);
  expect(seen.text.split("\n").filter((part) => part.trim() !== "")).toHaveLength(5);
  expect(
    await room.evaluate(
      () => getComputedStyle(document.querySelector(".floor-room") as Element).backgroundColor,
    ),
  ).toBe("rgb(11, 20, 29)");
});

test("full screen shows the figure alone; Escape gives the desk back", async ({ page }) => {
  await open(page, "floor/");
  await page.keyboard.press("f");
  await expect(page.locator(".floor-room")).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.locator(".floor-room .floor-number")).toHaveText(/^5.million$/);
  await page.keyboard.press("f");
  await expect(page.locator(".floor-room")).toHaveCount(0);
});

test("what was said is kept with its time and comes out as a file", async ({ page }) => {
  await open(page, `floor/?f=${CHILD}`);
  await page.keyboard.press("d");
  await page.reload();
  await expect(page.locator(".floor-minutes time")).toHaveText(/^\d\d:\d\d$/);
  for (const kind of ["Markdown", "CSV"]) {
    const button = page.getByRole("button", { name: `Minutes (${kind})` });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toMatch(/^minutes-\d{4}-\d\d-\d\d-en-.*\.(md|csv)$/);
  }
});

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing on a desk in use: ${scheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await open(page, "floor/?s=s06-part1-session3&f=F03");
    await page.keyboard.press("p");
    await page.keyboard.press("d");
    await page.keyboard.press("?");
    await page.keyboard.press("/");
    await page.keyboard.type("2.3 million");
    await expect(page.locator(".floor-results .floor-link").first()).toBeVisible();
    // At the end of the page nothing lies half under the bar of actions.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const prefix of ["", "zh/"]) {
    test(`every number fits, and the thumb reaches what matters: /${prefix}floor/`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await open(page, `${prefix}floor/`);
      for (const { figure } of RELEASE.cited) {
        await expect(page.locator(".floor-number")).toBeVisible();
        const out = await page.evaluate(() => {
          const root = document.documentElement;
          const number = document.querySelector(".floor-number") as HTMLElement;
          return Math.max(
            root.scrollWidth - root.clientWidth,
            number.scrollWidth - number.clientWidth,
          );
        });
        expect(out, `${figure} sticks out`).toBeLessThanOrEqual(0);
        await page.locator(".floor-acts [aria-keyshortcuts~=n]").click();
      }
      for (const box of await page.locator(".floor-acts button").all()) {
        const { y = 0, height = 0, width = 0 } = (await box.boundingBox()) ?? {};
        expect(y + height).toBeLessThanOrEqual(740);
        expect(y).toBeGreaterThan(740 / 2);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
    });
  }
});
