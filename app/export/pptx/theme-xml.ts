import { DARK, LIGHT } from "../../scene/palette.ts";
import { XML_HEAD } from "../office-package.ts";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

/**
 * Accent 1 responses, 2 risks, 3 financing, 4 rivals. In a dark scheme dk1 is light: programs that read the
 * map of a master's colours for shapes, not for charts, still draw both alike.
 */
const ROLES = {
  dk1: "ink",
  lt1: "paper",
  dk2: "ink-2",
  lt2: "sunk",
  accent1: "responses",
  accent2: "risks",
  accent3: "financing",
  accent4: "comparator",
  accent5: "ink-3",
  accent6: "rule",
  hlink: "responses",
  folHlink: "ink-2",
} as const;

export type SlideScheme = "light" | "dark";

const coloursXml = (scheme: SlideScheme): string =>
  Object.entries(ROLES)
    .map(([name, paint]) => {
      const hex = (scheme === "dark" ? DARK : LIGHT)[paint].slice(1).toUpperCase();
      return `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`;
    })
    .join("");

/** Arial and Microsoft YaHei are on every machine that runs PowerPoint. */
const FACE =
  '<a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/><a:cs typeface="Arial"/>' +
  '<a:font script="Hans" typeface="微软雅黑"/>';

const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${PLAIN}<a:prstDash val="solid"/></a:ln>`;
const NO_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** A theme part. Slides and notes each have their own: PowerPoint repairs a file in which they share one. */
export function themeXml(name: string, scheme: SlideScheme): string {
  return (
    `${XML_HEAD}<a:theme xmlns:a="${MAIN}" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${coloursXml(scheme)}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${PLAIN.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${[6350, 12700, 19050].map(LINE).join("")}</a:lnStyleLst>` +
    `<a:effectStyleLst>${NO_EFFECT.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${PLAIN.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
