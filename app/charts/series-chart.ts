import { unitWords } from "../domain/number-words.ts";
import type { Figure } from "../domain/release.ts";
import type { Node, Scene } from "../scene/scene.ts";
import { leftAxis, topTickBox } from "./frame-left-axis.ts";
import { type Chart, type ChartInput, openChart, withFigures } from "./input.ts";
import { type LegendEntry, legend, legendEntries } from "./legend.ts";
import { numberedKey } from "./numbered-key.ts";
import { describe, rowsBody, rowTicks } from "./ranges-chart.ts";
import { labelWords } from "./sentence.ts";
import { linksOf, type Timeline, timelineOf } from "./series-data.ts";
import { nameLabels, nameRoom, valueLabels } from "./series-labels.ts";
import { lastOf, runNames } from "./series-names.ts";
import { momentMark, runLines, type SeriesPlot, seriesPlot } from "./series-plot.ts";
import { seriesTitle } from "./series-title.ts";
import { checkAxis } from "./share-axis.ts";
import { sizeFor } from "./size.ts";
import { tableOf } from "./table.ts";
import { bottomAxis, timeAxisHeight } from "./time-axis.ts";
import { timeTicks } from "./time-ticks.ts";
import { subtitleOf } from "./title.ts";
import { extentOf, type ValueAxis, valueAxis } from "./value-axis.ts";
import { chartWords } from "./words.ts";

interface Body {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

/** Beyond this many lines and lone points even numbers stop telling them apart, and rows are drawn. */
const MOST = 14;

/** Axes, lines and marks under `labels`, with the key of numbered runs below. */
function bodyOf(
  timeline: Timeline,
  plot: SeriesPlot,
  axis: ValueAxis,
  labels: Node,
  key: readonly string[],
  input: Chart,
): Body {
  const size = sizeFor(input.width);
  const ticks = timeTicks(plot.x, timeline.grain, input.language, size);
  const base = plot.bottom + timeAxisHeight(ticks, size);
  const numbered = key.length > 0 ? numberedKey(key, input.width, base + 14, size) : null;
  const marks = timeline.runs.flatMap((run) =>
    run.moments.map((moment) => momentMark(moment, run, plot, timeline, input)),
  );
  return {
    nodes: [
      leftAxis(axis, plot.y, plot.left, plot.right, size),
      bottomAxis(ticks, plot.x, plot.bottom, input.width, size),
      ...timeline.runs.map((run) => runLines(run, timeline, plot, input)),
      ...marks,
      labels,
      ...(numbered === null ? [] : [numbered.node]),
    ],
    bottom: numbered === null ? base : base + 14 + numbered.height,
  };
}

/** Named lines; numbered ones where names find no room; null where numbers find none either. */
function seriesBody(timeline: Timeline, axis: ValueAxis, input: Chart): Body | null {
  const size = sizeFor(input.width);
  const corner = topTickBox(axis, size, size.small + 10);
  const [only, ...others] = timeline.runs;
  if (only !== undefined && others.length === 0) {
    const plot = seriesPlot(timeline, axis, input, size, 8);
    const values = valueLabels(only, timeline, plot, corner, input, size);
    return bodyOf(timeline, plot, axis, values, [], input);
  }
  if (timeline.runs.length > MOST) return null;
  const names = runNames(timeline.runs, input);
  for (const numbers of [false, true]) {
    const margin = numbers ? 26 : nameRoom(names, input.width, size);
    const plot = seriesPlot(timeline, axis, input, size, margin);
    const labels = nameLabels(names, timeline, plot, corner, input, size, numbers);
    const { join } = chartWords(input.language);
    const key = timeline.runs.map((run) =>
      join([names.get(run.id) ?? run.id, labelWords(lastOf(run), input)]),
    );
    if (labels) return bodyOf(timeline, plot, axis, labels, numbers ? key : [], input);
  }
  return null;
}

function notes(timeline: Timeline, axis: ValueAxis, input: Chart): readonly LegendEntry[] {
  const words = chartWords(input.language);
  const gaps = timeline.runs.some((run) => linksOf(run, timeline.runs).some((link) => link.gap));
  return [
    ...(gaps ? [{ id: "gap", words: words.gap, swatch: null }] : []),
    ...(axis.startsAt === null
      ? []
      : [{ id: "axis-start", words: words.axisStart(axis.startsAt), swatch: null }]),
  ];
}

/**
 * Figures over time: one line a series, never joined across series, dashed where a figure is missing in
 * between; ranges stand as bars with a band between neighbours, and a range without a stated centre is
 * joined by no line. Figures of no series stand alone. Throws as `rangesChart` does.
 */
export function seriesChart(given: ChartInput): Scene {
  const input = openChart(given);
  checkAxis(input.figures, input.catalog);
  const { catalog, language, width } = input;
  const timeline = timelineOf(input.figures);
  const figures = timeline.runs.flatMap((run) => run.moments.map((moment) => moment.figure));
  const ordered = withFigures(input, figures);
  const unit = catalog.indicator((figures[0] as Figure).indicator).unit;
  const axis = valueAxis(extentOf(figures), unit, language, 5, false);
  const title = input.title ?? seriesTitle(timeline, ordered);
  const subtitle = subtitleOf(ordered, unitWords(unit, language));
  const description = describe(title, subtitle, ordered);
  const same = { width, title, subtitle, language, description, table: tableOf(figures, ordered) };
  const body = seriesBody(timeline, axis, ordered);
  if (body === null) {
    const rows = valueAxis(extentOf(figures), unit, language, rowTicks(width));
    return { ...same, ...rowsBody(ordered, rows) };
  }
  const entries = [...legendEntries(figures, input), ...notes(timeline, axis, input)];
  const key = legend(entries, width, body.bottom + 12, sizeFor(width));
  return {
    ...same,
    height: Math.ceil(body.bottom + (key.height > 0 ? 12 + key.height : 4)),
    nodes: [...body.nodes, ...key.nodes],
  };
}
