import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { leaves, type Scene } from "../../scene/scene.ts";
import type { Edition } from "../edition.ts";
import { drawSheet, type Sheet } from "../sheet/sheet-scene.ts";
import { type PictureOptions, pictureSvg, SCREEN_FAMILIES, systemSvg } from "../svg.ts";
import { type Provenance, provenanceOf } from "../svg-metadata.ts";
import { allowedScale, svgToPng } from "./draw-png.ts";
import { fontStyles } from "./font-styles.ts";
import { provenanceTexts } from "./provenance-texts.ts";

export interface PngOptions extends PictureOptions {
  /** px of the picture for one px of the sheet: 1, 2 or 4; 2 unless told otherwise. Less where no canvas is so large. */
  readonly scale?: number;
}

/** CSS px of an inch: a picture of any scale has one size on a slide. */
const DPI = 96;

/** In the faces of the site; in those of the system where the site's cannot be read. */
async function svgOf(scene: Scene, said: Provenance, scheme: "light" | "dark"): Promise<string> {
  const words = leaves(scene.nodes).map((leaf) => (leaf.kind === "text" ? leaf.text : ""));
  const styles = await fontStyles(words.join("")).catch(() => null);
  if (styles === null) return systemSvg(scene, said, scheme);
  return pictureSvg(scene, said, scheme, { families: SCREEN_FAMILIES, styles });
}

/**
 * The sheet of an exhibit as PNG, drawn by the browser as on the screen, with title, sources, address and
 * trace tag in its text chunks and its size in inches. Browser only.
 * @throws RangeError as `drawChart` does; Error where the browser makes no picture.
 */
export async function exhibitToPng(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  { format = "natural", ...how }: PngOptions = {},
): Promise<Blob> {
  return sheetToPng(drawSheet(exhibit, edition, language, format), edition, language, how);
}

/** A sheet as `exhibitToPng` makes it. Browser only. @throws Error where the browser makes no picture. */
export async function sheetToPng(
  sheet: Sheet,
  edition: Edition,
  language: Language,
  { scheme = "light", scale = 2 }: Omit<PngOptions, "format"> = {},
): Promise<Blob> {
  const { scene } = sheet;
  const said = provenanceOf(sheet, edition, language);
  const fitting = allowedScale(scene, scale);
  const svg = await svgOf(scene, said, scheme);
  const facts = { texts: provenanceTexts(said, language), dpi: DPI * fitting };
  return new Blob([await svgToPng(svg, scene, fitting, facts)], { type: "image/png" });
}
