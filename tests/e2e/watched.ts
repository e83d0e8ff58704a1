import { expect, type Page, test as plain } from "@playwright/test";
import { ROOT } from "./sites.ts";

/** What a page must never do, seen while a test visits it. */
interface Seen {
  /** Console messages, uncaught errors and breaches of the content security policy. */
  readonly complaints: string[];
  /** Requests that leave the site. */
  readonly strangers: string[];
}

/** A test in which every page keeps quiet and asks no other site for anything. */
export const test = plain.extend<{ seen: Seen }>({
  seen: [
    async ({ context }, use) => {
      const seen: Seen = { complaints: [], strangers: [] };
      await context.exposeBinding("reportViolation", (_source, text: string) => {
        seen.complaints.push(`policy: ${text}`);
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          const report = Reflect.get(globalThis, "reportViolation") as (text: string) => void;
          report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
        });
      });
      context.on("console", (message) => {
        if (!isExpected(message.text(), message.location().url)) {
          seen.complaints.push(`console.${message.type()}: ${message.text()}`);
        }
      });
      context.on("weberror", (error) => seen.complaints.push(`error: ${error.error().message}`));
      context.on("request", (request) => {
        const own = new URL(ROOT.url).hostname === new URL(request.url()).hostname;
        if (!own && !/^(blob|data):/.test(request.url())) seen.strangers.push(request.url());
      });
      await use(seen);
      expect(seen.complaints, "nothing on the console, no error, no policy breach").toEqual([]);
      expect(seen.strangers, "no request leaves the site").toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Chromium itself notes that the page which says "not found" was answered with status 404, and the
 * test runner that it keeps service workers out.
 */
function isExpected(text: string, url: string): boolean {
  if (text === "Service Worker registration blocked by Playwright") return true;
  return url.includes("/no-such-page/") && text.includes("404 (Not Found)");
}

export { expect };

/** Opens a page and waits until its scripts have taken it over and its fonts are there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(wantAll);
  await expect.poll(() => page.evaluate(isTakenOver), { message: "scripts took over" }).toBe(true);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Charts, and the main part of some pages, are taken over when someone is about to use them. */
function wantAll(): void {
  const sign = () => {
    for (const element of document.querySelectorAll("#page, #page > *, figure.chart")) {
      element.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    }
  };
  sign();
  // The page may start to listen later than it loads; a person would move again, too.
  const again = setInterval(sign, 200);
  setTimeout(() => clearInterval(again), 20_000);
}

/** React notes on an element that it renders there; both parts of a live page must be done. */
function isTakenOver(): boolean {
  const roots = [document.querySelector("#top"), document.querySelector("#page[data-live]")];
  return roots.every((root) => {
    if (root === null) return true;
    const child = root.firstElementChild;
    const isOwned = (element: Element | null) =>
      element !== null && Object.keys(element).some((key) => key.startsWith("__react"));
    const charts = [...root.querySelectorAll("figure.chart")];
    // What the pages of the deck, the quote check and the series show comes with its own code.
    const desks = [...root.querySelectorAll(".deck-room, .check-room")];
    const isThere = desks.every((desk) => desk.querySelector(".look, .check-desk") !== null);
    const plots = [...root.querySelectorAll(".panel-plot")];
    const isDrawn = plots.every((plot) => plot.querySelector(".recharts-surface") !== null);
    return isOwned(child) && charts.every(isOwned) && isThere && isDrawn;
  });
}
