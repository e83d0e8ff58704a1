import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openCatalog } from "../../app/domain/catalog.ts";
import type { Language } from "../../app/domain/language.ts";
import { readPngText } from "../../app/export/png/png-text.ts";
import { SCREEN_FAMILIES, sheetToSvg } from "../../app/export/svg.ts";
import { parseTraces } from "../../app/export/trace.ts";
import { INDEX, RELEASE } from "../support/release.ts";
import { SAMPLE } from "./routes.ts";
import { expect, open, test } from "./watched.ts";

const CATALOG = openCatalog(RELEASE);

// A picture has two px for one of the page unless told otherwise.
test.use({ deviceScaleFactor: 2, viewport: { width: 1280, height: 1000 } });

async function downloadedPng(page: Page): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.locator("figure.chart .exports button[data-job=png]").nth(1).click();
  return readFileSync(await (await download).path());
}

/** The same sheet as live SVG in the page, where the site's own fonts draw it. */
async function shownSheet(page: Page, png: Buffer, language: Language): Promise<Buffer> {
  const texts = readPngText(png);
  const [trace] = parseTraces(texts.map((text) => text.text).join("\n"));
  if (trace === undefined || trace.kind === null) throw new Error("a picture without a trace");
  const url = texts.find((text) => text.key === "URL")?.text ?? "";
  const own = `/figures/${SAMPLE.cited}/`;
  const exhibit = { ...trace, kind: trace.kind, name: "sample", path: own };
  const site = /^https?:/.test(url) ? url.replace(/(zh\/)?f\/[^/]+\/$/, "") : null;
  const edition = {
    catalog: CATALOG,
    release: { version: INDEX.latest, date: RELEASE.date },
    site,
  };
  const svg = sheetToSvg(exhibit, edition, language, {}, { families: SCREEN_FAMILIES });
  await page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
    parsed.id = "sheet";
    parsed.setAttribute("display", "block");
    document.body.replaceChildren(document.importNode(parsed, true));
  }, svg);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return page.locator("#sheet").screenshot();
}

/** Mean difference of two pictures in percent of the whole range, and the share of px that differ much. */
async function difference(page: Page, one: Buffer, other: Buffer) {
  return page.evaluate(
    async (files) => {
      const [a, b] = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (char) => char.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const canvas = document.createElement("canvas");
          canvas.width = picture.width;
          canvas.height = picture.height;
          const pen = canvas.getContext("2d");
          pen?.drawImage(picture, 0, 0);
          return pen?.getImageData(0, 0, canvas.width, canvas.height);
        }),
      );
      if (a === undefined || b === undefined) throw new Error("no canvas");
      let sum = 0;
      let ink = 0;
      let far = 0;
      a.data.forEach((value, i) => {
        const gap = Math.abs(value - (b.data[i] ?? 0));
        sum += gap;
        ink += 255 - value;
        if (gap > 64) far++;
      });
      const whole = a.data.length;
      return {
        sizes: [a.width, a.height, b.width, b.height],
        mean: (100 * sum) / (255 * whole),
        far: (100 * far) / whole,
        ink: (100 * ink) / (255 * whole),
      };
    },
    [one.toString("base64"), other.toString("base64")],
  );
}

for (const language of ["en", "zh"] as const) {
  test(`a PNG looks as the page does and says what it is, ${language}`, async ({ page }) => {
    const prefix = language === "en" ? "" : "zh/";
    await open(page, `${prefix}figures/${SAMPLE.cited}/`);
    const png = await downloadedPng(page);
    const texts = readPngText(png);
    expect(texts.map((text) => text.key)).toEqual(
      expect.arrayContaining(["Title", "Source", "Citation", "URL", "XML:com.adobe.xmp"]),
    );
    const [trace] = parseTraces(texts.map((text) => text.text).join("\n"));
    expect(trace?.figures).toContain(SAMPLE.cited);
    expect(trace?.release).toBe(INDEX.latest);
    const shown = await shownSheet(page, png, language);
    const { sizes, mean, far, ink } = await difference(page, png, shown);
    expect(sizes.slice(0, 2)).toEqual(sizes.slice(2));
    expect(ink, "not blank").toBeGreaterThan(0.5);
    expect(mean).toBeLessThan(1);
    expect(far).toBeLessThan(1);
  });
}
