import { LIGHT } from "../../scene/palette.ts";
import { XML_HEAD } from "../office-package.ts";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** accent1 responses, accent2 risks, accent3 financing, accent4 rivals; dk2 is the ink of the event itself. */
const COLOURS = Object.entries({
  dk1: LIGHT.ink,
  lt1: LIGHT.paper,
  dk2: LIGHT["ink-2"],
  lt2: LIGHT.sunk,
  accent1: LIGHT.responses,
  accent2: LIGHT.risks,
  accent3: LIGHT.financing,
  accent4: LIGHT.comparator,
  accent5: LIGHT["ink-3"],
  accent6: LIGHT.rule,
  hlink: LIGHT.responses,
  folHlink: LIGHT["ink-2"],
})
  .map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${name}>`)
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
export function themeXml(name: string): string {
  return (
    `${XML_HEAD}<a:theme xmlns:a="${MAIN}" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${COLOURS}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${PLAIN.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${[6350, 12700, 19050].map(LINE).join("")}</a:lnStyleLst>` +
    `<a:effectStyleLst>${NO_EFFECT.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${PLAIN.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
