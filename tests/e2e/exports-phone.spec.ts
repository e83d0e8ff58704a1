import { SAMPLE } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

test("on a phone the buttons are tall enough and what they say covers nothing", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, `figures/${SAMPLE.cited}/`);
  const buttons = page.locator(".exports").first().getByRole("button");
  for (const box of await Promise.all((await buttons.all()).map((b) => b.boundingBox()))) {
    expect(box?.height).toBeGreaterThanOrEqual(40);
  }
  await page.getByRole("button", { name: "Add to deck" }).first().click();
  const status = page.locator(".export-status").first();
  await expect(status).toContainText("deck");
  const [said, next] = await Promise.all([
    status.boundingBox(),
    page.locator(".chart-tools").first().boundingBox(),
  ]);
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);
});
