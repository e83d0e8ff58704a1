import type { DeckOptions } from "./deck-job.ts";
import type { Edition } from "./edition.ts";
import { sheetToPng } from "./png/exhibit-to-png.ts";
import type { SlidePage } from "./pptx/deck.ts";
import type { DeckPicture } from "./pptx/picture-slides.ts";
import { SHEET_FORMATS } from "./sheet/format.ts";
import { drawSheet } from "./sheet/sheet-scene.ts";
import { systemSvg } from "./svg.ts";
import { provenanceOf } from "./svg-metadata.ts";

/**
 * What one slide shows, as a sheet in the shape of the slides: SVG and PNG. Browser only.
 * @throws RangeError as `drawChart` does; Error where the browser makes no picture.
 */
export async function deckPicture(
  page: SlidePage,
  edition: Edition,
  { language, size, scheme }: Pick<DeckOptions, "language" | "size" | "scheme">,
): Promise<DeckPicture> {
  const format = size === "16:9" ? "wide" : "classic";
  const sheet = drawSheet(page, edition, language, format);
  const png = await sheetToPng(sheet, edition, language, { scheme });
  return {
    shows: sheet.exhibit,
    title: sheet.scene.title,
    description: sheet.scene.description,
    svg: systemSvg(sheet.scene, provenanceOf(sheet, edition, language), scheme),
    png: new Uint8Array(await png.arrayBuffer()),
    ...SHEET_FORMATS[format],
  };
}
