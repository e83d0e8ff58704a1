import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Node, Scene } from "../../scene/scene.ts";
import type { Edition } from "../edition.ts";
import { type DrawAt, type FittedChart, fitChart, worth } from "./fit-chart.ts";
import { sheetFoot } from "./foot.ts";
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
}

/** Nodes in px from the left margin and from the top of the room under the rule. */
export interface Arrangement {
  readonly nodes: readonly Node[];
  readonly chart: Scene;
}

interface Fitted extends Arrangement {
  readonly fitted: FittedChart;
}

function arranged(parts: readonly (readonly Node[])[], fitted: FittedChart): Fitted {
  return { nodes: parts.flat(), chart: fitted.chart, fitted };
}

/** Words above and below the chart, from the rule to the foot, px; a chart that needs less stands in the middle. */
function stacked(content: Content, style: SheetStyle, height: number): Fitted {
  const { exhibit, edition, language, chart } = content;
  const width = style.width - 2 * style.margin;
  const head = sheetHead(chart, { ...style, width });
  const foot = sheetFoot(exhibit, edition, language, { ...style, width, size: style.foot });
  const top = head.height + style.gap;
  const free = height - top - style.gap - foot.height;
  const room = { width, height: Math.max(LEAST_ROOM, free), scale: style.scale };
  const fitted = fitChart(content.draw, room);
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
  const { exhibit, edition, language, chart } = content;
  const titles = [
    { size: 30, lines: 5 },
    { size: 25, lines: 7 },
    { size: 21, lines: 8 },
  ];
  const head = sheetHead(chart, { width: COLUMN, titles, subtitle: { size: 16, lines: 6 } });
  const footAt = (sourceLines: number) =>
    sheetFoot(exhibit, edition, language, { width: COLUMN, size: 13, sourceLines });
  let lines = 18;
  while (lines > 1 && head.height + style.gap + footAt(lines).height > height) lines--;
  const foot = footAt(lines);
  const x = COLUMN + BETWEEN;
  const room = {
    width: style.width - 2 * style.margin - x,
    height: height - 10,
    scale: style.scale,
  };
  const fitted = fitChart(content.draw, room);
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

/** As tall as it needs, the chart as it is. */
export function natural(content: Content, style: SheetStyle): Arrangement & { height: number } {
  const { exhibit, edition, language, chart } = content;
  const width = style.width - 2 * style.margin;
  const head = sheetHead(chart, { ...style, width });
  const foot = sheetFoot(exhibit, edition, language, { ...style, width, size: style.foot });
  const y = head.height + style.gap;
  const under = y + chart.height + style.gap;
  return {
    nodes: [
      ...head.nodes,
      ...placeNodes(chart.nodes, { x: 0, y, scale: 1 }),
      ...placeNodes(foot.nodes, { x: 0, y: under, scale: 1 }),
    ],
    chart,
    height: under + foot.height,
  };
}

/** Words above and below; on a broad sheet beside, where a tall chart then reads better and fills more of it. */
export function arrange(content: Content, style: SheetStyle, height: number): Arrangement {
  const usual = stacked(content, style, height);
  if (!style.beside) return usual;
  const other = beside(content, style, height);
  const better = worth(other.fitted, style.scale) / worth(usual.fitted, style.scale);
  return better > BETTER ? other : usual;
}
