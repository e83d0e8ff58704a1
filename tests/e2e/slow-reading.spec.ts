import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { layoutShift } from "./layout-shift.ts";
import { SAMPLE } from "./routes.ts";
import { ROOT } from "./sites.ts";
import { expect, test } from "./watched.ts";

/** Bytes of a page that arrive at once, and ms to the next: some 250 kB/s, so that a browser draws in between. */
const PIECE = 500;
const WAIT = 2;
/** ms after which a page is shown as far as it came; a machine that took longer says nothing of the rest. */
const PATIENCE = 2000;

let server: Server;
let slow = "";

test.beforeAll(async () => {
  server = createServer(async (request, response) => {
    const address = new URL(request.url ?? "/", ROOT.url);
    const answer = await fetch(address);
    const type = answer.headers.get("content-type") ?? "";
    const bytes = new Uint8Array(await answer.arrayBuffer());
    response.writeHead(answer.status, { "content-type": type });
    if (!type.startsWith("text/html")) {
      response.end(bytes);
      return;
    }
    const isBroken = address.searchParams.has("broken");
    const end = isBroken ? bytes.length / 2 : bytes.length;
    for (let at = 0; at < end; at += PIECE) {
      response.write(bytes.subarray(at, at + PIECE));
      await pause(WAIT);
    }
    // A line that broke off is not closed: nobody says that no more will come.
    if (!isBroken) response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  slow = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

for (const width of [390, 1280]) {
  for (const path of [
    "/",
    "/zh/themes/financing/",
    `/figures/${SAMPLE.cited}/`,
    "/zh/floor/",
    "/compare/",
    "/zh/series/",
    "/data/",
  ]) {
    test(`nothing moves while a slow line brings it: ${path} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (let tries = 1; ; tries++) {
        await page.goto(slow + path, { waitUntil: "networkidle" });
        await expect(page.locator("main")).toBeVisible();
        if (tries === 5 || (await parsedAfter(page)) < PATIENCE) break;
      }
      expect(await layoutShift(page)).toEqual({ total: 0, moved: [] });
    });
  }
}

/** ms from the start of a load to its last byte being read. */
function parsedAfter(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return entry?.domInteractive ?? Number.POSITIVE_INFINITY;
  });
}

test("a line that breaks off leaves what came to be read", async ({ page }) => {
  await page.goto(`${slow}/method/?broken`, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 8000 });
  await expect(page.locator(".foot")).toHaveCount(0);
});
