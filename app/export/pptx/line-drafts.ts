import { centralOf, type Moment, type Run } from "../../charts/series-data.ts";
import { periodWords } from "../../domain/period-words.ts";
import { exportWords } from "../words.ts";
import type { ChartRow } from "./chart-rows.ts";
import { tint } from "./chart-xml.ts";
import { endsOf } from "./figure-columns.ts";
import { labelFormat } from "./label-format.ts";
import { isSpan, type Strand } from "./line-data.ts";
import type { LineLayer, PointLabel } from "./line-xml.ts";
import type { ChartSource } from "./native-chart.ts";
import { colour } from "./text-xml.ts";
import { slideWords } from "./words.ts";

const MARKERS = ["circle", "square", "triangle", "diamond"] as const;
/** Points of one line that have room for labels with periods. */
const MOST_SPANS = 8;
/** Points, of the text on a chart of lines. */
export const LINE_SIZE = 11;
type End = "low" | "central" | "high";

/** A line still without its place in the sheet. */
export interface Draft {
  readonly strand: Strand;
  readonly end: End;
  readonly head: string;
  readonly layer: Omit<LineLayer, "at">;
}

/** Everything that the lines of one chart share. */
export interface LineContext extends ChartSource {
  readonly names: ReadonlyMap<string, string>;
  readonly rowOf: ReadonlyMap<string, ChartRow>;
  readonly runs: readonly Run[];
  /** Points of height that 1 in the figures' own unit takes. */
  readonly scale: number;
}

export const chartRow = (moment: Moment, { rowOf }: LineContext) =>
  rowOf.get(moment.figure.id) as ChartRow;

function fillOf(run: Run, context: LineContext): string {
  const rows = run.moments.map((moment) => chartRow(moment, context));
  const paint = rows.find((row) => row.stands)?.paint ?? "accent4";
  const same = context.runs.filter((r) =>
    r.moments.some((m) => chartRow(m, context).paint === paint),
  );
  return same.indexOf(run) % 2 === 1 ? tint(paint, 55) : colour(paint);
}

/** Rows of a strand for which something holds. */
function rowsWhere(strand: Strand, test: (moment: Moment) => boolean): readonly number[] {
  return [...strand.at].filter(([, moment]) => test(moment)).map(([row]) => row);
}

function label(
  row: number,
  moment: Moment,
  place: PointLabel["place"],
  context: LineContext,
): PointLabel {
  const { figure } = chartRow(moment, context);
  const { rows, language } = context;
  const lead = leadOf(moment, context);
  return { row, place, format: labelFormat(figure.estimate, rows.unit, language, lead) };
}

/** "1 January to 20 May 2020: " before the number of a period; nothing where the axis says the time. */
export function leadOf(moment: Moment, { language }: LineContext): string {
  if (!isSpan(moment)) return "";
  return periodWords(moment.figure.period, language) + exportWords(language).colon;
}

/**
 * Where the label with its period stands at each point of the only line: before the point where the line
 * rises and the label of the point before leaves room; null: no such label.
 */
export function spanPlace(moment: Moment, { runs, scale }: LineContext): "l" | "r" | null {
  const [run, other] = runs;
  if (run === undefined || other !== undefined || run.moments.length > MOST_SPANS) return null;
  if (!isSpan(moment)) return null;
  const value = (m: Moment | undefined) => (m && centralOf(m.figure.estimate)) ?? 0;
  if (value(run.moments.at(-1)) < value(run.moments[0])) return "r";
  const before = run.moments[run.moments.indexOf(moment) - 1];
  const near = (value(moment) - value(before)) * scale < LINE_SIZE * 1.5;
  return before !== undefined && near ? "r" : "l";
}

/** Over its point; beside the first where the line falls from its top, where the title of the axis stands. */
function placeOf(run: Run): PointLabel["place"] {
  const values = run.moments.map((moment) => centralOf(moment.figure.estimate) ?? -Infinity);
  return values.length > 1 && values.indexOf(Math.max(...values)) === 0 ? "r" : "t";
}

/** Labels on the first and last point of the only line, and on the last of each where several have room. */
function labelsOf(
  strand: Strand,
  context: LineContext,
  last: ReadonlySet<Moment>,
): readonly PointLabel[] {
  const { moments } = strand.run;
  return [...strand.at].flatMap(([row, moment]) => {
    const place = spanPlace(moment, context);
    if (place !== null) return [label(row, moment, place, context)];
    if (last.has(moment)) return [label(row, moment, "r", context)];
    const first = context.runs.length === 1 && moment === moments[0];
    const beside = placeOf(strand.run);
    if (first) return [{ ...label(row, moment, beside, context), lift: beside === "r" }];
    return isMarked(moment, context) ? [label(row, moment, "t", context)] : [];
  });
}

/** Whether the figure stands out among others of its line. */
function isMarked(moment: Moment, context: LineContext): boolean {
  return context.rows.rows.some((row) => !row.stands) && chartRow(moment, context).stands;
}

/** Last points whose labels do not meet, the highest first. */
export function lastPoints(
  context: LineContext,
  span: number,
  height: number,
): ReadonlySet<Moment> {
  const taken: number[] = [];
  const ends = context.runs.flatMap((run) => run.moments.slice(-1));
  const value = (m: Moment) => (centralOf(m.figure.estimate) ?? 0) / context.rows.unit.divisor;
  const some = ends.filter((moment) => {
    if (centralOf(moment.figure.estimate) === null) return false;
    const y = (value(moment) / span) * height;
    if (taken.some((other) => Math.abs(other - y) < LINE_SIZE * 1.5)) return false;
    taken.push(y);
    return true;
  });
  return new Set(some);
}

export function centralDraft(
  strand: Strand,
  i: number,
  context: LineContext,
  last: ReadonlySet<Moment>,
  again: boolean,
): Draft {
  const { run } = strand;
  const rows = run.moments.map((moment) => chartRow(moment, context));
  return {
    strand,
    end: "central",
    head: context.names.get(run.id) ?? run.id,
    layer: {
      fill: fillOf(run, context),
      dash: strand.at.size < 2 ? null : rows.every((row) => row.dashed) ? "dash" : "solid",
      marker: MARKERS[i % MARKERS.length] ?? "circle",
      crossed: rowsWhere(strand, (moment) => chartRow(moment, context).hollow),
      large: rowsWhere(strand, (moment) => isMarked(moment, context)),
      labels: labelsOf(strand, context, last),
      inLegend: !again,
    },
  };
}

/** Ends of ranges and bounds: short dashes, joined only where every figure of the run is a range. */
export function endDraft(
  strand: Strand,
  end: "low" | "high",
  context: LineContext,
): readonly Draft[] {
  const { run } = strand;
  const at = new Map([...strand.at].filter(([, m]) => endsOf(m.figure.estimate)[end] !== null));
  if (at.size === 0) return [];
  const words = slideWords(context.language);
  const name = context.names.get(run.id) ?? run.id;
  const whole = run.moments.every((m) => "kind" in m.figure.estimate);
  const own = { ...strand, at };
  const bound = (m: Moment) =>
    centralOf(m.figure.estimate) === null &&
    (end === "high" || m.figure.estimate.shape === "at-least");
  return [
    {
      strand: own,
      end,
      head: end === "low" ? words.lowOf(name) : words.highOf(name),
      layer: {
        fill: fillOf(run, context),
        dash: whole && at.size > 1 ? "sysDot" : null,
        marker: "dash",
        crossed: [],
        large: [],
        labels: [...at].filter(([, m]) => bound(m)).map(([row, m]) => label(row, m, "t", context)),
        inLegend: false,
      },
    },
  ];
}
