import { Resvg } from "@resvg/resvg-js";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Edition } from "../../export/edition.ts";
import { pngWithText } from "../../export/png/png-text.ts";
import { provenanceTexts } from "../../export/png/provenance-texts.ts";
import type { SheetFormat } from "../../export/sheet/format.ts";
import { drawSheet, type Sheet } from "../../export/sheet/sheet-scene.ts";
import { pictureSvg } from "../../export/svg.ts";
import { provenanceOf } from "../../export/svg-metadata.ts";
import { CARD, type Picture } from "./address.ts";
import type { Faces } from "./faces.ts";
import { outlineText } from "./outline.ts";
import { encodePng, type Pixels } from "./png.ts";

/** A sheet with every text as outlines. @throws MissingGlyphError */
function outlined(sheet: Sheet, edition: Edition, language: Language, faces: Faces): string {
  return pictureSvg(sheet.scene, provenanceOf(sheet, edition, language), "light", {
    drawText: (text, colours) =>
      `<path d="${outlineText(text, faces)}" fill="${colours[text.fill]}"/>`,
  });
}

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
  return outlined(drawSheet(exhibit, edition, language, format), edition, language, faces);
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
  const drawn = (format: SheetFormat) => {
    const sheet = drawSheet(exhibit, edition, language, format);
    const texts = provenanceTexts(provenanceOf(sheet, edition, language), language);
    return { svg: outlined(sheet, edition, language, faces), texts };
  };
  const png = ({ svg, texts }: ReturnType<typeof drawn>, picture: keyof typeof WIDTHS) => {
    const { width, dpi } = WIDTHS[picture];
    return pngWithText(encodePng(pixelsOf(svg, width)), texts, dpi);
  };
  const chart = drawn("natural");
  return {
    svg: chart.svg,
    png: png(chart, "png"),
    card: png(drawn("card"), "card"),
    square: png(drawn("square"), "square"),
  };
}
