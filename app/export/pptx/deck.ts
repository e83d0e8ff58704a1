import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { addressOf, type Edition } from "../edition.ts";
import { type Part, type Properties, packOffice } from "../office-package.ts";
import { shownEdition } from "../shown-edition.ts";
import { traceTag } from "../trace.ts";
import { exportWords } from "../words.ts";
import {
  CHART_RELATION,
  type ChartSlide,
  type DraftSlide,
  figureSlides,
  layOut,
} from "./figure-slide.ts";
import { type Geometry, geometryOf, type SlideSize } from "./geometry.ts";
import { figureLayoutXml, listLayoutXml, masterXml } from "./master-xml.ts";
import { notesMasterXml } from "./notes-xml.ts";
import { ML, plainParts, presentationXml } from "./presentation-xml.ts";
import { releaseWords } from "./sources-text.ts";
import { oneLine } from "./text-xml.ts";
import { type SlideScheme, themeXml } from "./theme-xml.ts";
import { slideWords } from "./words.ts";

export interface SlidesOptions {
  readonly language: Language;
  /** Language of the notes; null: that of the slides. */
  readonly second: Language | null;
  readonly size: SlideSize;
  /** Colours of the theme; light unless told otherwise. */
  readonly scheme?: SlideScheme;
  readonly title?: string;
}

/** Slides that follow the charts, made from what each slide shows. */
export type LastSlides = (
  shown: readonly Exhibit[],
  edition: Edition,
  language: Language,
  geometry: Geometry,
) => readonly DraftSlide[];

const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

function slideParts(slide: DraftSlide, number: number): readonly Part[] {
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const path = `ppt/slides/slide${number}.xml`;
  const chart = `ppt/charts/chart${number}.xml`;
  const book = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
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
      ...(slide.chart === null ? [] : [{ id: CHART_RELATION, type: "chart", target: chart }]),
      ...slide.links,
    ],
  };
  const parts: Part[] = [own, ...(slide.media ?? [])];
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
    parts.push({ path: chart, type: CHART, content: slide.chart.xml, relations });
    parts.push({ path: book, type: null, content: slide.chart.workbook });
  }
  return parts;
}

/** Master, layouts, notes master and a theme for each of the two masters. */
function masterParts(g: Geometry, scheme: SlideScheme): readonly Part[] {
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
    { path: theme(1), type: THEME, content: themeXml("Figures", scheme) },
    { path: theme(2), type: THEME, content: themeXml("Notes", "light") },
  ];
}

function propertiesOf(
  exhibits: readonly Exhibit[],
  title: string,
  edition: Edition,
  language: Language,
): Properties {
  const { release } = edition;
  const tags = exhibits.map((exhibit) => traceTag(exhibit, release.version));
  const addresses = exhibits.map((exhibit) => addressOf(exhibit.path, language, edition));
  const text = (words: string) => oneLine(words).slice(0, 30_000);
  return {
    title: text(title),
    subject: text(tags.join(" ")),
    creator: exportWords(language).site,
    description: text(`${releaseWords(edition, language)}. ${addresses.join(" ")}`),
    created: release.date,
  };
}

/** Part of a chart, under the title of all of it and which part it is. */
export type SlidePage = Exhibit & { readonly title?: string };

/** What each slide of a chart shows of it. @throws RangeError as `drawChart`. */
export function slidePages(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  size: SlideSize,
): readonly SlidePage[] {
  const edited = shownEdition(exhibit, edition);
  const { pages, scene } = layOut(exhibit, edited, language, geometryOf(size));
  if (pages.length === 1) return pages;
  const { part } = slideWords(language);
  return pages.map((page, i) => ({ ...page, title: scene.title + part(i + 1, pages.length) }));
}

/**
 * A .pptx file (ECMA-376, transitional): one native, editable chart a slide, one of many rows on
 * several, then `lastSlides`. The same exhibits, edition and options give the same bytes. Runs in Node, on
 * a page and in a worker; it pauses after each slide, and says how many charts are done.
 * @throws RangeError for no exhibit, an unknown figure, or figures that may not share an axis.
 */
export function* slidesInParts(
  exhibits: readonly Exhibit[],
  edition: Edition,
  options: SlidesOptions,
  lastSlides: LastSlides = () => [],
): Generator<number, Uint8Array> {
  if (exhibits.length === 0) throw new RangeError("a deck needs a chart: pass at least one");
  const { language, size, scheme = "light" } = options;
  const g = geometryOf(size);
  const made: ChartSlide[] = [];
  for (const [i, exhibit] of exhibits.entries()) {
    for (const one of figureSlides(exhibit, edition, language, options.second ?? language, g)) {
      made.push(one);
      yield i;
    }
    yield i + 1;
  }
  const shown = made.map(({ shows }) => shows);
  const slides = [...made.map(({ slide }) => slide), ...lastSlides(shown, edition, language, g)];
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
  return packOffice(
    [
      presentation,
      ...plainParts(),
      ...masterParts(g, scheme),
      ...slides.flatMap((slide, i) => slideParts(slide, i + 1)),
    ],
    propertiesOf(exhibits, title, edition, language),
  );
}
