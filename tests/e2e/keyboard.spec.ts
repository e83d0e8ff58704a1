import type { Page } from "@playwright/test";
import { ADDRESSES, SAMPLE } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

// One page of each kind; the other language has the same elements.
const KINDS = ADDRESSES.filter(({ language, lead }) => lead && language === "zh");

/** How many stops at either end of a long page are walked. */
const WALKED = 60;
/** Stops that date fields add. */
const FIELDS = 12;

for (const { address, kind } of KINDS) {
  test(`the tab key reaches everything, visibly: ${kind} /${address}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, address);
    const expected = await page.evaluate(numberTabStops);
    const reached = new Set<number>();
    const unseen: string[] = [];
    // Of a list of hundreds the first and the last stops are walked: those between repeat them.
    const isLong = expected.length > 2 * WALKED + FIELDS;
    const walked = expected.map((_, i) => !isLong || i < WALKED || i >= expected.length - WALKED);
    // A date field has a stop for its day, month, year and calendar each.
    const most = (isLong ? 2 * WALKED : expected.length) + FIELDS;
    for (let i = 0; i <= most && !walked.every((wanted, j) => !wanted || reached.has(j)); i++) {
      if (isLong && reached.has(WALKED - 1) && !reached.has(expected.length - WALKED)) {
        await page.locator(`[data-tab-stop="${expected.length - WALKED - 1}"]`).focus();
      }
      await page.keyboard.press("Tab");
      const { stop, name, visible } = await page.evaluate(describeFocus);
      // Inside a date field the browser draws the focus itself.
      if (stop >= 0 && !visible && !reached.has(stop)) unseen.push(name);
      if (stop >= 0) reached.add(stop);
    }
    expect(expected.filter((_, stop) => walked[stop] && !reached.has(stop))).toEqual([]);
    expect(unseen).toEqual([]);
  });
}

/** Numbers everything that can be operated, in the order of the page, and names it. */
function numberTabStops(): string[] {
  const operable =
    "a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex='0']";
  const shown = [...document.querySelectorAll<HTMLElement>(operable)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.tabIndex >= 0,
  );
  return shown.map((element, stop) => {
    element.setAttribute("data-tab-stop", String(stop));
    return `${stop} ${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
  });
}

/** What has the focus, and whether one can see that: an outline, a shadow, or a drawn ring. */
function describeFocus(): { stop: number; name: string; visible: boolean } {
  const element = document.activeElement;
  if (element === null || element === document.body) return { stop: -1, name: "", visible: true };
  // A field may show its focus on the box around it.
  const shown = [element, element.parentElement ?? element].some((box) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  });
  const ring = element.closest("svg")?.querySelector(":scope > rect[pointer-events=none]") ?? null;
  return {
    stop: Number(element.getAttribute("data-tab-stop") ?? -1),
    name: `${element.tagName}.${element.getAttribute("class")} ${element.textContent?.slice(0, 40)}`,
    visible: shown || ring !== null,
  };
}

test("a chart is one stop, and arrows walk its marks", async ({ page }) => {
  await open(page, "");
  const chart = page.locator("svg.scene").filter({ visible: true }).first();
  const marks = chart.locator("[data-figure]");
  expect(await marks.count()).toBeGreaterThan(2);
  await expect(chart.locator("[tabindex='0']")).toHaveCount(1);
  await marks.first().focus();
  const names = [await nameInFocus(page)];
  for (const key of ["ArrowDown", "ArrowRight"]) {
    await page.keyboard.press(key);
    names.push(await nameInFocus(page));
  }
  expect(new Set(names).size).toBe(3);
  expect(names.every((name) => name.length > 10)).toBe(true);
  await page.keyboard.press("Home");
  expect(await nameInFocus(page)).toBe(names[0]);
  await page.keyboard.press("Tab");
  expect(
    await marks.evaluateAll((all) => all.some((mark) => mark === document.activeElement)),
  ).toBe(false);
});

const nameInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

test("a footnote mark opens its source in place, and Escape goes back to the mark", async ({
  page,
}) => {
  await open(page, `figures/${SAMPLE.sourced}/`);
  const mark = page.locator("h1 a[data-note]").first();
  await mark.focus();
  await page.keyboard.press("Enter");
  const box = page.locator(".note-box");
  await expect(box).toBeVisible();
  await expect(box.locator('a[href^="http"]').first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
  await expect(mark).toBeFocused();
});

for (const [address, query] of [
  ["", "84 million"],
  ["zh/", "8400万"],
] as const) {
  test(`a figure is found by its number and opened, by keyboard alone: ${query}`, async ({
    page,
  }) => {
    await open(page, address);
    await page.keyboard.press("/");
    await expect(page.locator("#find-page")).toBeFocused();
    await page.keyboard.insertText(query);
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/figures\/[a-z0-9-]+\/$/);
  });
}
