import AxeBuilder from "@axe-core/playwright";
import { ADDRESSES } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Rows of a long list beyond these repeat the ones before; axe takes most of a minute for hundreds. */
const MORE_OF_THE_SAME = ["tbody > tr:nth-child(n+40)", "ol > li:nth-child(n+40)"];

/** Every page in both languages and both schemes, crossed: structure does not hang on a colour. */
const DRESSED = ADDRESSES.map(({ address, kind, language }) => ({
  address,
  kind,
  colorScheme: language === "en" ? ("light" as const) : ("dark" as const),
}));

for (const { address, kind, colorScheme } of DRESSED) {
  test(`axe finds nothing: ${kind} /${address} ${colorScheme}`, async ({ page }) => {
    // The largest pages take axe seconds, and many times that on a busy machine.
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // Tall: what a bar at the window's foot happens to lie over is scrolled free, and no fault of its size.
    await page.setViewportSize({ width: 1280, height: 2400 });
    await open(page, address);
    const axe = new AxeBuilder({ page }).options({ runOnly: TAGS, resultTypes: ["violations"] });
    for (const rows of MORE_OF_THE_SAME) axe.exclude(rows);
    const { violations, passes } = await axe.analyze();
    const found = violations.flatMap(({ id, help, nodes }) => [
      `${id}: ${help} (${nodes.length})`,
      ...nodes.slice(0, 5).map(({ target, any }) => `  ${target.join(" ")}: ${any[0]?.message}`),
    ]);
    expect(found).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });
}
