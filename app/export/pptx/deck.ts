import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import { addressOf, type Edition } from "../edition.ts";
import { traceTag } from "../trace.ts";
import { exportWords } from "../words.ts";
import { CHART_RELATION, type DraftSlide, figureSlides } from "./figure-slide.ts";
import { type Geometry, geometryOf, type SlideSize } from "./geometry.ts";
import { figureLayoutXml, listLayoutXml, masterXml } from "./master-xml.ts";
import { notesMasterXml } from "./notes-xml.ts";
import { CORE_PROPERTIES, type Part, packParts, XML_HEAD } from "./package.ts";
import { plainParts, presentationXml } from "./presentation-xml.ts";
import { releaseWords } from "./sources-text.ts";
import { oneLine } from "./text-xml.ts";
import { themeXml } from "./theme-xml.ts";

export interface SlidesOptions {
  readonly language: Language;
  /** Language of the notes; null: that of the slides. */
  readonly second: Language | null;
  readonly size: SlideSize;
  readonly title?: string;
}

/** Slides that follow the charts, made from what each slide shows. */
export type LastSlides = (
  shown: readonly Exhibit[],
  edition: Edition,
  language: Language,
  geometry: Geometry,
) => readonly DraftSlide[];

const ML = "application/vnd.openxmlformats-officedocument.presentationml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

function slideParts(slide: DraftSlide, number: number, chart: number): readonly Part[] {
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const path = `ppt/slides/slide${number}.xml`;
  const [chartPath, book] = [
    `ppt/charts/chart${chart}.xml`,
    `ppt/embeddings/Microsoft_Excel_Sheet${chart}.xlsx`,
  ];
  const own: Part = {
    path,
    type: `${ML}.slide+xml`,
    content: slide.xml,
    relations: [
      {
        id: "rId1",
        type: "slideLayout",
        target: `ppt/slideLayouts/slideLayout${slide.layout}.xml`,
      },
      ...(slide.notes === null ? [] : [{ id: "rId2", type: "notesSlide", target: notes }]),
      ...(slide.chart === null ? [] : [{ id: CHART_RELATION, type: "chart", target: chartPath }]),
      ...slide.links,
    ],
  };
  const parts: Part[] = [own];
  if (slide.notes !== null) {
    parts.push({
      path: notes,
      type: `${ML}.notesSlide+xml`,
      content: slide.notes,
      relations: [
        { id: "rId1", type: "notesMaster", target: "ppt/notesMasters/notesMaster1.xml" },
        { id: "rId2", type: "slide", target: path },
      ],
    });
  }
  if (slide.chart !== null) {
    const relations = [{ id: "rId1", type: "package", target: book }];
    parts.push({ path: chartPath, type: CHART, content: slide.chart.xml, relations });
    parts.push({ path: book, type: null, content: slide.chart.workbook });
  }
  return parts;
}

/** Master, layouts, notes master and a theme for each of the two masters. */
function masterParts(size: SlideSize): readonly Part[] {
  const g = geometryOf(size);
  const master = "ppt/slideMasters/slideMaster1.xml";
  const layouts = [figureLayoutXml(g), listLayoutXml(g)].map(
    (content, i): Part => ({
      path: `ppt/slideLayouts/slideLayout${i + 1}.xml`,
      type: `${ML}.slideLayout+xml`,
      content,
      relations: [{ id: "rId1", type: "slideMaster", target: master }],
    }),
  );
  const theme = (number: number) => `ppt/theme/theme${number}.xml`;
  return [
    {
      path: master,
      type: `${ML}.slideMaster+xml`,
      content: masterXml(g),
      relations: [
        ...layouts.map(({ path }, i) => ({ id: `rId${i + 1}`, type: "slideLayout", target: path })),
        { id: "rId3", type: "theme", target: theme(1) },
      ],
    },
    ...layouts,
    {
      path: "ppt/notesMasters/notesMaster1.xml",
      type: `${ML}.notesMaster+xml`,
      content: notesMasterXml(),
      relations: [{ id: "rId1", type: "theme", target: theme(2) }],
    },
    { path: theme(1), type: THEME, content: themeXml("Figures") },
    { path: theme(2), type: THEME, content: themeXml("Notes") },
  ];
}

function coreXml(
  exhibits: readonly Exhibit[],
  title: string,
  edition: Edition,
  language: Language,
): string {
  const { release } = edition;
  const tags = exhibits.map((exhibit) => traceTag(exhibit, release.version)).join(" ");
  const addresses = exhibits.map((exhibit) => addressOf(exhibit.path, language, edition)).join(" ");
  const text = (words: string) => escapeXml(oneLine(words).slice(0, 30_000));
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${text(title)}</dc:title><dc:subject>${text(tags)}</dc:subject><dc:creator>${text(exportWords(language).site)}</dc:creator>` +
    `<dc:description>${text(`${releaseWords(edition, language)}. ${addresses}`)}</dc:description>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${release.date}T00:00:00Z</dcterms:created></cp:coreProperties>`
  );
}

/**
 * A .pptx file (ECMA-376, transitional): one native, editable chart a slide, one of many rows on
 * several, then `lastSlides`. The same exhibits, edition and options give the same bytes. Runs in Node, on
 * a page and in a worker; `onSlide` is told how many charts are done.
 * @throws RangeError for no exhibit, an unknown figure, or figures that may not share an axis.
 */
export function slidesToPptx(
  exhibits: readonly Exhibit[],
  edition: Edition,
  options: SlidesOptions,
  lastSlides: LastSlides = () => [],
  onSlide: (done: number) => void = () => {},
): Uint8Array {
  if (exhibits.length === 0) throw new RangeError("a deck needs a chart: pass at least one");
  const { language, size } = options;
  const g = geometryOf(size);
  const notes = options.second ?? language;
  const charts = exhibits.map((exhibit, i) => {
    const made = figureSlides(exhibit, edition, language, notes, g);
    onSlide(i + 1);
    return made;
  });
  const pages = charts.flatMap((chart) => chart.pages);
  const slides = [
    ...charts.flatMap((chart) => chart.slides),
    ...lastSlides(pages, edition, language, g),
  ];
  const title = options.title ?? slides[0]?.title ?? exportWords(language).site;
  const presentation: Part = {
    path: "ppt/presentation.xml",
    type: `${ML}.presentation.main+xml`,
    content: presentationXml(slides.length, size, g),
    relations: [
      { id: "rId1", type: "slideMaster", target: "ppt/slideMasters/slideMaster1.xml" },
      { id: "rId2", type: "notesMaster", target: "ppt/notesMasters/notesMaster1.xml" },
      ...plainParts().map(({ path, relation }, i) => ({
        id: `rId${i + 3}`,
        type: relation,
        target: path,
      })),
      { id: "rId6", type: "theme", target: "ppt/theme/theme1.xml" },
      ...slides.map((_, i) => ({
        id: `rId${i + 10}`,
        type: "slide",
        target: `ppt/slides/slide${i + 1}.xml`,
      })),
    ],
  };
  const core: Part = {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    content: coreXml(exhibits, title, edition, language),
  };
  return packParts(
    [
      core,
      presentation,
      ...plainParts(),
      ...masterParts(size),
      ...slides.flatMap((slide, i) => slideParts(slide, i + 1, i + 1)),
    ],
    [
      { id: "rId1", type: "officeDocument", target: "ppt/presentation.xml" },
      { id: "rId2", type: CORE_PROPERTIES, target: "docProps/core.xml" },
    ],
  );
}
