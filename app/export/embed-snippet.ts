import { drawChart } from "../charts/draw-chart.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { escapeXml } from "../render/xml.ts";
import { systemTextWidth } from "../scene/text.ts";
import { addressOf, type Edition } from "./edition.ts";
import { embedSources } from "./embed-sources.ts";
import { exportWords } from "./words.ts";

/** px: the drawings of a bare page; one for phones and columns, one for the width of an article. */
export const EMBED_WIDTHS = { narrow: 340, wide: 700 } as const;
/** px: space between the parts of a bare page, and its last line. */
const AROUND = 120;
/** px, of the lines around the drawing; they are set in the system's own letters. */
const TITLE = { size: 19, line: 25 };
const SMALL = { size: 13, line: 20 };

/**
 * Name of the bare page of a chart: the id of its figure or of the chart itself; null for a chart
 * that has none, which is one that a reader put together.
 */
export function embedIdOf({ path }: Pick<Exhibit, "path">): string | null {
  const [page = "", chart] = path.split("#");
  if (chart !== undefined && chart !== "") return chart;
  return /^\/figures\/([^/]+)\/$/.exec(page)?.[1] ?? null;
}

/** English path of a bare page: the living one, or the one that stays at `release`. */
export function embedPath(id: string, release: string | null): string {
  return release === null ? `/embed/${id}/` : `/embed/${release}/${id}/`;
}

/** px: in no frame of this height, wide or narrow, does the page have to scroll. */
function heightOf(exhibit: Exhibit, { catalog }: Edition, language: Language): number {
  const sources = embedSources(exhibit, catalog, language).map(({ name }) => name);
  const heights = Object.values(EMBED_WIDTHS).map((width) => {
    const scene = drawChart(exhibit, catalog, language, width);
    // A tenth more: lines break before their end.
    const high = (text: string, { size, line }: typeof TITLE) =>
      Math.ceil((systemTextWidth(text, size, 700) * 1.1) / width) * line;
    const words = [scene.subtitle, `${exportWords(language).sources} ${sources.join("; ")}`];
    const small = words.reduce((sum, text) => sum + high(text, SMALL), 0);
    return scene.height + high(scene.title, TITLE) + small;
  });
  return Math.ceil(Math.max(...heights) + AROUND);
}

/**
 * HTML that shows the chart on another page: a frame that works alone, and a script of ours that fits
 * its height, which may be left out. Addresses are absolute where the site is known.
 * @throws RangeError for a chart without a bare page, or an unknown figure
 */
export function embedSnippet(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  { pinned }: { readonly pinned: boolean },
): string {
  const id = embedIdOf(exhibit);
  if (id === null) throw new RangeError(`no bare page for a chart of ${exhibit.path}`);
  const path = embedPath(id, pinned ? edition.release.version : null);
  const { title } = drawChart(exhibit, edition.catalog, language, EMBED_WIDTHS.wide);
  const src = escapeXml(addressOf(path, language, edition));
  const script = escapeXml(addressOf("/embed-host.js", "en", edition));
  const height = heightOf(exhibit, edition, language);
  return [
    `<iframe src="${src}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`,
    `<script src="${script}" async></script>`,
    "",
  ].join("\n");
}
