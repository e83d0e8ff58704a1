import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import {
  AXES,
  chartSpace,
  labelShows,
  layoutXml,
  NO_FILL,
  type Plot,
  rowAxisXml,
  seriesHead,
  textProperties,
  valueAxisXml,
} from "./chart-xml.ts";
import { numberRef, type Placed } from "./columns.ts";
import { colour } from "./text-xml.ts";

export interface PointLabel {
  readonly row: number;
  /** Number format with its words: `"about "#,##0.0"%"`. */
  readonly format: string;
  readonly place: "t" | "r" | "b" | "l";
  /** Somewhat higher than its point. */
  readonly lift?: boolean;
}

export interface LineLayer {
  readonly at: Placed;
  /** DrawingML colour fill. */
  readonly fill: string;
  /** Null: markers alone. */
  readonly dash: "solid" | "dash" | "sysDot" | null;
  readonly marker: "circle" | "square" | "triangle" | "diamond" | "dash";
  /** Rows whose marker is a cross: second-hand; and rows that stand out. */
  readonly crossed: readonly number[];
  readonly large: readonly number[];
  readonly labels: readonly PointLabel[];
  readonly inLegend: boolean;
}

export interface LineChart {
  readonly dates: Placed;
  readonly layers: readonly LineLayer[];
  readonly grain: "year" | "month" | "day";
  readonly blanks: "gap" | "span";
  readonly plot: Plot;
  /** Share of the height that the legend takes; 0: there is none. */
  readonly legend: number;
  readonly sizePt: number;
  readonly axisTitle: string | null;
  /** Step between the labels of dates. */
  readonly step: { readonly count: number; readonly unit: "days" | "months" | "years" };
  readonly axisFormat: string;
  readonly min: number | null;
  /** Day number at which the axis of dates begins. */
  readonly from: number;
  readonly language: Language;
}

const DATE_FORMATS = {
  en: { year: "yyyy", month: "mmm yyyy", day: "d mmm yyyy" },
  zh: { year: 'yyyy"年"', month: 'yyyy"年"m"月"', day: 'yyyy"年"m"月"d"日"' },
} as const;

function markerXml(layer: LineLayer, row: number | null): string {
  const isCross = row !== null && layer.crossed.includes(row);
  const usual = layer.marker === "dash" ? 9 : isCross ? 8 : 6;
  const size = row !== null && layer.large.includes(row) ? 11 : usual;
  // LibreOffice fills every marker; a cross is told apart in any program.
  const [symbol, fill] = isCross ? ["x", "<a:noFill/>"] : [layer.marker, layer.fill];
  return (
    `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/>` +
    `<c:spPr>${fill}<a:ln w="15875">${layer.fill}</a:ln></c:spPr></c:marker>`
  );
}

/** A label moved up by a share of the height of the chart: off the line that falls beside it. */
const LIFTED =
  '<c:layout><c:manualLayout><c:x val="0.005"/><c:y val="-0.045"/></c:manualLayout></c:layout>';

function labelsXml({ labels, fill }: LineLayer, { sizePt, language }: LineChart): string {
  if (labels.length === 0) return "";
  const look = { sizePt: sizePt + 1, bold: true, oneLine: true };
  const text = textProperties(look, language).replace(colour("tx1"), fill);
  const each = labels.map(
    ({ row, format, place, lift }) =>
      `<c:dLbl><c:idx val="${row}"/>${lift ? LIFTED : ""}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` +
      `${NO_FILL}${text}<c:dLblPos val="${place}"/>${labelShows(true)}</c:dLbl>`,
  );
  return `<c:dLbls>${each.join("")}${NO_FILL}${text}${labelShows(false)}</c:dLbls>`;
}

function layerXml(layer: LineLayer, index: number, chart: LineChart): string {
  const line =
    layer.dash === null
      ? "<a:ln><a:noFill/></a:ln>"
      : `<a:ln w="${layer.dash === "sysDot" ? 12700 : 25400}" cap="rnd">${layer.fill}<a:prstDash val="${layer.dash}"/><a:round/></a:ln>`;
  const special = [...new Set([...layer.crossed, ...layer.large])].sort((a, b) => a - b);
  const points = special.map(
    (row) =>
      `<c:dPt><c:idx val="${row}"/>${markerXml(layer, row)}<c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`,
  );
  const format = DATE_FORMATS[chart.language][chart.grain];
  return (
    `<c:ser>${seriesHead(index, layer.at)}<c:spPr>${line}</c:spPr>` +
    `${markerXml(layer, null)}${points.join("")}${labelsXml(layer, chart)}` +
    `<c:cat>${numberRef(chart.dates, format)}</c:cat><c:val>${numberRef(layer.at)}</c:val><c:smooth val="0"/></c:ser>`
  );
}

function axesXml(chart: LineChart): string {
  const { language, grain, min, sizePt, step } = chart;
  const dates = rowAxisXml(
    {
      position: "b",
      scaling: `<c:orientation val="minMax"/><c:min val="${chart.from}"/>`,
      format: DATE_FORMATS[language][grain],
      marks: "out",
      look: { sizePt, paint: "tx2", level: true },
    },
    language,
  );
  const values = valueAxisXml(
    {
      position: "l",
      format: chart.axisFormat,
      min,
      max: null,
      step: null,
      rules: true,
      title: chart.axisTitle,
      titleX: 0,
      sizePt,
      crosses: min === null || min === 0 ? "autoZero" : "min",
    },
    language,
  );
  return (
    `<c:dateAx>${dates}<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="${grain}s"/>` +
    `<c:majorUnit val="${step.count}"/><c:majorTimeUnit val="${step.unit}"/></c:dateAx>${values}`
  );
}

function legendXml({ layers, legend, language, sizePt }: LineChart): string {
  if (legend === 0) return "";
  const hidden = layers.flatMap((layer, i) =>
    layer.inLegend ? [] : [`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`],
  );
  const place = { x: 0.02, y: 1 - legend, width: 0.96, height: legend };
  return (
    `<c:legend><c:legendPos val="b"/>${hidden.join("")}${layoutXml(place)}` +
    `<c:overlay val="0"/>${NO_FILL}${textProperties({ sizePt }, language)}</c:legend>`
  );
}

/** Lines over dates. */
export function lineChartXml(chart: LineChart): string {
  const layers = chart.layers.map((layer, i) => layerXml(layer, i, chart)).join("");
  const plot =
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${layers}` +
    `<c:marker val="1"/>${AXES}</c:lineChart>${axesXml(chart)}`;
  return chartSpace(chart.plot, plot, legendXml(chart), chart.blanks, chart.language, chart.sizePt);
}
