import { drawChart } from "../charts/draw-chart.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import { EMBED_WIDTHS } from "../export/embed-snippet.ts";
import { embedSources } from "../export/embed-sources.ts";
import { exportWords } from "../export/words.ts";
import { sceneToSvg } from "../render/scene-to-svg.ts";
import { escapeXml } from "../render/xml.ts";
import type { Scene } from "../scene/scene.ts";
import { CONTENT_SECURITY_POLICY } from "./policy.ts";

const LANG_TAG = { en: "en", zh: "zh-Hans" } as const;

const WORDS = {
  en: {
    open: "Open on Social Protection Figures",
    newer: (version: string) => `A newer release is out: ${version}`,
  },
  zh: {
    open: "在“社会保护数据”网站查看",
    newer: (version: string) => `已有更新版本：${version}`,
  },
};

/** The chart of a bare page, drawn once for all pages that show it. */
export interface EmbedDrawing {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** HTML of the two drawings, without a sheet behind them. */
  readonly drawings: string;
  /** HTML. */
  readonly sources: string;
  /** Short codes of the figures that stand out. */
  readonly codes: readonly string[];
}

export interface EmbedPage {
  readonly id: string;
  readonly language: Language;
  readonly drawing: EmbedDrawing;
  readonly release: { readonly version: string; readonly date: string };
  /** Addresses: the page of the site that shows the chart, and the one it stands for. */
  readonly href: string;
  readonly canonical: string;
  /** The latest release, on a page of an older one that the chart is no longer shown from; else null. */
  readonly newer: string | null;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
}

/** The page names the drawing, once for both widths; font lists stand in the style sheet. */
function svgOf(scene: Scene, id: string): string {
  const bare = { ...scene, title: "", description: "" };
  const families = { sans: "sans-serif", serif: "serif" };
  return sceneToSvg(bare, { scheme: "light", background: false, id, families })
    .replace(`<title id="${id}-title"/><desc id="${id}-desc"/>`, "")
    .replace(`aria-labelledby="${id}-title ${id}-desc"`, 'aria-labelledby="title desc"');
}

/** @throws RangeError for an unknown figure, or figures that may not share an axis */
export function drawEmbed(exhibit: Exhibit, catalog: Catalog, language: Language): EmbedDrawing {
  const [narrow, wide] = [EMBED_WIDTHS.narrow, EMBED_WIDTHS.wide].map((width) =>
    drawChart(exhibit, catalog, language, width),
  );
  if (narrow === undefined || wide === undefined) throw new RangeError("two widths are drawn");
  return {
    title: wide.title,
    subtitle: wide.subtitle,
    description: wide.description,
    drawings: `<div class="narrow">${svgOf(narrow, "n")}</div>\n<div class="wide">${svgOf(wide, "w")}</div>`,
    sources: sourcesOf(exhibit, catalog, language),
    codes: exhibit.highlight.flatMap((id) => catalog.citedBy(id)?.shortCode ?? []),
  };
}

function sourcesOf(exhibit: Exhibit, catalog: Catalog, language: Language): string {
  const words = exportWords(language);
  const links = embedSources(exhibit, catalog, language).map(({ name, url }) =>
    linkTo(url ?? "", name),
  );
  return words.sources + words.colon + links.join(words.semicolon);
}

/** Links open beside the page around the frame. Only web addresses and paths of this site are linked. */
function linkTo(href: string, text: string): string {
  const words = escapeXml(text);
  if (!/^(https?:\/\/|\/(?!\/))/.test(href)) return words;
  return `<a href="${escapeXml(href)}" target="_blank" rel="noopener">${words}</a>`;
}

/** One bare page; works without its script, and says the release it shows. */
export function embedHtml(page: EmbedPage): string {
  const { id, language, drawing, release, href, canonical, newer, base } = page;
  const words = WORDS[language];
  const foot = [
    ...drawing.codes,
    exportWords(language).release(release.version, dateWords(release.date, language)),
    ...(newer === null ? [] : [escapeXml(words.newer(newer))]),
    linkTo(href, words.open),
  ];
  return `<!doctype html>
<html lang="${LANG_TAG[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<title>${escapeXml(drawing.title)}</title>
<link rel="icon" type="image/svg+xml" href="${base}icon.svg">
<link rel="canonical" href="${escapeXml(canonical)}">
<link rel="stylesheet" href="${base}embed.css">
<script src="${base}embed.js" defer></script>
</head>
<body data-id="${escapeXml(id)}">
<h1 id="title">${escapeXml(drawing.title)}</h1>
<p>${escapeXml(drawing.subtitle)}</p>
<p id="desc" hidden>${escapeXml(drawing.description)}</p>
${drawing.drawings}
<p>${drawing.sources}</p>
<p>${foot.join(" · ")}</p>
</body>
</html>
`;
}
