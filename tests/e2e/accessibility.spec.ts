import AxeBuilder from "@axe-core/playwright";
import { ADDRESSES } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Every kind of page in all four dresses; further pages of a kind in two, crossed. */
const DRESSED = ADDRESSES.flatMap(({ address, kind, language, lead }) => {
  const schemes = lead
    ? (["light", "dark"] as const)
    : ([language === "en" ? "light" : "dark"] as const);
  return schemes.map((colorScheme) => ({ address, kind, colorScheme }));
});

for (const { address, kind, colorScheme } of DRESSED) {
  test(`axe finds nothing: ${kind} /${address} ${colorScheme}`, async ({ page }) => {
    // The largest pages take axe seconds, and many times that on a busy machine.
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await open(page, address);
    const { violations, passes } = await new AxeBuilder({ page })
      .options({ runOnly: TAGS, resultTypes: ["violations"] })
      .analyze();
    const found = violations.flatMap(({ id, help, nodes }) => [
      `${id}: ${help} (${nodes.length})`,
      ...nodes.slice(0, 5).map(({ target, any }) => `  ${target.join(" ")}: ${any[0]?.message}`),
    ]);
    expect(found).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });
}
