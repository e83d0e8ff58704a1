import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import {
  AXES,
  chartSpace,
  type Look,
  labelShows,
  NO_FILL,
  type Plot,
  rowAxisXml,
  seriesHead,
  textProperties,
  UNBROKEN,
  valueAxisXml,
} from "./chart-xml.ts";
import { labelRange, numberRef, type Placed, shownIn, textRef } from "./columns.ts";
import { colour, LANG, oneLine } from "./text-xml.ts";

/** One layer of stacked bars; `fills` are shape properties, one a row; null: nothing is drawn. */
export interface BarLayer {
  readonly at: Placed;
  readonly fills: readonly string[] | null;
  /** Texts from cells, at the inner end of the bars. */
  readonly labels?: Placed;
  /** End of its own part at which a label stands; the inner one unless given. */
  readonly place?: "inBase" | "inEnd";
}

export interface BarChart {
  readonly names: Placed;
  readonly layers: readonly BarLayer[];
  readonly plot: Plot;
  readonly namesLook: Look;
  readonly labelLooks: readonly Look[];
  /** Null: its numbers say their unit. */
  readonly axisTitle: string | null;
  readonly axisFormat: string;
  /** Fixed ends of the axis; null: the program finds one. */
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly gridlines: boolean;
  /** Space between bars in per cent of their thickness. */
  readonly gap: number;
  readonly language: Language;
}

/** Points, of the text on a chart of bars. */
const SIZE = 11;

/** The text of a cell, and nothing else. */
const FROM_CELLS = `${labelShows(false)}<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>`;

function fieldId(index: number): string {
  return `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** A label that shows a cell; programs that cannot do so show the text that is kept here. */
function labelXml(
  words: string,
  index: number,
  look: Look,
  place: string,
  language: Language,
): string {
  const font = `sz="${Math.round(look.sizePt * 100)}" b="1"`;
  const usual = `<a:pPr><a:defRPr ${font}/></a:pPr>`;
  return (
    `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich>${UNBROKEN}<a:lstStyle/>` +
    `<a:p>${usual}<a:fld id="${fieldId(index)}" type="CELLRANGE"><a:rPr ${LANG[language]} ${font}>${colour(look.paint ?? "tx1")}</a:rPr>` +
    `${usual}<a:t>${escapeXml(oneLine(words))}</a:t></a:fld><a:endParaRPr ${LANG[language]}/></a:p></c:rich></c:tx>` +
    `<c:dLblPos val="${place}"/>${FROM_CELLS}</c:dLbl>`
  );
}

function labelsXml(labels: Placed, place: string, chart: BarChart): string {
  const { language, labelLooks } = chart;
  const each = labels.column.cells.map((cell, i) =>
    labelXml(String(shownIn(cell) ?? ""), i, labelLooks[i] ?? { sizePt: 10 }, place, language),
  );
  const look = { sizePt: labelLooks[0]?.sizePt ?? 10, bold: true, oneLine: true };
  return (
    `<c:dLbls>${each.join("")}${NO_FILL}` +
    `${textProperties(look, language)}<c:dLblPos val="${place}"/>${FROM_CELLS}</c:dLbls>`
  );
}

function layerXml(
  { at, fills, labels, place = "inBase" }: BarLayer,
  index: number,
  chart: BarChart,
): string {
  const own = fills?.[0] ?? NO_FILL;
  const points = (fills ?? [])
    .map((fill, i) =>
      fill === own
        ? ""
        : `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fill}</c:dPt>`,
    )
    .join("");
  const range =
    labels === undefined
      ? ""
      : `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}">${labelRange(labels)}</c:ext></c:extLst>`;
  return (
    `<c:ser>${seriesHead(index, at)}${own}<c:invertIfNegative val="0"/>${points}${labels === undefined ? "" : labelsXml(labels, place, chart)}` +
    `<c:cat>${textRef(chart.names)}</c:cat><c:val>${numberRef(at)}</c:val>${range}</c:ser>`
  );
}

function axesXml(chart: BarChart): string {
  const { language, namesLook, plot, min, max, step } = chart;
  const names = rowAxisXml(
    {
      position: "l",
      scaling: '<c:orientation val="maxMin"/>',
      format: "General",
      marks: "none",
      look: namesLook,
    },
    language,
  );
  const values = valueAxisXml(
    {
      position: "t",
      format: chart.axisFormat,
      min,
      max,
      step,
      rules: chart.gridlines,
      title: chart.axisTitle,
      titleX: plot.x,
      sizePt: SIZE,
      crosses: "autoZero",
    },
    language,
  );
  return (
    `<c:catAx>${names}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>` +
    `<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>${values}`
  );
}

/** Horizontal stacked bars, first row at the top, values at the top edge. */
export function barChartXml(chart: BarChart): string {
  const layers = chart.layers.map((layer, i) => layerXml(layer, i, chart)).join("");
  const plot =
    `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${layers}` +
    `<c:gapWidth val="${chart.gap}"/><c:overlap val="100"/>${AXES}</c:barChart>${axesXml(chart)}`;
  return chartSpace(chart.plot, plot, "", "gap", chart.language, SIZE);
}
