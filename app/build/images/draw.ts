import { Resvg } from "@resvg/resvg-js";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Edition } from "../../export/edition.ts";
import { pngWithText } from "../../export/png/png-text.ts";
import { provenanceTexts } from "../../export/png/provenance-texts.ts";
import type { SheetFormat } from "../../export/sheet/format.ts";
import { sheetScene } from "../../export/sheet/sheet-scene.ts";
import { sheetToSvg } from "../../export/svg.ts";
import { provenanceOf } from "../../export/svg-metadata.ts";
import { CARD, type Picture } from "./address.ts";
import type { Faces } from "./faces.ts";
import { outlineText } from "./outline.ts";
import { encodePng, type Pixels } from "./png.ts";

/**
 * The "exact" SVG of a sheet: every text as outlines, so that it looks the same everywhere.
 * @throws MissingGlyphError for a character that the fonts lack
 */
export function exactSvg(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  format: SheetFormat,
  faces: Faces,
): string {
  return sheetToSvg(
    exhibit,
    edition,
    language,
    { format },
    {
      drawText: (text, colours) =>
        `<path d="${outlineText(text, faces)}" fill="${colours[text.fill]}"/>`,
    },
  );
}

/** Pixels of an SVG without live text, `width` px wide. */
export function pixelsOf(svg: string, width: number): Pixels {
  // Without fonts: a text that was not outlined must not be drawn by chance on one machine.
  const options = {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false },
  } as const;
  const drawn = new Resvg(svg, options).render();
  return { width: drawn.width, height: drawn.height, bytes: drawn.pixels };
}

/** px, and px per inch: the chart is twice as fine as its sheet, and stands on a page in the same size. */
const WIDTHS = {
  png: { width: 2400, dpi: 192 },
  card: { width: CARD.width, dpi: 96 },
  square: { width: 1080, dpi: 96 },
} as const;

/** Every picture of one exhibit in one language. @throws MissingGlyphError */
export function drawPictures(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  faces: Faces,
): Readonly<Record<Picture, string | Uint8Array>> {
  const svg = (format: SheetFormat) => exactSvg(exhibit, edition, language, format, faces);
  const chart = svg("natural");
  const scene = sheetScene(exhibit, edition, language, "natural");
  const texts = provenanceTexts(provenanceOf(scene, exhibit, edition, language), language);
  const png = (source: string, picture: keyof typeof WIDTHS) => {
    const { width, dpi } = WIDTHS[picture];
    return pngWithText(encodePng(pixelsOf(source, width)), texts, dpi);
  };
  return {
    svg: chart,
    png: png(chart, "png"),
    card: png(svg("card"), "card"),
    square: png(svg("square"), "square"),
  };
}
