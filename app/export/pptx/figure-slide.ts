import { drawChart } from "../../charts/draw-chart.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Edition } from "../edition.ts";
import { figureFacts } from "../facts.ts";
import type { Part, Relation } from "../office-package.ts";
import { shownEdition } from "../shown-edition.ts";
import { traceTag } from "../trace.ts";
import { workbookToXlsx } from "../xlsx/workbook.ts";
import { aboutSheet } from "./about-sheet.ts";
import { barChart } from "./bar-chart.ts";
import { type ChartRows, chartRows, inScreenOrder } from "./chart-rows.ts";
import { fitText, heightOf } from "./fit-text.ts";
import type { Geometry } from "./geometry.ts";
import { lineChart } from "./line-chart.ts";
import { cutPieces, Links } from "./links.ts";
import type { NativeChart } from "./native-chart.ts";
import { figuresInFull, notesLines } from "./notes-text.ts";
import { notesXml } from "./notes-xml.ts";
import { pagesOf } from "./pages.ts";
import { partsBars } from "./parts-bars.ts";
import { rowsPerSlide } from "./row-sizes.ts";
import { type Block, chartFrameXml, placeholderXml, slideXml } from "./slide-xml.ts";
import { type LinkedText, releasePieces, remarkPieces, sourceChoices } from "./sources-text.ts";
import { oneLine } from "./text-xml.ts";
import { slideWords } from "./words.ts";

/** A slide before it has a number: its parts refer to each other by rId1 … and to web addresses. */
export interface DraftSlide {
  readonly xml: string;
  readonly links: readonly Relation[];
  readonly layout: 1 | 2;
  /** Null: a slide without notes. */
  readonly notes: string | null;
  readonly chart: { readonly xml: string; readonly workbook: Uint8Array } | null;
  /** Files that it shows, by relations among its links. */
  readonly media?: readonly Part[];
  readonly title: string;
}

/** Relation of the chart of a slide. */
export const CHART_RELATION = "rId3";
/** px at which the screen draws a chart beside text; its words are the same at any width. */
const SCENE_WIDTH = 700;

export const TITLE_SIZES = [26, 24, 22, 20, 18, 16, 14, 12] as const;
const SUBTITLE_SIZES = [14, 13, 12, 11, 10, 9] as const;
const SOURCE_SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const;
/** Points of sources that a room reads: before they are set smaller, fewer are named. */
const LEGIBLE = [11, 10.5] as const;

/** One paragraph at the largest size that its box takes. */
export function fittedBlock(
  text: string,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  bold = false,
): Block {
  const fitted = fitText(text, box, sizes, bold);
  return { paragraphs: [[{ text: fitted.text }]], sizePt: fitted.sizePt };
}

/**
 * Sources in as many lines as there is room for, fewer named rather than smaller; a lone work of any length is
 * set smaller, then cut. Release and address below are never cut.
 */
function sourceBlock(
  choices: readonly (readonly LinkedText[])[],
  release: readonly LinkedText[],
  box: { readonly width: number; readonly height: number },
  links: Links,
): Block {
  const plain = (pieces: readonly LinkedText[]) =>
    oneLine(pieces.map((piece) => piece.text).join(""));
  const linked = (pieces: readonly LinkedText[]) => pieces.map((piece) => links.piece(piece));
  const below = plain(release);
  for (const [i, source] of choices.entries()) {
    const sizes = i < choices.length - 1 ? LEGIBLE : SOURCE_SIZES;
    const text = plain(source);
    for (const sizePt of sizes) {
      const height = box.height - heightOf(below, box.width, sizePt);
      const fitted = fitText(text, { ...box, height }, [sizePt]).text;
      const isLast = sizePt === SOURCE_SIZES.at(-1);
      if (fitted !== text && !isLast) continue;
      const pieces = cutPieces(linked(source), [...fitted].length);
      return { paragraphs: [pieces, linked(release)], sizePt };
    }
  }
  return { paragraphs: [linked(release)], sizePt: 11 };
}

function nativeChart(
  exhibit: Exhibit,
  whole: ChartRows,
  geometry: Geometry,
  edition: Edition,
  language: Language,
  perSlide: number,
): NativeChart {
  const rows = whole.rows.filter((row) => exhibit.figures.includes(row.figure.id));
  const isWhole = rows.length === whole.rows.length;
  const source = { rows: isWhole ? whole : { ...whole, rows }, geometry, language };
  if (exhibit.kind === "parts") return partsBars(source);
  return (
    (exhibit.kind === "series" ? lineChart(source, edition) : null) ??
    barChart(isWhole ? source : { ...source, whole: whole.rows, perSlide })
  );
}

/** A chart with the rows of its slides and what each slide shows of it. @throws RangeError as `drawChart`. */
export function layOut(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  { chart }: Geometry,
) {
  const { catalog } = edition;
  const scene = drawChart(exhibit, catalog, language, SCENE_WIDTH);
  const rows = chartRows(exhibit, scene, edition, language);
  const perSlide = rowsPerSlide(rows.rows, chart.width, chart.height);
  const pages = pagesOf(exhibit, inScreenOrder(exhibit, scene), catalog, perSlide);
  return { scene, rows, perSlide, pages };
}

/** A slide with what it shows of its chart. */
export interface ChartSlide {
  readonly slide: DraftSlide;
  readonly shows: Exhibit;
}

/**
 * One chart as one slide, or as several where it has more rows than can be read on one; each is made when
 * it is asked for. `notes` is the language of the speaker notes. @throws RangeError as `drawChart`.
 */
export function* figureSlides(
  exhibit: Exhibit,
  given: Edition,
  language: Language,
  notes: Language,
  geometry: Geometry,
): Generator<ChartSlide, void> {
  const edition = shownEdition(exhibit, given);
  const { catalog } = edition;
  const { scene, rows, perSlide, pages } = layOut(exhibit, edition, language, geometry);
  const inFull = figuresInFull(exhibit, scene.title, edition, language);
  for (const [i, page] of pages.entries()) {
    const chart = nativeChart(page, rows, geometry, edition, language, perSlide);
    const part = pages.length === 1 ? "" : slideWords(language).part(i + 1, pages.length);
    const { description } =
      pages.length === 1 ? scene : drawChart(page, catalog, language, SCENE_WIDTH);
    const facts = figureFacts(page, edition, language);
    const tag = traceTag(page, edition.release.version);
    const links = new Links();
    const remarks = remarkPieces(exhibit, edition, language);
    const source = sourceBlock(
      sourceChoices(facts, edition, language).map((pieces) => [...pieces, ...remarks]),
      releasePieces(exhibit, facts, edition, language),
      geometry.source,
      links,
    );
    const subtitle = scene.subtitle + part;
    const said = notesLines(page, edition, language, inFull);
    const noted = notes === language ? said : notesLines(page, edition, notes, inFull);
    const about = aboutSheet(page, scene.title, subtitle, edition, language, said);
    const meta = { title: scene.title, subject: tag, description };
    const key = chart.key.join(" · ");
    const slide: DraftSlide = {
      xml: slideXml([
        placeholderXml(
          "title",
          2,
          fittedBlock(scene.title, geometry.title, TITLE_SIZES, true),
          language,
        ),
        placeholderXml(
          "subtitle",
          3,
          fittedBlock(subtitle, geometry.subtitle, SUBTITLE_SIZES),
          language,
        ),
        chartFrameXml(4, CHART_RELATION, geometry.chart, tag, description),
        ...(key === ""
          ? []
          : [placeholderXml("key", 5, fittedBlock(key, geometry.key, SOURCE_SIZES), language)]),
        placeholderXml("source", 6, source, language),
      ]),
      links: links.relations(),
      layout: 1,
      notes: notesXml(noted, notes),
      chart: { xml: chart.xml, workbook: workbookToXlsx([chart.sheet, about], meta) },
      title: scene.title,
    };
    yield { slide, shows: page };
  }
}
