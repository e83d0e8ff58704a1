import type { ScaleLinear, ScaleTime } from "d3";
import type { Box } from "../scene/boxes.ts";
import type { Paint } from "../scene/palette.ts";
import type { Group, Leaf, Node } from "../scene/scene.ts";
import { group, line, polygon } from "../scene/shapes.ts";
import { leftAxisWidth } from "./frame-left-axis.ts";
import { type Chart, hueOf, isDashed, penOf, stands } from "./input.ts";
import { extentPx, figureMark, placeOf } from "./marks/figure-mark.ts";
import { markSentence } from "./sentence.ts";
import { centralOf, linksOf, type Moment, type Run, type Timeline } from "./series-data.ts";
import { lastOf } from "./series-names.ts";
import type { Size } from "./size.ts";
import { timeScale } from "./time-axis.ts";
import { axisPx, type ValueAxis } from "./value-axis.ts";

export interface SeriesPlot {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Across the time axis, px: smaller where points are many. */
  readonly thickness: number;
}

const DAY = 86_400_000;

/** Whether a figure speaks of much more time than the points around it, such as a year among months. */
export function isLong({ days: [start, end] }: Moment, timeline: Timeline): boolean {
  const usual = { day: 32, month: 32, year: 367 }[timeline.grain];
  return (end - start) / DAY > usual;
}

/** A plot with `margin` px at its right for names. */
export function seriesPlot(
  timeline: Timeline,
  axis: ValueAxis,
  input: Chart,
  size: Size,
  margin: number,
): SeriesPlot {
  const left = leftAxisWidth(axis, size);
  const right = input.width - margin;
  const top = size.small + 10;
  const bottom = top + Math.round(Math.max(220, Math.min(380, input.width * 0.36)));
  const moments = timeline.runs.flatMap((run) => run.moments);
  const times = moments.flatMap((m) => (isLong(m, timeline) ? [m.at, ...m.days] : [m.at]));
  const most = Math.max(...timeline.runs.map((run) => run.moments.length));
  const thickness = Math.min(9, Math.max(5, (right - left) / most - 3));
  const x = timeScale(times, left, right, 12);
  return { x, y: axisPx(axis, bottom, top), left, right, top, bottom, thickness };
}

/** Hue for runs that hold a highlighted figure, or for all where nothing is highlighted. */
export function runPaint(run: Run, input: Chart): Paint {
  const coloured = input.highlight.length === 0 || run.moments.some((m) => stands(m.figure, input));
  return coloured ? hueOf(lastOf(run), input.catalog).strong : "comparator";
}

/** Lines between neighbours of a run, dashed over a gap, and bands between ranges that follow another. */
export function runLines(run: Run, timeline: Timeline, plot: SeriesPlot, input: Chart): Node {
  const paint = runPaint(run, input);
  const links = linksOf(run, timeline.runs).map(({ from, to, gap }): Leaf => {
    const [a, b] = [centralOf(from.figure.estimate) ?? 0, centralOf(to.figure.estimate) ?? 0];
    const pen = { stroke: paint, strokeWidth: gap ? 1 : 2 };
    const ends = [plot.x(from.at), plot.y(a), plot.x(to.at), plot.y(b)] as const;
    return line(...ends, gap ? { ...pen, dash: [3, 4] } : pen);
  });
  const bands = run.moments.slice(1).flatMap((to, i): Leaf[] => {
    const from = run.moments[i];
    const [a, b] = [from?.figure.estimate, to.figure.estimate];
    if (from === undefined || a === undefined || !("kind" in a) || !("kind" in b)) return [];
    const [x0, x1] = [plot.x(from.at), plot.x(to.at)];
    const band = polygon(
      [
        [x0, plot.y(a.low)],
        [x1, plot.y(b.low)],
        [x1, plot.y(b.high)],
        [x0, plot.y(a.high)],
      ],
      paint,
    );
    return [{ ...band, opacity: 0.15 } as Leaf];
  });
  return group("line", [...bands, ...links]);
}

/** The box that the mark of a moment covers, px. */
export function momentBox({ figure, at }: Moment, plot: SeriesPlot): Box {
  const middle = plot.x(at);
  const place = placeOf(figure.estimate, slotOf(middle, plot));
  const [y0, y1] = extentPx(figure.estimate, place);
  return { x0: middle - plot.thickness * 0.6, x1: middle + plot.thickness * 0.6, y0, y1 };
}

function slotOf(middle: number, plot: SeriesPlot) {
  const reach = [plot.bottom, plot.top] as const;
  return { at: plot.y, middle, thickness: plot.thickness, reach };
}

/** The thin line of a long period: its ends and its height, px; null where a moment has none. */
export function spanOf(
  moment: Moment,
  plot: SeriesPlot,
  timeline: Timeline,
): { readonly x0: number; readonly x1: number; readonly y: number } | null {
  const central = centralOf(moment.figure.estimate);
  if (central === null || !isLong(moment, timeline)) return null;
  const clip = (ms: number) => Math.min(plot.right, Math.max(plot.left, plot.x(ms)));
  const [from, to] = moment.days;
  return { x0: clip(from), x1: clip(to + DAY), y: plot.y(central) };
}

/** The mark of a moment; a long period is a thin line as long as it lasts. */
export function momentMark(
  moment: Moment,
  run: Run,
  plot: SeriesPlot,
  timeline: Timeline,
  input: Chart,
): Group {
  const { figure, at } = moment;
  const own = penOf(figure, input, true);
  const pen = { ...own, paint: own.paint === "comparator" ? runPaint(run, input) : own.paint };
  const dashed = isDashed(figure);
  const place = placeOf(figure.estimate, slotOf(plot.x(at), plot));
  const length = spanOf(moment, plot, timeline);
  const span =
    length === null
      ? []
      : [
          line(length.x0, length.y, length.x1, length.y, {
            stroke: pen.paint,
            strokeWidth: 1,
            ...(dashed ? { dash: [4, 3] as const } : {}),
          }),
        ];
  const mark = figureMark(figure, pen, place, dashed, markSentence(figure, input, input.facets));
  return {
    ...mark,
    children: [...(span.length > 0 ? [group("span", span)] : []), ...mark.children],
  };
}
