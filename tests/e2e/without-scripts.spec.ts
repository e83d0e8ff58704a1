import { ADDRESSES, LANGUAGES, RELEASE, SAMPLE } from "./routes.ts";
import { expect, test } from "./watched.ts";

test.use({ javaScriptEnabled: false });

for (const { address, kind, language } of ADDRESSES) {
  test(`readable without scripts: ${kind} /${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", language === "en" ? "en" : /^zh/);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("#page")).toHaveText(/\S/);
    if (/overview|theme/.test(kind)) {
      await expect(
        page.locator("figure.chart svg.scene").filter({ visible: true }).first(),
      ).toBeVisible();
    }
    expect(await page.evaluate(marksWithoutSource)).toEqual([]);
    expect(await page.evaluate(numbersWithoutMark)).toEqual([]);
  });
}

for (const language of LANGUAGES) {
  test(`a figure's page leads to its source without scripts: ${language}`, async ({ page }) => {
    await page.goto(`${language === "en" ? "" : "zh/"}figures/${SAMPLE.sourced}/`);
    const mark = page.locator("h1 a[data-note]").first();
    const note = page.locator((await mark.getAttribute("href")) ?? "missing");
    await mark.click();
    await expect(note).toBeInViewport();
    await expect(note.locator('a[href^="http"]').first()).toBeVisible();
    const cite = page.locator("details.cite");
    await cite.locator("summary").click();
    await expect(cite.locator("dd").first()).toBeVisible();
    await expect(cite.locator("dd").last()).toContainText(RELEASE.version);
    await expect(cite.getByRole("button")).toHaveCount(0);
  });
}

/** Footnote marks whose note is not on the page, or names no source. */
function marksWithoutSource(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("a[data-note]")].flatMap((mark) => {
    const note = document.getElementById(mark.hash.slice(1));
    if (note === null) return [`${mark.hash} is missing`];
    // A work without a known public address says so instead.
    const leads = note.querySelector('a[href^="http"], .quiet') !== null;
    return leads ? [] : [`${mark.hash} leads to no source`];
  });
}

/** Numbers with neither a footnote mark beside them nor a link to a page that has one. */
function numbersWithoutMark(): string[] {
  return [...document.querySelectorAll(".value")]
    .filter((value) => value.querySelector("a[data-note], a[href]") === null)
    .filter((value) => value.closest("a[href]") === null)
    .map((value) => value.textContent ?? "");
}
