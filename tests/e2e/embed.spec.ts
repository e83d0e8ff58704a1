import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import { openCatalog } from "../../app/domain/catalog.ts";
import { embedSnippet } from "../../app/export/embed-snippet.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { RELEASE, SAMPLE } from "./routes.ts";
import { ROOT } from "./sites.ts";
import { expect, test } from "./watched.ts";

const catalog = openCatalog(RELEASE);
const exhibit = exhibitOfFigure(catalog.figure(SAMPLE.cited), catalog);
const edition = { catalog, release: RELEASE, site: ROOT.url };

/** Somebody else's page: another origin than the site. */
async function serve(html: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

for (const language of ["en", "zh"] as const) {
  for (const pinned of [false, true]) {
    test(`a chart on another page fits its frame: ${language}, ${pinned ? "pinned" : "living"}`, async ({
      page,
    }) => {
      const code = embedSnippet(exhibit, edition, language, { pinned });
      const host = await serve(`<!doctype html><link rel="icon" href="data:,">${code}<p>After</p>`);
      for (const width of [900, 380]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(host.url);
        const inside = page.frameLocator("iframe").locator("html");
        await expect(inside.locator("svg:visible")).toHaveCount(1);
        const needed = () =>
          inside.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
        const given = () => page.locator("iframe").evaluate((frame) => frame.clientHeight);
        await expect.poll(async () => (await given()) - (await needed())).toBe(0);
        expect(await inside.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
      }
      host.close();
    });
  }
}

for (const scheme of ["light", "dark"] as const) {
  test(`a bare page is readable in ${scheme} and nothing on it moves`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${ROOT.url}embed/${SAMPLE.cited}/`);
    await expect(page.locator("svg:visible")).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
          observer.observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shifts).toBe(0);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a bare page is a picture with its source and release", async ({ page }) => {
    for (const [width, drawn] of [
      [900, "700"],
      [380, "340"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${ROOT.url}zh/embed/${RELEASE.version}/${SAMPLE.cited}/`);
      const shown = page.locator("svg:visible");
      await expect(shown).toHaveCount(1);
      await expect(shown).toHaveAttribute("width", drawn);
      await expect(page.locator("p").last()).toContainText(RELEASE.version);
      await expect(page.getByRole("link", { name: "社会保护数据" })).toBeVisible();
    }
  });
});
