import { drawChart } from "../../charts/draw-chart.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Edition } from "../edition.ts";
import { figureFacts } from "../facts.ts";
import { traceTag } from "../trace.ts";
import { workbookToXlsx } from "../xlsx/workbook.ts";
import { aboutSheet } from "./about-sheet.ts";
import { barChart } from "./bar-chart.ts";
import { type ChartRows, chartRows } from "./chart-rows.ts";
import { fitText, LINE, linesAt } from "./fit-text.ts";
import type { Geometry } from "./geometry.ts";
import { lineChart } from "./line-chart.ts";
import { cutPieces, Links } from "./links.ts";
import type { NativeChart } from "./native-chart.ts";
import { notesLines } from "./notes-text.ts";
import { notesXml } from "./notes-xml.ts";
import type { Relation } from "./package.ts";
import { partsBars } from "./parts-bars.ts";
import { type Block, chartFrameXml, placeholderXml, slideXml } from "./slide-xml.ts";
import { releasePieces, sourcePieces } from "./sources-text.ts";
import type { Piece } from "./text-xml.ts";

/** A slide before it has a number: its parts refer to each other by rId1 … and to web addresses. */
export interface DraftSlide {
  readonly xml: string;
  readonly links: readonly Relation[];
  readonly layout: 1 | 2;
  /** Null: a slide without notes. */
  readonly notes: string | null;
  readonly chart: { readonly xml: string; readonly workbook: Uint8Array } | null;
  readonly title: string;
}

/** Relation of the chart of a slide. */
export const CHART_RELATION = "rId3";
/** px at which the screen draws a chart beside text; its words are the same at any width. */
const SCENE_WIDTH = 700;

export const TITLE_SIZES = [26, 24, 22, 20, 18, 16, 14, 12] as const;
const SUBTITLE_SIZES = [14, 13, 12, 11, 10, 9] as const;
const SOURCE_SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const;

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

/** Sources in as many lines as there is room for; release and address below are never cut. */
function sourceBlock(
  source: readonly Piece[],
  release: readonly Piece[],
  box: { readonly width: number; readonly height: number },
): Block {
  const plain = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");
  const [text, below] = [plain(source), plain(release)];
  const fits = SOURCE_SIZES.map((sizePt) => {
    const height = box.height - linesAt(below, box.width, sizePt) * sizePt * LINE;
    return { sizePt, text: fitText(text, { ...box, height }, [sizePt]).text };
  });
  const best = fits.find((fit) => fit.text === text) ?? fits.at(-1) ?? { sizePt: 7, text };
  return { paragraphs: [cutPieces(source, [...best.text].length), release], sizePt: best.sizePt };
}

function nativeChart(
  kind: Exhibit["kind"],
  rows: ChartRows,
  geometry: Geometry,
  edition: Edition,
  language: Language,
): NativeChart {
  const source = { rows, geometry, language };
  if (kind === "parts") return partsBars(source);
  return (kind === "series" ? lineChart(source, edition) : null) ?? barChart(source);
}

function textBlocks(
  scene: Scene,
  key: readonly string[],
  geometry: Geometry,
): Record<"title" | "subtitle" | "key", Block> {
  return {
    title: fittedBlock(scene.title, geometry.title, TITLE_SIZES, true),
    subtitle: fittedBlock(scene.subtitle, geometry.subtitle, SUBTITLE_SIZES),
    key: fittedBlock(key.join(" · "), geometry.key, SOURCE_SIZES),
  };
}

/** One chart as one slide. `notes` is the language of the speaker notes. @throws RangeError as `drawChart`. */
export function figureSlide(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  notes: Language,
  geometry: Geometry,
): DraftSlide {
  const scene = drawChart(exhibit, edition.catalog, language, SCENE_WIDTH);
  const rows = chartRows(exhibit, scene, edition, language);
  const chart = nativeChart(exhibit.kind, rows, geometry, edition, language);
  const facts = figureFacts(exhibit, edition, language);
  const tag = traceTag(exhibit, edition.release.version);
  const links = new Links();
  const source = sourceBlock(
    sourcePieces(facts, edition, language).map((piece) => links.piece(piece)),
    releasePieces(exhibit, facts, edition, language).map((piece) => links.piece(piece)),
    geometry.source,
  );
  const blocks = textBlocks(scene, chart.key, geometry);
  const about = aboutSheet(exhibit, scene.title, scene.subtitle, edition, language);
  const meta = { title: scene.title, subject: tag, description: scene.description };
  const lines = notesLines(exhibit, edition, notes);
  return {
    xml: slideXml([
      placeholderXml("title", 2, blocks.title, language),
      placeholderXml("subtitle", 3, blocks.subtitle, language),
      chartFrameXml(4, CHART_RELATION, geometry.chart, tag, scene.description),
      ...(chart.key.length === 0 ? [] : [placeholderXml("key", 5, blocks.key, language)]),
      placeholderXml("source", 6, source, language),
    ]),
    links: links.relations(),
    layout: 1,
    notes: notesXml(lines, notes),
    chart: { xml: chart.xml, workbook: workbookToXlsx([chart.sheet, about], meta) },
    title: scene.title,
  };
}
