import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import { XML_HEAD } from "../office-package.ts";
import { headRef, type Placed } from "./columns.ts";
import { colour, FACES, LANG, oneLine } from "./text-xml.ts";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"';

export const NO_FILL = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

/** A colour of the theme, lightened to `percent` of its strength. */
export function tint(name: string, percent: number): string {
  const [keep, add] = [percent * 1000, (100 - percent) * 1000];
  return `<a:solidFill><a:schemeClr val="${name}"><a:lumMod val="${keep}"/><a:lumOff val="${add}"/></a:schemeClr></a:solidFill>`;
}

export interface Look {
  readonly sizePt: number;
  readonly paint?: string;
  readonly bold?: boolean;
  /** A label stays on one line. */
  readonly oneLine?: boolean;
  /** Labels of an axis are never turned. */
  readonly level?: boolean;
}

function properties(tag: string, look: Look, more: string): string {
  const { sizePt, paint = "tx1", bold = false } = look;
  return `<a:${tag}${more} sz="${Math.round(sizePt * 100)}" b="${bold ? 1 : 0}">${colour(paint)}${FACES}</a:${tag}>`;
}

const LEVEL = '<a:bodyPr rot="0" vert="horz"/>';
/** Text that stays on one line. */
export const UNBROKEN =
  '<a:bodyPr wrap="none" lIns="38100" tIns="0" rIns="38100" bIns="0" anchor="ctr"><a:spAutoFit/></a:bodyPr>';

/** Text properties of a part of a chart: charts do not take the faces of the theme unless told. */
export function textProperties(look: Look, language: Language): string {
  const body = look.oneLine ? UNBROKEN : look.level ? LEVEL : "<a:bodyPr/>";
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${properties("defRPr", look, "")}</a:pPr><a:endParaRPr ${LANG[language]}/></a:p></c:txPr>`;
}

/** Box of the plot without its labels, as shares of the chart. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Place of a part in shares of the chart; without a size it takes its own. */
export function layoutXml(
  place: Pick<Plot, "x" | "y"> & Partial<Plot>,
  target: "" | "inner" = "",
): string {
  const { x, y, width, height } = place;
  const share = (tag: string, n = 0) => `<c:${tag} val="${Math.round(n * 10000) / 10000}"/>`;
  return (
    `<c:layout><c:manualLayout>${target && `<c:layoutTarget val="${target}"/>`}<c:xMode val="edge"/><c:yMode val="edge"/>` +
    `${share("x", x)}${share("y", y)}${width === undefined ? "" : share("w", width) + share("h", height)}</c:manualLayout></c:layout>`
  );
}

/** What labels of points show: their value, or nothing but their own text. */
export function labelShows(value: boolean): string {
  return (
    `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  );
}

/** Number, order and name of a series: how each begins. */
export function seriesHead(index: number, at: Placed): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${headRef(at)}</c:tx>`;
}

export const AXIS_LINE = `<c:spPr><a:noFill/><a:ln w="9525">${colour("accent5")}</a:ln></c:spPr>`;
const RULES = `<c:majorGridlines><c:spPr><a:ln w="6350">${colour("accent6")}</a:ln></c:spPr></c:majorGridlines>`;
const [ROWS, VALUES] = ["111111111", "222222222"];
/** The two axes of every chart, as its series refer to them. */
export const AXES = `<c:axId val="${ROWS}"/><c:axId val="${VALUES}"/>`;

/** An axis of rows or of values up to its number format; `limits`: its ends, the upper one first. */
function axisHead(id: string, limits: string, position: string, more = ""): string {
  return `<c:axId val="${id}"/><c:scaling>${limits}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${more}`;
}

function ticksXml(format: string, marks: "none" | "out", labels: "low" | "nextTo"): string {
  return (
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="${marks}"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`
  );
}

const crossing = (id: string, at: string) => `<c:crossAx val="${id}"/><c:crosses val="${at}"/>`;

export interface RowAxis {
  readonly position: "l" | "b";
  /** Orientation and ends. */
  readonly scaling: string;
  readonly format: string;
  readonly marks: "none" | "out";
  readonly look: Look;
}

/** What every axis of names or dates begins with. */
export function rowAxisXml(
  { position, scaling, format, marks, look }: RowAxis,
  language: Language,
): string {
  return (
    `${axisHead(ROWS, scaling, position)}${ticksXml(format, marks, "low")}` +
    `${AXIS_LINE}${textProperties(look, language)}${crossing(VALUES, "autoZero")}`
  );
}

export interface ValueAxis {
  readonly position: "l" | "t";
  readonly format: string;
  /** Fixed ends of the axis; null: the program finds one. */
  readonly min: number | null;
  readonly max: number | null;
  /** Between numbers; null: the program finds it. */
  readonly step: number | null;
  readonly rules: boolean;
  /** At the top of the chart, `titleX` of its width from the left; null: its numbers say their unit. */
  readonly title: string | null;
  readonly titleX: number;
  readonly sizePt: number;
  readonly crosses: "autoZero" | "min";
}

export function valueAxisXml(axis: ValueAxis, language: Language): string {
  const { min, max, title, titleX } = axis;
  const look = { sizePt: axis.sizePt, paint: "tx2" };
  const limit = (tag: string, value: number | null) =>
    value === null ? "" : `<c:${tag} val="${value}"/>`;
  const scaling = `<c:orientation val="minMax"/>${limit("max", max)}${limit("min", min)}`;
  const named =
    title === null
      ? ""
      : `<c:title><c:tx><c:rich>${LEVEL}<a:lstStyle/><a:p><a:pPr>${properties("defRPr", look, "")}</a:pPr>` +
        `<a:r>${properties("rPr", look, ` ${LANG[language]}`)}<a:t>${escapeXml(oneLine(title))}</a:t></a:r></a:p></c:rich></c:tx>` +
        `${layoutXml({ x: titleX, y: 0 })}<c:overlay val="1"/></c:title>`;
  return (
    `<c:valAx>${axisHead(VALUES, scaling, axis.position, (axis.rules ? RULES : "") + named)}` +
    `${ticksXml(axis.format, "none", "nextTo")}${NO_FILL}${textProperties(look, language)}` +
    `${crossing(ROWS, axis.crosses)}<c:crossBetween val="between"/>${limit("majorUnit", axis.step)}</c:valAx>`
  );
}

/** A number format that prints thousands and no digits that an axis does not need. */
export function axisFormat(largest: number, isPercent: boolean, language: Language): string {
  const whole = language === "zh" ? "0" : "#,##0";
  return (largest >= 10 ? whole : "General") + (isPercent ? '"%"' : "");
}

/** A chart part. `plot` holds its charts and axes; the workbook is relation rId1. */
export function chartSpace(
  box: Plot,
  plot: string,
  legend: string,
  blanks: "gap" | "span",
  language: Language,
  sizePt: number,
): string {
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${language === "zh" ? "zh-CN" : "en-GB"}"/>` +
    `<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutXml(box, "inner")}${plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${blanks}"/></c:chart>${NO_FILL}` +
    `${textProperties({ sizePt }, language)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
