import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import {
  AXIS_LINE,
  chartSpace,
  type Look,
  NO_FILL,
  NO_LINE,
  type Plot,
  plotLayout,
  RULE,
  richText,
  textProperties,
  titleLayout,
} from "./chart-xml.ts";
import { headRef, labelRange, numberRef, type Placed, shownIn, textRef } from "./columns.ts";
import { oneLine } from "./text-xml.ts";

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
  /** Whether an axis of values is shown. */
  readonly axis: boolean;
  /** Null: its numbers say their unit. */
  readonly axisTitle: string | null;
  readonly axisFormat: string;
  /** Fixed ends of the axis; null: the program finds one. */
  readonly min: number | null;
  readonly max: number | null;
  readonly gridlines: boolean;
  /** Space between bars in per cent of their thickness. */
  readonly gap: number;
  readonly language: Language;
}

const SHOW_NOTHING =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

const FROM_CELLS =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>';

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
  const lang = language === "zh" ? 'lang="zh-CN" altLang="en-US"' : 'lang="en-GB" altLang="zh-CN"';
  return (
    `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none" lIns="38100" tIns="0" rIns="38100" bIns="0" anchor="ctr"><a:spAutoFit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr><a:defRPr sz="${Math.round(look.sizePt * 100)}" b="1"/></a:pPr><a:fld id="${fieldId(index)}" type="CELLRANGE"><a:rPr ${lang} sz="${Math.round(look.sizePt * 100)}" b="1"><a:solidFill><a:schemeClr val="${look.paint ?? "tx1"}"/></a:solidFill></a:rPr>` +
    `<a:pPr><a:defRPr sz="${Math.round(look.sizePt * 100)}" b="1"/></a:pPr><a:t>${escapeXml(oneLine(words))}</a:t></a:fld><a:endParaRPr ${lang}/></a:p></c:rich></c:tx>` +
    `<c:dLblPos val="${place}"/>${SHOW_NOTHING}${FROM_CELLS}</c:dLbl>`
  );
}

function labelsXml(labels: Placed, place: string, chart: BarChart): string {
  const { language, labelLooks } = chart;
  const each = labels.column.cells.map((cell, i) =>
    labelXml(String(shownIn(cell) ?? ""), i, labelLooks[i] ?? { sizePt: 10 }, place, language),
  );
  const look = { sizePt: labelLooks[0]?.sizePt ?? 10, bold: true, oneLine: true };
  return (
    `<c:dLbls>${each.join("")}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(look, language)}<c:dLblPos val="${place}"/>${SHOW_NOTHING}${FROM_CELLS}</c:dLbls>`
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
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${headRef(at)}</c:tx>${own}` +
    `<c:invertIfNegative val="0"/>${points}${labels === undefined ? "" : labelsXml(labels, place, chart)}` +
    `<c:cat>${textRef(chart.names)}</c:cat><c:val>${numberRef(at)}</c:val>${range}</c:ser>`
  );
}

function axesXml(chart: BarChart): string {
  const { language, axisTitle, min, max } = chart;
  const limits =
    (max === null ? "" : `<c:max val="${max}"/>`) + (min === null ? "" : `<c:min val="${min}"/>`);
  const title =
    axisTitle === null
      ? ""
      : `<c:title><c:tx>${richText(axisTitle, { sizePt: 11, paint: "tx2" }, language)}</c:tx>${titleLayout(chart.plot.x)}<c:overlay val="1"/></c:title>`;
  return (
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `${AXIS_LINE}${textProperties(chart.namesLook, language)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="${chart.axis ? 0 : 1}"/><c:axPos val="t"/>` +
    `${chart.gridlines ? RULE : ""}${title}<c:numFmt formatCode="${escapeXml(chart.axisFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${NO_LINE}${textProperties({ sizePt: 11, paint: "tx2" }, language)}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** Horizontal stacked bars, first row at the top, values at the top edge. */
export function barChartXml(chart: BarChart): string {
  const layers = chart.layers.map((layer, i) => layerXml(layer, i, chart)).join("");
  const plot =
    `${plotLayout(chart.plot)}<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${layers}` +
    `<c:gapWidth val="${chart.gap}"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>` +
    `${axesXml(chart)}<c:spPr><a:noFill/></c:spPr>`;
  return chartSpace(plot, "", "gap", chart.language, 11);
}
