import { chartWords } from "../../charts/words.ts";
import { type RangeKind, rangeKindOf } from "../../domain/estimate.ts";
import type { Language } from "../../domain/language.ts";
import { axisScale } from "../../domain/number-words.ts";
import { barColumns } from "./bar-columns.ts";
import { type BarLayer, barChartXml } from "./bar-xml.ts";
import { type ChartRow, type ChartUnit, lowerFirst } from "./chart-rows.ts";
import { axisFormat } from "./chart-xml.ts";
import { placed, sheetOf } from "./columns.ts";
import { countColumns, endsOf, figureColumns, moreColumns } from "./figure-columns.ts";
import type { ChartSource, NativeChart } from "./native-chart.ts";
import {
  AXIS,
  filledRooms,
  gapOf,
  labelRooms,
  labelWidth,
  rowSizes,
  rowsHeight,
} from "./row-sizes.ts";
import { colour } from "./text-xml.ts";
import { slideWords } from "./words.ts";

/** Columns of the sheet, counted from 0: H, M and Z. */
const FIRST_PIECE = 7;
const LABELS = 12;
const ACROSS = 25;

/** What the ends of a range are, as a sign in the key and two patterns: dense, and light where hollow. */
const PATTERNS: Readonly<Record<RangeKind, readonly string[]>> = {
  scenarios: ["■ "],
  unspecified: ["▥ ", "narVert", "ltVert"],
  elasticity: ["▨ ", "wdUpDiag", "ltUpDiag"],
  "between-estimates": ["▧ ", "wdDnDiag", "ltDnDiag"],
  "between-lines": ["▤ ", "dkHorz", "ltHorz"],
  "confidence-interval": ["▦ ", "lgCheck", "lgGrid"],
};

function pattern(name: string, paint: string): string {
  const own = (tag: string, of: string) => `<a:${tag}><a:schemeClr val="${of}"/></a:${tag}>`;
  return `<a:pattFill prst="${name}">${own("fgClr", paint)}${own("bgClr", "bg1")}</a:pattFill>`;
}

/** Solid or patterned; hollow where second-hand; dashed where it is a goal or did not happen. */
export function barFill({ figure, paint, hollow, dashed }: ChartRow): string {
  const kind = rangeKindOf(figure.estimate);
  const name = kind && PATTERNS[kind][hollow || dashed ? 2 : 1];
  const plain = colour(hollow || dashed ? "bg1" : paint);
  const fill = name ? pattern(name, paint) : plain;
  const line =
    hollow || dashed
      ? `<a:ln w="15875">${colour(paint)}<a:prstDash val="${dashed ? "sysDash" : "solid"}"/></a:ln>`
      : "<a:ln><a:noFill/></a:ln>";
  return `<c:spPr>${fill}${line}</c:spPr>`;
}

/** The tick: ink on a bar, the paint of the figure where it is all there is. */
function tickFill(row: ChartRow): string {
  const isCentre = row.figure.estimate.shape === "point-in-range";
  return isCentre ? `<c:spPr>${colour("tx1")}<a:ln><a:noFill/></a:ln></c:spPr>` : barFill(row);
}

function keyOf(rows: readonly ChartRow[], language: Language): readonly string[] {
  const [words, own] = [chartWords(language), slideWords(language)];
  const shapes = new Set(rows.map((row) => row.figure.estimate.shape));
  const kinds = new Set(rows.map((r) => rangeKindOf(r.figure.estimate)).filter((k) => k !== null));
  return [
    ...[...kinds].map((kind) => PATTERNS[kind][0] + lowerFirst(words.forms[kind], language)),
    ...(shapes.has("point") && shapes.size > 1 ? [own.tickKey] : []),
    ...(shapes.has("point-in-range") ? [words.centre] : []),
    ...(shapes.has("at-least") || shapes.has("at-most") ? [own.openKey] : []),
    ...(rows.some((row) => row.hollow) ? [words.secondHand] : []),
    ...(rows.some((row) => row.dashed) ? [words.dashed] : []),
  ];
}

/** Share of its tick by which a bar runs beyond its number. */
function beyond({ figure: { estimate: e } }: ChartRow): number {
  return e.shape === "at-least" ? 1 : e.shape === "point" ? 0.5 : 0;
}

/** Beside the labels the axis runs on, where 万 would need five digits: the first such tick is "1亿". */
function beyondFourDigits({ id, divisor }: ChartUnit): string {
  return `[=10000]"1${axisScale(divisor * 10_000, id, "zh").word}";[>10000]"";`;
}

/** The next number fit for a step of an axis. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((n) => n * unit >= value) ?? 10;
  return Number((factor * unit).toPrecision(2));
}

/** The next number of two digits. */
function upTo(value: number): number {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / step) * step).toPrecision(3));
}

/**
 * Ranges, vintages and quantities to scale as stacked bars whose lengths are formulas over the figures.
 * A bound is a tick at its number: no end is drawn that the source does not state.
 */
export function barChart(source: ChartSource): NativeChart {
  const { rows: of, geometry, language } = source;
  const { rows, unit } = of;
  // Slides of one chart share sizes and axis.
  const all = source.whole ?? rows;
  const at = (row: ChartRow) => all.indexOf(row);
  const words = slideWords(language);
  const { width, height } = geometry.chart;
  const top = AXIS / height;
  const tall = rowsHeight(height) * (all === rows ? 1 : all.length / (source.perSlide ?? 1));
  const { sizePt, share, ...sizes } = rowSizes(all, width, tall);
  const names = rows.map((row) => sizes.names[at(row)] ?? row.name);
  const plot = { x: share, y: top, width: 0.99 - share, height: 0.99 - top };
  const labelSize = Math.min(14, sizePt + 1);
  const lengths = all
    .map(({ figure }) => endsOf(figure.estimate))
    .map(({ low, central, high }) => [low, central, high].map((n) => (n ?? 0) / unit.divisor));
  const negative = lengths.some((row) => row.some((n) => n < 0));
  const positive = lengths.some((row) => row.some((n) => n > 0));
  const widths = all.map((row) => labelWidth(row.label, labelSize));
  const ends = lengths.map((row) => Math.max(...row.map(Math.abs)));
  // Bars on both sides of zero share the width of the plot.
  const found = labelRooms(ends, widths, width * plot.width * (negative && positive ? 0.5 : 1));
  // On both sides of zero programs find other ends for the same lengths: those are fixed.
  const isFixed = all !== rows && negative;
  const step = roundUp(found.total / 2);
  const total = isFixed ? step * 2 : all === rows ? found.total : upTo(found.total);
  const tick = Number((total * (rows.length > 12 ? 0.007 : 0.009)).toPrecision(2));
  const own = rows.map((row) => ({
    room: found.rooms[at(row)] ?? 0,
    end: (ends[at(row)] ?? 0) + tick * beyond(row),
  }));
  const isFilled = all !== rows && !negative;
  const rooms = isFilled ? filledRooms(own, total) : own.map((row) => row.room);
  const columns = barColumns(of, rooms, tick, language);
  const sheet = [
    ...figureColumns(rows, names, language),
    ...columns.pieces,
    columns.labels,
    ...moreColumns(rows, language),
    ...columns.working,
    ...countColumns(rows, language),
  ];
  const column = (index: number) => placed(words.sheet, sheet, index);
  const isPercent = unit.id === "percent";
  const fills = rows.map((row) => barFill(row));
  const layers: BarLayer[] = [
    { at: column(FIRST_PIECE), fills: null },
    { at: column(FIRST_PIECE + 1), fills },
    { at: column(FIRST_PIECE + 2), fills: rows.map(tickFill) },
    { at: column(FIRST_PIECE + 3), fills },
    ...(columns.working.length > 0 ? [{ at: column(ACROSS), fills }] : []),
    { at: column(FIRST_PIECE + 4), fills: null, labels: column(LABELS) },
  ];
  const xml = barChartXml({
    names: column(0),
    layers,
    plot,
    // Level, said so: LibreOffice leaves out names that may be turned and stand close.
    namesLook: { sizePt, level: true },
    labelLooks: rows.map((row) => ({ sizePt: labelSize, paint: row.stands ? row.paint : "tx1" })),
    axisTitle: isPercent ? null : unit.name,
    axisFormat:
      (language === "zh" && !isPercent && !negative ? beyondFourDigits(unit) : "") +
      axisFormat(total, isPercent, language),
    min: !negative ? 0 : isFixed ? -total : null,
    max: negative && !positive ? 0 : isFixed ? total : null,
    // From an end that is not a multiple of its step a program would count past zero.
    step: isFixed ? step : null,
    gridlines: true,
    gap: gapOf(rows.length, height * plot.height, 26),
    language,
  });
  return { xml, sheet: sheetOf(words.sheet, sheet), key: keyOf(rows, language) };
}
