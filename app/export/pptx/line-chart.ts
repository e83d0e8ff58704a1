import { withFigures } from "../../charts/input.ts";
import { type Moment, timelineOf } from "../../charts/series-data.ts";
import { runNames } from "../../charts/series-names.ts";
import { extentOf, valueAxis } from "../../charts/value-axis.ts";
import { chartWords } from "../../charts/words.ts";
import { textWidth } from "../../scene/text.ts";
import type { Edition } from "../edition.ts";
import type { Cell } from "../xlsx/sheet.ts";
import { axisFormat } from "./chart-xml.ts";
import { type Column, placed, sheetOf } from "./columns.ts";
import { dateStep } from "./date-step.ts";
import { countColumns, endsOf, figureColumns, moreColumns } from "./figure-columns.ts";
import { cutText } from "./fit-text.ts";
import { atEnds, DAY, dayNumber, EPOCH, isSpan, strandsOf } from "./line-data.ts";
import {
  centralDraft,
  chartRow,
  type Draft,
  endDraft,
  LINE_SIZE,
  type LineContext,
  lastPoints,
  leadOf,
  spanPlace,
} from "./line-drafts.ts";
import { lineChartXml } from "./line-xml.ts";
import type { ChartSource, NativeChart } from "./native-chart.ts";
import { labelWidth } from "./row-sizes.ts";
import { slideWords } from "./words.ts";

/** As on the screen: beyond this many lines and lone points, rows are drawn. */
export const MOST_RUNS = 14;

/** A face wider than the one that labels are measured for: theirs may not lie on the axis of values. */
const WIDER = 1.2;

/** Column of the dates, counted from 0: after those of the figures. */
const DATES = 14;

function columnOf(draft: Draft, dates: readonly number[], context: LineContext): Column {
  const { divisor, word } = context.rows.unit;
  const over = divisor === 1 ? "" : `/${divisor}`;
  const letter = { low: "B", central: "C", high: "D" }[draft.end];
  const cells = dates.map((_, row): Cell => {
    const moment = draft.strand.at.get(row);
    const value = moment === undefined ? null : endsOf(moment.figure.estimate)[draft.end];
    if (moment === undefined || value === null) return null;
    const at = context.rows.rows.indexOf(chartRow(moment, context)) + 2;
    return { formula: `IF(${letter}${at}="",NA(),${letter}${at}${over})`, value: value / divisor };
  });
  const { chart } = slideWords(context.language);
  return {
    head: context.runs.length === 1 ? chart(draft.head, word) : cutText(draft.head, 200),
    width: 16,
    cells,
  };
}

function keyOf(
  context: LineContext,
  hasGaps: boolean,
  startsAt: string | null,
  ends: boolean,
): readonly string[] {
  const [words, own] = [chartWords(context.language), slideWords(context.language)];
  const { rows } = context.rows;
  return [
    ...(hasGaps ? [own.gap] : []),
    ...(ends ? [own.ends] : []),
    ...(startsAt === null ? [] : [words.axisStart(startsAt)]),
    ...(rows.some((row) => row.hollow) ? [own.crossKey] : []),
    ...(rows.some((row) => row.dashed) ? [words.dashed] : []),
  ];
}

/** Figures over time as lines; null where there are more lines than can be told apart. */
export function lineChart(source: ChartSource, edition: Edition): NativeChart | null {
  const { rows: of, geometry, language } = source;
  const figures = of.rows.map((row) => row.figure);
  const timeline = atEnds(timelineOf(figures));
  const { runs } = timeline;
  if (runs.length > MOST_RUNS) return null;
  const input = withFigures({ figures, catalog: edition.catalog, language, width: 700 }, figures);
  const rowOf = new Map(of.rows.map((row) => [row.figure.id, row]));
  const [low, high] = extentOf(figures);
  // A label with a period is as wide as the line: it may not lie on the axis of dates.
  const air = runs.some((run) => run.moments.some(isSpan)) ? (high - low) / 5 : 0;
  const axis = valueAxis([low - Math.min(low, air), high], of.unit.id, language, 5, false);
  const [from, to] = axis.domain.map((end) => end / of.unit.divisor) as [number, number];
  const { width, height } = geometry.chart;
  const strands = strandsOf(timeline);
  const names = runNames(runs, input);
  const legend = runs.length === 1 ? 0 : legendShare([...names.values()], width, height);
  const isPercent = of.unit.id === "percent";
  // The title of the axis stands over its highest number.
  const top = (isPercent ? 22 : 32) / height;
  const plotHeight = 1 - top - 24 / height - legend;
  const scale = (height * plotHeight) / (axis.domain[1] - axis.domain[0]);
  const context: LineContext = { ...source, names, rowOf, runs, scale };
  const last = lastPoints(context, to - from, height * plotHeight);
  const drafts = strands.central.map((strand, i) => {
    const again = strands.central.findIndex((s) => s.run === strand.run) < i;
    return centralDraft(strand, runs.indexOf(strand.run), context, last, again);
  });
  const ends = (["low", "high"] as const).flatMap((end) =>
    strands.whole.flatMap((strand) => endDraft(strand, end, context)),
  );
  const lines = [...drafts, ...ends];
  const words = slideWords(language);
  const all: Column[] = [
    ...figureColumns(
      of.rows,
      of.rows.map((row) => cutText(row.name, 400)),
      language,
    ),
    ...moreColumns(of.rows, language),
    { head: words.date, width: 12, cells: strands.dates },
    ...lines.map((draft) => columnOf(draft, strands.dates, context)),
    ...countColumns(of.rows, language),
  ];
  const labelled = (m: Moment) =>
    labelWidth(leadOf(m, context) + chartRow(m, context).label, LINE_SIZE + 1);
  const widest = Math.max(
    0,
    ...[...last].map((m) => (spanPlace(m, context) === "l" ? 0 : labelled(m))),
  );
  const left = 58 / width;
  const plotWidth = Math.max(0.4, 0.99 - left - (widest + 6) / width);
  const start = startOf(strands.dates, timeline.grain, [
    ...runs
      .flatMap((run) => run.moments)
      .map((m) => ({
        date: dayNumber(m),
        room: spanPlace(m, context) === "l" ? (labelled(m) * WIDER) / (width * plotWidth) : 0,
      })),
  ]);
  const xml = lineChartXml({
    from: start,
    dates: placed(words.sheet, all, DATES),
    layers: lines.map((draft, i) => ({
      ...draft.layer,
      at: placed(words.sheet, all, DATES + 1 + i),
    })),
    grain: timeline.grain,
    blanks: strands.blanks,
    plot: {
      x: left,
      y: top,
      width: plotWidth,
      height: plotHeight,
    },
    legend,
    sizePt: LINE_SIZE,
    axisTitle: isPercent ? null : of.unit.name,
    axisFormat: axisFormat(to - from, isPercent, language),
    step: dateStep([start, ...strands.dates], timeline.grain, plotWidth * width, language),
    min: axis.startsAt !== null ? from : from < 0 ? null : 0,
    language,
  });
  const key = keyOf(context, strands.hasGaps, axis.startsAt, ends.length > 0);
  return { xml, sheet: sheetOf(words.sheet, all), key };
}

/**
 * Day number before the first date, so that no point stands on the axis of values, and with room for
 * labels that end at their point: `room` is a share of the width.
 */
function startOf(
  dates: readonly number[],
  grain: "year" | "month" | "day",
  points: readonly { readonly date: number; readonly room: number }[],
): number {
  const [first, last] = [dates[0] ?? 0, dates.at(-1) ?? 0];
  if (grain !== "day") return first;
  const starts = points.map(({ date, room }) => (date - last * room) / (1 - room));
  const start = Math.floor(Math.min(first - Math.max(2, (last - first) * 0.03), ...starts));
  // On the first of its month, where the labels of the axis then stand too.
  return start + 1 - new Date((start - EPOCH) * DAY).getUTCDate();
}

/** Share of the height that a legend of these names takes. */
function legendShare(names: readonly string[], width: number, height: number): number {
  let [rows, x] = [1, 0];
  for (const name of names) {
    const own = Math.min(width, textWidth(name, LINE_SIZE, 400) * 1.14 + 46);
    if (x > 0 && x + own > width * 0.96) [rows, x] = [rows + 1, 0];
    x += own;
  }
  return Math.min(0.4, (rows * LINE_SIZE * 1.5 + 6) / height);
}
