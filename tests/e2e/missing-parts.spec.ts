import { test as plain } from "@playwright/test";
import { SAMPLE } from "./routes.ts";
import { expect } from "./watched.ts";

// The plain test: a file that cannot be loaded is a complaint of the browser itself.
for (const [language, path, said, reload] of [
  ["en", "", "could not be loaded", "Reload"],
  ["zh", "zh/", "未能载入", "重新载入"],
] as const) {
  plain(
    `a chart whose code is gone stays as it is, and works later: ${language}`,
    async ({ page }) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      const gone = /assets\/ChartView-[^/]*\.js/;
      await page.route(gone, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(`${path}figures/${SAMPLE.cited}/`, { waitUntil: "load" });
      const chart = page.locator("figure.chart").first();
      await expect(async () => {
        await page.mouse.move(5, 5);
        await chart.locator(".drawing-wide svg").hover();
        await expect(page.locator(".load-failed")).toContainText(said, { timeout: 500 });
      }).toPass();
      await expect(page.locator(".load-failed button")).toHaveText(reload);
      await expect(chart.locator(".drawing-wide svg")).toBeVisible();
      await expect(page.locator("main h1")).toBeVisible();

      await page.unroute(gone);
      const download = page.waitForEvent("download");
      // The press is kept until the code is there, and is done then.
      await chart.getByRole("button", { name: "SVG", exact: true }).click();
      expect((await download).suggestedFilename()).toMatch(/\.svg$/);
      await expect(page.locator(".load-failed")).toHaveCount(0);
      expect(errors).toEqual([]);
    },
  );
}

plain("without network the page says so and keeps what it has", async ({ page, context }) => {
  await page.goto(`figures/${SAMPLE.cited}/`, { waitUntil: "load" });
  await page.waitForFunction(() => document.querySelector("#top")?.firstElementChild !== null);
  await context.setOffline(true);
  await expect(async () => {
    await page.mouse.move(5, 5);
    await page.locator("figure.chart .drawing-wide svg").first().hover();
    await expect(page.locator(".load-failed")).toContainText("no connection", { timeout: 500 });
  }).toPass();
  await expect(page.locator("figure.chart .drawing-wide svg").first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator(".load-failed")).toHaveCount(0);
});
