import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import { XML_HEAD } from "./package.ts";
import { oneLine } from "./text-xml.ts";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"';

export const NO_FILL = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

export function colour(name: string): string {
  return `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;
}

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

const FACES = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

function properties(tag: string, look: Look, more: string): string {
  const { sizePt, paint = "tx1", bold = false } = look;
  return `<a:${tag}${more} sz="${Math.round(sizePt * 100)}" b="${bold ? 1 : 0}">${colour(paint)}${FACES}</a:${tag}>`;
}

/** Text properties of a part of a chart: charts do not take the faces of the theme unless told. */
export function textProperties(look: Look, language: Language): string {
  const body = look.oneLine
    ? '<a:bodyPr wrap="none" lIns="38100" tIns="0" rIns="38100" bIns="0" anchor="ctr"><a:spAutoFit/></a:bodyPr>'
    : look.level
      ? '<a:bodyPr rot="0" vert="horz"/>'
      : "<a:bodyPr/>";
  const own = language === "zh" ? ' lang="zh-CN" altLang="en-US"' : ' lang="en-GB" altLang="zh-CN"';
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${properties("defRPr", look, "")}</a:pPr><a:endParaRPr${own}/></a:p></c:txPr>`;
}

/** A text written in the chart, such as the title of an axis. */
export function richText(words: string, look: Look, language: Language): string {
  const own = language === "zh" ? ' lang="zh-CN" altLang="en-US"' : ' lang="en-GB" altLang="zh-CN"';
  return (
    `<c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${properties("defRPr", look, "")}</a:pPr>` +
    `<a:r>${properties("rPr", look, own)}<a:t>${escapeXml(oneLine(words))}</a:t></a:r></a:p></c:rich>`
  );
}

/** Box of the plot without its labels, as shares of the chart. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function plotLayout({ x, y, width, height }: Plot): string {
  const r = (n: number) => Math.round(n * 10000) / 10000;
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${r(x)}"/><c:y val="${r(y)}"/><c:w val="${r(width)}"/><c:h val="${r(height)}"/></c:manualLayout></c:layout>`
  );
}

export const RULE = `<c:majorGridlines><c:spPr><a:ln w="6350">${colour("accent6")}</a:ln></c:spPr></c:majorGridlines>`;
export const AXIS_LINE = `<c:spPr><a:noFill/><a:ln w="9525">${colour("accent5")}</a:ln></c:spPr>`;
export const NO_LINE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

/** A number format that prints thousands and no digits that an axis does not need. */
export function axisFormat(largest: number, isPercent: boolean, language: Language): string {
  const whole = language === "zh" ? "0" : "#,##0";
  return (largest >= 10 ? whole : "General") + (isPercent ? '"%"' : "");
}

/** Puts the title of an axis at the top of the chart, `x` of its width from the left. */
export function titleLayout(x: number): string {
  const at = Math.round(x * 10000) / 10000;
  return `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${at}"/><c:y val="0"/></c:manualLayout></c:layout>`;
}

/** A chart part. `plot` holds its layout, charts and axes; the workbook is relation rId1. */
export function chartSpace(
  plot: string,
  legend: string,
  blanks: "gap" | "span",
  language: Language,
  sizePt: number,
): string {
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${language === "zh" ? "zh-CN" : "en-GB"}"/>` +
    `<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plot}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${blanks}"/></c:chart>${NO_FILL}` +
    `${textProperties({ sizePt }, language)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
