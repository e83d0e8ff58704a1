import type { Box } from "../scene/boxes.ts";
import { wrapText } from "../scene/line-break.ts";
import type { Node } from "../scene/scene.ts";
import { group, line, text } from "../scene/shapes.ts";
import { textWidth } from "../scene/text.ts";
import type { Chart } from "./input.ts";
import type { Wish } from "./label-places.ts";
import { placeLabels, type Spot } from "./place-labels.ts";
import { labelWords } from "./sentence.ts";
import { centralOf, linksOf, type Moment, type Run, type Timeline } from "./series-data.ts";
import { lastOf } from "./series-names.ts";
import { momentBox, runPaint, type SeriesPlot, spanOf } from "./series-plot.ts";
import type { Size } from "./size.ts";

/** Thin boxes on the lines of long periods. */
function spanBoxes(timeline: Timeline, plot: SeriesPlot): readonly Box[] {
  return timeline.runs.flatMap((run) =>
    run.moments.flatMap((moment) => {
      const span = spanOf(moment, plot, timeline);
      return span === null ? [] : [{ x0: span.x0, x1: span.x1, y0: span.y - 1, y1: span.y + 1 }];
    }),
  );
}

/** Small boxes along the lines, so that labels keep off them. */
function lineBoxes(timeline: Timeline, plot: SeriesPlot): readonly Box[] {
  const links = timeline.runs.flatMap((run) =>
    linksOf(run, timeline.runs).flatMap(({ from, to }) => {
      const [x0, x1] = [plot.x(from.at), plot.x(to.at)];
      const [a, b] = [from, to].map((m) => plot.y(centralOf(m.figure.estimate) ?? 0));
      const [y0 = 0, y1 = 0] = [a, b];
      const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 6));
      return Array.from({ length: count + 1 }, (_, i) => {
        const [x, y] = [x0 + ((x1 - x0) * i) / count, y0 + ((y1 - y0) * i) / count];
        return { x0: x - 1.5, x1: x + 1.5, y0: y - 1.5, y1: y + 1.5 };
      });
    }),
  );
  return [...links, ...spanBoxes(timeline, plot)];
}

function markBoxes(timeline: Timeline, plot: SeriesPlot, named: readonly Moment[]): readonly Box[] {
  return timeline.runs
    .flatMap((run) => run.moments)
    .filter((moment) => !named.includes(moment))
    .map((moment) => momentBox(moment, plot));
}

function drawn(
  wishes: readonly Wish[],
  spots: ReadonlyMap<string, Spot>,
  paints: ReadonlyMap<string, Run>,
  input: Chart,
): Node {
  const children = wishes.flatMap((wish) => {
    const spot = spots.get(wish.id);
    const run = paints.get(wish.id);
    if (spot === undefined || run === undefined) return [];
    const paint = runPaint(run, input);
    const fill = paint === "comparator" ? "ink-2" : paint;
    const lead =
      spot.leader === null ? [] : [line(...spot.leader, { stroke: "ink-3", strokeWidth: 0.75 })];
    const how = { weight: wish.style.weight, anchor: "start" } as const;
    return [
      ...lead,
      ...wish.lines.map((words, i) =>
        text(
          spot.box.x0,
          spot.top + wish.lineHeight * (i + 1) - 4,
          words,
          wish.style.size,
          fill,
          how,
        ),
      ),
    ];
  });
  return group("label", children);
}

function frameOf(plot: SeriesPlot, input: Chart): Box {
  return { x0: plot.left + 2, x1: input.width, y0: 0, y1: plot.bottom - 2 };
}

/** Values at the first, last, highest and lowest points of the only series; as many as find a place. */
export function valueLabels(
  run: Run,
  timeline: Timeline,
  plot: SeriesPlot,
  corner: Box,
  input: Chart,
  size: Size,
): Node {
  const value = (m: Moment) => centralOf(m.figure.estimate) ?? 0;
  const sorted = [...run.moments].sort((a, b) => value(a) - value(b));
  const picks = [run.moments.at(-1), run.moments[0], sorted.at(-1), sorted[0]];
  const named = [...new Set(picks)].filter((m): m is Moment => m !== undefined);
  const wish = (moment: Moment): Wish => ({
    id: moment.figure.id,
    lines: [labelWords(moment.figure, input)],
    style: { size: size.small, weight: 600, family: "sans" },
    lineHeight: size.smallLine,
    mark: momentBox(moment, plot),
  });
  for (let count = named.length; count > 0; count--) {
    const some = named.slice(0, count);
    const taken = [corner, ...markBoxes(timeline, plot, some), ...lineBoxes(timeline, plot)];
    const wishes = some.map(wish);
    const spots = placeLabels(wishes, taken, frameOf(plot, input));
    if (spots) return drawn(wishes, spots, new Map(wishes.map((w) => [w.id, run])), input);
  }
  return group("label", []);
}

/** px that names at line ends need: the widest, but no more than three tenths of the chart. */
export function nameRoom(names: ReadonlyMap<string, string>, width: number, size: Size): number {
  const widest = Math.max(...[...names.values()].map((name) => textWidth(name, size.small, 600)));
  return Math.ceil(Math.min(widest * 1.05, width * 0.28)) + 10;
}

/** A name at the end of every run, or a number where `numbers`; null where one finds no place. */
export function nameLabels(
  names: ReadonlyMap<string, string>,
  timeline: Timeline,
  plot: SeriesPlot,
  corner: Box,
  input: Chart,
  size: Size,
  numbers: boolean,
): Node | null {
  const style = { size: size.small, weight: 600, family: "sans" } as const;
  const room = nameRoom(names, input.width, size) - 8;
  const ends = timeline.runs.map((run) => run.moments.at(-1) as Moment);
  const wishes = timeline.runs.map((run, i): Wish => {
    const words = wrapText(names.get(run.id) ?? run.id, room, style);
    return {
      id: run.id,
      lines: numbers ? [`${i + 1}`] : [...words, labelWords(lastOf(run), input)],
      style,
      lineHeight: size.smallLine,
      mark: momentBox(ends[i] as Moment, plot),
      right: true,
    };
  });
  const marks = markBoxes(timeline, plot, ends);
  const obstacles = [
    [corner, ...marks, ...lineBoxes(timeline, plot)],
    ...(numbers ? [[corner]] : []),
  ];
  for (const taken of obstacles) {
    const spots = placeLabels(wishes, taken, frameOf(plot, input));
    const runs = new Map(timeline.runs.map((run) => [run.id, run]));
    if (spots) return drawn(wishes, spots, runs, input);
  }
  return null;
}
