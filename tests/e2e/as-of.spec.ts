import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { standingOn } from "../../app/domain/as-of.ts";
import { openCatalog } from "../../app/domain/catalog.ts";
import { addressOf, PAGES, RELEASE } from "./routes.ts";
import { expect, test } from "./watched.ts";

const CATALOG = openCatalog(RELEASE);
const DIALOGUE = RELEASE.dialogue.date;
const DAYS = ["2020-06-01", DIALOGUE, "2021-06-30"];
/** Pages that have a date of their own, or show what readers put together. */
const OWN_DATE = ["compare", "check", "deck", "data", "not-found"];
const SAMPLES = PAGES.filter(({ kind }) => !OWN_DATE.includes(kind));
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const replaced = RELEASE.figures.find(
  (f) =>
    standingOn(f, DIALOGUE, CATALOG) === "out" &&
    CATALOG.replacementsOf(f.id).some((next) => standingOn(next, DIALOGUE, CATALOG) === "out"),
);
const later = RELEASE.figures.find(
  (f) => standingOn(f, DIALOGUE, CATALOG) === "later" && f.supersedes !== null,
);
if (replaced === undefined || later === undefined) throw new Error("choose other samples");

/** Opens a page and waits until it is seen as of the day that it was asked for. */
async function openAsOf(page: Page, address: string) {
  await page.goto(address, { waitUntil: "load" });
  await expect(page.locator("html[data-asof-ready]")).toBeAttached({ timeout: 40_000 });
}

/** Ids of the figures that visible links and marks of the page name, but for those of `except`. */
function namedFigures(page: Page, except: string): Promise<string[]> {
  return page.evaluate((left) => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest(left) === null;
    const marks = [...document.querySelectorAll("#page [data-figure]")].filter(isSeen);
    const links = [...document.querySelectorAll<HTMLAnchorElement>("#page a[href]")].filter(isSeen);
    const ids = links.flatMap((a) => /\/figures\/([a-z0-9-]+)\/$/.exec(a.pathname)?.[1] ?? []);
    return [...marks.map((mark) => mark.getAttribute("data-figure") ?? ""), ...ids];
  }, except);
}

for (const day of DAYS) {
  for (const sample of SAMPLES) {
    test(`nothing of ${sample.path || "the overview"} is later than ${day}`, async ({ page }) => {
      test.setTimeout(180_000);
      await openAsOf(page, `${addressOf(sample, "en")}?asof=${day}`);
      // Whoever cites or is offered a figure by the name of its indicator claims no number.
      const names = await namedFigures(page, ".sessions, .trace");
      const own = /^figures\/(.+)\/$/.exec(sample.path)?.[1];
      const wrong = [...new Set(names)].filter(
        (id) => id !== own && standingOn(CATALOG.figure(id), day, CATALOG) === "later",
      );
      expect(wrong).toEqual([]);
    });
  }
}

test("one click to the day of the dialogue and back, by keyboard, without a jump", async ({
  page,
}) => {
  await page.goto("indicators/", { waitUntil: "load" });
  await expect(page.locator("#top .scheme")).toBeVisible();
  const there = page.getByRole("button", { name: /the dialogue$/ });
  await there.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Showing what was known on 10 November 2020")).toBeVisible();
  await expect(there).toHaveAttribute("aria-pressed", "true");
  await page.goto("themes/risks/", { waitUntil: "load" });
  await expect(page.locator("html[data-asof-ready]")).toBeAttached({ timeout: 40_000 });
  const back = page.getByRole("button", { name: "Show the latest" });
  await back.focus();
  await page.keyboard.press("Enter");
  await expect(back).toBeHidden();
  await expect(page.locator("#main")).toBeFocused();
  await expect(page.locator("figure.chart").first()).not.toHaveAttribute("data-as-of");
  await page.reload();
  await expect(page.locator("html[data-asof]")).toHaveCount(0);
});

for (const path of ["", "themes/risks/", `figures/${later.id}/`, "figures/"]) {
  test(`${path || "the overview"} opens as of a day without a layout shift`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.addInitScript(() => {
      Reflect.set(globalThis, "shifted", 0);
      new PerformanceObserver((list) => {
        const sum = list.getEntries().reduce((all, e) => all + Reflect.get(e, "value"), 0);
        Reflect.set(globalThis, "shifted", Reflect.get(globalThis, "shifted") + sum);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await openAsOf(page, `${path}?asof=${DIALOGUE}`);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Reflect.get(globalThis, "shifted"))).toBeLessThan(0.01);
  });
}

test("a later figure says so; a replaced one leads to its replacement and says why", async ({
  page,
}) => {
  await openAsOf(page, `figures/${later.id}/?asof=${DIALOGUE}`);
  await expect(page.locator(".as-of-notice")).toContainText("after 10 November 2020");
  await openAsOf(page, `figures/${replaced.id}/?asof=${DIALOGUE}`);
  const notice = page.locator(".as-of-notice");
  await expect(notice).toContainText("Why it was replaced:");
  const next = (await notice.locator("a[href*='/figures/']").getAttribute("href")) ?? "";
  const id = /\/figures\/(.+)\/$/.exec(next)?.[1] ?? "";
  expect(CATALOG.replacementsOf(replaced.id).map((f) => f.id)).toContain(id);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const address of ["", `zh/figures/${later.id}/`, `figures/${replaced.id}/`]) {
    test(`axe finds nothing as of a day: /${address} ${colorScheme}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openAsOf(page, `${address}?asof=${DIALOGUE}`);
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: TAGS, resultTypes: ["violations"] })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
    });
  }
}
