import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { type SvgFamilies, type SvgOptions, sceneToSvg } from "../render/scene-to-svg.ts";
import type { Group, Scene } from "../scene/scene.ts";
import type { Edition } from "./edition.ts";
import type { SheetFormat } from "./sheet/format.ts";
import { drawSheet } from "./sheet/sheet-scene.ts";
import { fitToSystemType } from "./sheet/system-type.ts";
import { type Provenance, provenanceOf, rdfOf } from "./svg-metadata.ts";

export interface PictureOptions {
  readonly format?: SheetFormat;
  readonly scheme?: "light" | "dark";
}

/** Fonts that slide programs have: they take the first name of a list and no other. */
const INSTALLED: Readonly<Record<Language, SvgFamilies>> = {
  en: {
    sans: "Arial, Helvetica, sans-serif",
    // Lining figures, on every machine with a slide program; Georgia's figures hang below the line.
    serif: 'Cambria, "Times New Roman", Georgia, serif',
  },
  zh: {
    sans: '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", Arial, sans-serif',
    serif: '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", Arial, sans-serif',
  },
};

/** As the style sheet of the pages lists them: a picture that carries the site's faces looks as the page does. */
export const SCREEN_FAMILIES: SvgFamilies = {
  sans: '"Source Sans 3", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif',
  serif:
    '"Source Serif 4", "Noto Serif SC", "Songti SC", "Noto Serif CJK SC", SimSun, Georgia, serif',
};

/** Ids of marks: "fig-<id>", unique in one file, and names that XML takes whatever the figure's id. */
function markIds(): (group: Group) => string | undefined {
  const seen = new Map<string, number>();
  return ({ name, figureId }) => {
    if (name !== "mark" || figureId === undefined) return undefined;
    const id = `fig-${figureId.replace(/[^A-Za-z0-9_-]+/g, "-")}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}--${times}`;
  };
}

/**
 * A sheet as SVG with what every file of ours says of itself: Dublin Core metadata with the trace tag, an
 * id and a sentence for each mark. `more` decides fonts, or how texts are drawn.
 */
export function pictureSvg(
  scene: Scene,
  said: Provenance,
  scheme: "light" | "dark",
  more: Pick<SvgOptions, "families" | "styles" | "drawText"> = {},
): string {
  return sceneToSvg(scene, { ...more, scheme, metadata: rdfOf(said), groupId: markIds() });
}

/**
 * The sheet of an exhibit as SVG in the faces of the site, or with texts drawn otherwise, e.g. outlined.
 * @throws RangeError as `drawChart` does.
 */
export function sheetToSvg(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  { format = "natural", scheme = "light" }: PictureOptions = {},
  more: Pick<SvgOptions, "families" | "styles" | "drawText"> = {},
): string {
  const sheet = drawSheet(exhibit, edition, language, format);
  return pictureSvg(sheet.scene, provenanceOf(sheet, edition, language), scheme, more);
}

/** A sheet in fonts that are installed anywhere, its small print made to fit them. */
export function systemSvg(scene: Scene, said: Provenance, scheme: "light" | "dark"): string {
  return pictureSvg(fitToSystemType(scene), said, scheme, { families: INSTALLED[scene.language] });
}

/**
 * The "editable" SVG: live text in fonts that are installed anywhere, presentation attributes only.
 * @throws RangeError as `drawChart` does.
 */
export function exhibitToSvg(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  { format = "natural", scheme = "light" }: PictureOptions = {},
): string {
  const sheet = drawSheet(exhibit, edition, language, format);
  return systemSvg(sheet.scene, provenanceOf(sheet, edition, language), scheme);
}
