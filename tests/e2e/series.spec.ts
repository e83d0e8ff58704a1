import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { RELEASE, SAMPLE } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

const HOURS = "sp-ilo-m3-hours-q1-2020";
const UNEMPLOYMENT = "nbs-surveyed-unemployment";
const REGISTERED = "mohrss-registered-unemployment";

const drawings = (page: Page) => page.locator(".series-plot svg.recharts-surface");
const tips = (page: Page) =>
  page.locator(".series-tip").evaluateAll((all) => all.map((tip) => tip.textContent ?? ""));
/** Tops of the panels, px: what moves when a drawing takes the room of another. */
const tops = (page: Page) =>
  page
    .locator(".series-panel")
    .evaluateAll((all) => all.map((panel) => Math.round(panel.getBoundingClientRect().top)));

for (const width of [390, 1280]) {
  test(`the interactive drawings take their room and nothing moves: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("series/", { waitUntil: "networkidle" });
    await expect(page.locator(".panel-plot svg.scene").first()).toBeAttached();
    await expect(drawings(page)).toHaveCount(0);
    const before = await tops(page);
    await page.locator(".panel-plot").first().dispatchEvent("pointerover");
    await expect(drawings(page)).toHaveCount(3);
    expect(await tops(page)).toEqual(before);
  });
}

test("from an indicator to its series: tooltips, time, editions and the address", async ({
  page,
  context,
}) => {
  await open(page, `indicators/${SAMPLE.series}/`);
  await page.getByRole("link", { name: "Explore as time series" }).first().click();
  await expect(page).toHaveURL(/series\/\?s=/);
  await expect(drawings(page).first()).toBeVisible();

  // One position for all: by keyboard, one stop a chart.
  await open(page, `series/?s=${UNEMPLOYMENT},${REGISTERED}`);
  await expect(drawings(page)).toHaveCount(2);
  await drawings(page).first().focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => tips(page)).toHaveLength(2);
  const [first = ""] = await tips(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await tips(page))[0]).not.toBe(first);
  await expect(page.locator(".series-tip[role=status]")).toHaveCount(1);

  // Part of the time, by the list and by the handle of the brush.
  await page.getByLabel("From").first().selectOption({ label: "January 2020" });
  await expect(page).toHaveURL(/from=2020-01-15/);
  const handle = page.getByRole("slider", { name: "To" });
  await handle.focus();
  await page.keyboard.press("ArrowLeft");
  // The end that was not moved stays as it was chosen, drawn by now or not.
  await expect(page).toHaveURL(/from=2020-01-15&to=2020-11-15/);
  await expect(handle).toBeFocused();
  const shown = () =>
    page
      .locator("[data-mark]")
      .evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark")).sort());
  const expected = RELEASE.figures
    .filter((f) => f.series === UNEMPLOYMENT || f.series === REGISTERED)
    .filter((f) => f.period >= "2020-01-01" && f.period < "2020-12")
    .map((f) => f.id);
  // What is drawn follows the address when there is time.
  await expect.poll(shown).toEqual([...expected].sort());

  // Another series from the list; its editions, and what they changed.
  await page.locator(".series-pick > summary").click();
  await page.getByLabel("Show only series with").fill("working hours lost");
  await page.locator(".series-list input").first().check();
  await expect(page).toHaveURL(new RegExp(HOURS));
  await page.getByRole("button", { name: "All years" }).click();
  await page.getByRole("button", { name: "Every edition", exact: true }).click();
  await expect(page.getByRole("heading", { name: /17\.3% in that of September/ })).toBeVisible();
  const row = page.locator(".series-changes tr", { hasText: "Second quarter of 2020" });
  await expect(row).toContainText("+10.6 percentage points");
  await expect(page.locator(".series-panel").last()).toContainText(
    "6 editions, each a line of its own",
  );

  // The file holds what is shown; the address shows it again, and the way back leads back.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV of all shown" }).click(),
  ]);
  const csv = await readFile(await download.path(), "utf8");
  const marks = csv.trimEnd().split("\r\n").length - 1;
  await expect(page.locator("[data-mark]")).toHaveCount(marks);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator("[data-mark]")).toHaveCount(marks);
  await other.close();
  await page.goBack();
  await expect(page.getByRole("button", { name: "As it stands" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  // As of a day: later editions are named, not drawn.
  await open(page, `series/?s=${HOURS}&view=vintages&asof=2020-06-01`);
  await expect(page.locator("[data-mark]").first()).toBeAttached();
  await expect(page.locator('[data-mark^="sp-ilo-m5"]')).toHaveCount(0);
  await expect(page.locator(".series-panel .ghosts")).toContainText("ILO");

  // What no release has is said, and never breaks the page.
  await open(page, "series/?s=no-such-series,%E0%A4%A&view=%00&from=x&to=2020-99-99");
  await expect(page.getByText("“no-such-series” is no series of this release")).toBeVisible();
  await expect(page.getByRole("heading", { name: "No series is chosen." })).toBeVisible();
});
