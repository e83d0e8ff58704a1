import type { Page } from "@playwright/test";
import { layoutShift } from "./layout-shift.ts";
import { ADDRESSES, PAGES } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

const WIDTHS = [320, 390, 768, 1280, 1920];

for (const { address, kind } of ADDRESSES) {
  test(`fits at every width: ${kind} /${address}`, async ({ page }) => {
    await open(page, address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `sticks out at ${width} px`).toEqual([]);
      expect(await clippedTexts(page), `text cut off in a drawing at ${width} px`).toEqual([]);
      expect(await undrawnCharts(page), `charts without a drawing at ${width} px`).toBe(0);
    }
  });
}

/** What reaches beyond the window's right edge and is not inside something that scrolls. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .filter((element) => !scrolls(element.parentElement))
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.getAttribute("class")}`);
    return [`${root.scrollWidth} px wide`, ...wide];
  });
}

/** Texts of visible drawings that leave their drawing, with the px by which they do. */
function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>("svg.scene")]
      .filter((svg) => svg.getClientRects().length > 0)
      .flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("text")].flatMap((text) => {
          const box = text.getBoundingClientRect();
          const out = Math.max(
            frame.left - box.left,
            box.right - frame.right,
            frame.top - box.top,
            box.bottom - frame.bottom,
          );
          return out > 1 ? [`${text.textContent} by ${out.toFixed(1)}`] : [];
        });
      }),
  );
}

/** Charts of which no drawing, or more than one, is shown. */
function undrawnCharts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll("figure.chart")].filter((figure) => {
        const drawings = [
          ...figure.querySelectorAll(".drawing svg.scene, .series-plot .recharts-surface"),
        ];
        return drawings.filter((svg) => svg.getClientRects().length > 0).length !== 1;
      }).length,
  );
}

const CHARTED = PAGES.filter(({ kind }) =>
  /overview|theme|series|floor|^figure$|indicator$/.test(kind),
);

/** Languages and widths crossed; a slow line brings the other halves in slow-reading.spec.ts. */
for (const [width, language] of [
  [390, "zh"],
  [1280, "en"],
] as const) {
  for (const { path } of CHARTED) {
    const address = language === "en" ? path : `zh/${path}`;
    test(`nothing moves while it loads: /${address} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      // Whatever comes late (fonts, charts taken over, the explorer) has come by then.
      await page.waitForLoadState("networkidle");
      expect(await layoutShift(page)).toEqual({ total: 0, moved: [] });
    });
  }
}
