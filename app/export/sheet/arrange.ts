import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Node, Scene } from "../../scene/scene.ts";
import type { Edition } from "../edition.ts";
import { type DrawAt, type FittedChart, fitChart, smallPrint, worth } from "./fit-chart.ts";
import { type FootStyle, sheetFoot } from "./foot.ts";
import type { SheetStyle } from "./format.ts";
import { sheetHead } from "./head.ts";
import { placeNodes } from "./place.ts";

/** px that a chart keeps even under the longest of titles. */
const LEAST_ROOM = 120;
/** Column of words beside a tall chart on a broad sheet, and the space between, px. */
const COLUMN = 316;
const BETWEEN = 44;

/** Words go beside the chart where it then reads better by this factor. */
const BETTER = 1.12;

/** What goes onto a sheet. `chart` is laid out as wide as the sheet less its margins. */
export interface Content {
  readonly chart: Scene;
  readonly draw: DrawAt;
  readonly exhibit: Exhibit;
  readonly edition: Edition;
  readonly language: Language;
  /** What the foot says before the sources; null: nothing. */
  readonly note: string | null;
}

/** Nodes in px from the left margin and from the top of the room under the rule. */
export interface Arrangement {
  readonly nodes: readonly Node[];
  readonly chart: Scene;
  /** px of the smallest text of the chart. */
  readonly smallPrint: number;
}

interface Fitted extends Arrangement {
  readonly fitted: FittedChart;
}

function arranged(parts: readonly (readonly Node[])[], fitted: FittedChart): Fitted {
  return { nodes: parts.flat(), chart: fitted.chart, fitted, smallPrint: smallPrint(fitted) };
}

function footOf({ exhibit, edition, language, note }: Content, style: FootStyle) {
  return sheetFoot(exhibit, edition, language, style, note);
}

/** Words above and below the chart, from the rule to the foot, px; a chart that needs less stands in the middle. */
function stacked(content: Content, style: SheetStyle, height: number): Fitted {
  const width = style.width - 2 * style.margin;
  const head = sheetHead(content.chart, { ...style, width });
  const foot = footOf(content, { ...style, width, size: style.foot });
  const top = head.height + style.gap;
  const free = height - top - style.gap - foot.height;
  const { scale, least } = style;
  const room = { width, height: Math.max(LEAST_ROOM, free), scale, least };
  const fitted = fitChart(content.draw, room, content.note !== null);
  const y = top + (room.height - fitted.height) / 2;
  return arranged(
    [
      head.nodes,
      placeNodes(fitted.chart.nodes, { x: 0, y, scale: fitted.scale }),
      placeNodes(foot.nodes, { x: 0, y: height - foot.height, scale: 1 }),
    ],
    fitted,
  );
}

/** Words in a column, the chart beside them as tall as the sheet. */
function beside(content: Content, style: SheetStyle, height: number): Fitted {
  const titles = [
    { size: 30, lines: 5 },
    { size: 25, lines: 7 },
    { size: 21, lines: 8 },
  ];
  const subtitle = { size: 17, lines: 6 };
  const head = sheetHead(content.chart, { width: COLUMN, titles, subtitle });
  const footAt = (sourceLines: number) =>
    footOf(content, { width: COLUMN, size: style.foot, sourceLines });
  let lines = 18;
  while (lines > 1 && head.height + style.gap + footAt(lines).height > height) lines--;
  const foot = footAt(lines);
  const x = COLUMN + BETWEEN;
  const room = {
    width: style.width - 2 * style.margin - x,
    height: height - 10,
    scale: style.scale,
    least: style.least,
  };
  const fitted = fitChart(content.draw, room, content.note !== null);
  const y = 10 + (room.height - fitted.height) / 2;
  return arranged(
    [
      head.nodes,
      placeNodes(fitted.chart.nodes, { x, y, scale: fitted.scale }),
      placeNodes(foot.nodes, { x: 0, y: height - foot.height, scale: 1 }),
    ],
    fitted,
  );
}

/** px at which a chart is laid out that a sheet as tall as it needs shows over its whole width. */
export function naturalWidth(style: SheetStyle): number {
  return (style.width - 2 * style.margin) / style.scale;
}

/** As tall as it needs, the chart over its whole width. */
export function natural(content: Content, style: SheetStyle): Arrangement & { height: number } {
  const { scale } = style;
  const chart = content.draw(naturalWidth(style));
  const width = style.width - 2 * style.margin;
  const head = sheetHead(content.chart, { ...style, width });
  const foot = footOf(content, { ...style, width, size: style.foot });
  const y = head.height + style.gap;
  const under = y + chart.height * scale + style.gap;
  return {
    nodes: [
      ...head.nodes,
      ...placeNodes(chart.nodes, { x: 0, y, scale }),
      ...placeNodes(foot.nodes, { x: 0, y: under, scale: 1 }),
    ],
    chart,
    smallPrint: smallPrint({ chart, scale }),
    height: under + foot.height,
  };
}

/** Words above and below; on a broad sheet beside, where a tall chart then reads better and fills more of it. */
export function arrange(content: Content, style: SheetStyle, height: number): Arrangement {
  if (!style.beside) return stacked(content, style, height);
  const other = beside(content, style, height);
  // A chart that is too tall to be shown whole needs all of the height.
  if (content.note !== null && other.smallPrint >= style.least) return other;
  const usual = stacked(content, style, height);
  const better = worth(other.fitted, style) / worth(usual.fitted, style);
  return better > BETTER ? other : usual;
}
