import { chartWords } from "../../charts/words.ts";
import { rangeKindOf } from "../../domain/estimate.ts";
import type { Language } from "../../domain/language.ts";
import { barColumns } from "./bar-columns.ts";
import { type BarLayer, barChartXml } from "./bar-xml.ts";
import { type ChartRow, lowerFirst } from "./chart-rows.ts";
import { axisFormat, colour } from "./chart-xml.ts";
import { placed, sheetOf } from "./columns.ts";
import { endsOf, figureColumns, moreColumns } from "./figure-columns.ts";
import type { ChartSource, NativeChart } from "./native-chart.ts";
import { gapOf, labelRooms, labelWidth, rowSizes } from "./row-sizes.ts";
import { slideWords } from "./words.ts";

/** Points over the plot for its numbers and their title. */
const AXIS = 38;
/** Columns of the sheet, counted from 0: H, M and Z. */
const FIRST_PIECE = 7;
const LABELS = 12;
const ACROSS = 25;

/** Solid; hollow where second-hand; dashed where it is a goal or did not happen. */
export function barFill({ paint, hollow, dashed }: ChartRow, inner = colour(paint)): string {
  const fill = hollow || dashed ? colour("bg1") : inner;
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
  const [kind] = kinds;
  return [
    ...(kinds.size === 1 && kind ? [own.bar(lowerFirst(words.forms[kind], language))] : []),
    ...(kinds.size > 1 ? [own.bars] : []),
    ...(shapes.has("point") && shapes.size > 1 ? [own.tickKey] : []),
    ...(shapes.has("point-in-range") ? [words.centre] : []),
    ...(shapes.has("at-least") || shapes.has("at-most") ? [own.openKey] : []),
    ...(rows.some((row) => row.hollow) ? [words.secondHand] : []),
    ...(rows.some((row) => row.dashed) ? [words.dashed] : []),
  ];
}

/**
 * Ranges, vintages and quantities to scale as stacked bars whose lengths are formulas over the figures.
 * A bound is a tick at its number: no end is drawn that the source does not state.
 */
export function barChart({ rows: of, geometry, language }: ChartSource): NativeChart {
  const { rows, unit } = of;
  const words = slideWords(language);
  const { width, height } = geometry.chart;
  const top = AXIS / height;
  const { sizePt, names, share } = rowSizes(rows, width, height * (0.99 - top));
  const plot = { x: share, y: top, width: 0.99 - share, height: 0.99 - top };
  const labelSize = Math.min(14, sizePt + 1);
  const lengths = rows
    .map(({ figure }) => endsOf(figure.estimate))
    .map(({ low, central, high }) => [low, central, high].map((n) => (n ?? 0) / unit.divisor));
  const negative = lengths.some((row) => row.some((n) => n < 0));
  const positive = lengths.some((row) => row.some((n) => n > 0));
  const widths = rows.map((row) => labelWidth(row.label, labelSize));
  const ends = lengths.map((row) => Math.max(...row.map(Math.abs)));
  // Bars on both sides of zero share the width of the plot.
  const { total, rooms } = labelRooms(
    ends,
    widths,
    width * plot.width * (negative && positive ? 0.5 : 1),
  );
  const tick = Number((total * (rows.length > 12 ? 0.007 : 0.009)).toPrecision(2));
  const columns = barColumns(of, rooms, tick, language);
  const all = [
    ...figureColumns(rows, names, language),
    ...columns.pieces,
    columns.labels,
    ...moreColumns(rows, language),
    ...columns.working,
  ];
  const at = (index: number) => placed(words.sheet, all, index);
  const isPercent = unit.id === "percent";
  const fills = rows.map((row) => barFill(row));
  const layers: BarLayer[] = [
    { at: at(FIRST_PIECE), fills: null },
    { at: at(FIRST_PIECE + 1), fills },
    { at: at(FIRST_PIECE + 2), fills: rows.map(tickFill) },
    { at: at(FIRST_PIECE + 3), fills },
    ...(columns.working.length > 0 ? [{ at: at(ACROSS), fills }] : []),
    { at: at(FIRST_PIECE + 4), fills: null, labels: at(LABELS) },
  ];
  const xml = barChartXml({
    names: at(0),
    layers,
    plot,
    namesLook: { sizePt },
    labelLooks: rows.map((row) => ({ sizePt: labelSize, paint: row.stands ? row.paint : "tx1" })),
    axis: true,
    axisTitle: isPercent ? null : unit.name,
    axisFormat: axisFormat(total, isPercent),
    min: negative ? null : 0,
    max: negative && !positive ? 0 : null,
    gridlines: true,
    gap: gapOf(rows.length, height * plot.height, 26),
    language,
  });
  return { xml, sheet: sheetOf(words.sheet, all), key: keyOf(rows, language) };
}
