import { XML_HEAD } from "../office-package.ts";
import { type Area, type Geometry, placeXml } from "./geometry.ts";
import { colour, FACES } from "./text-xml.ts";

export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Of every tree of shapes. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Placeholders of the layout of figures by their number, which the slides repeat. */
export const PLACES = {
  title: '<p:ph type="title"/>',
  chart: '<p:ph type="chart" idx="10"/>',
  source: '<p:ph type="body" sz="quarter" idx="11"/>',
  key: '<p:ph type="body" sz="quarter" idx="12"/>',
  subtitle: '<p:ph type="body" sz="quarter" idx="13"/>',
  list: '<p:ph type="body" idx="1"/>',
} as const;

function level(number: number, sizePt: number, paint: string): string {
  return (
    `<a:lvl${number}pPr marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>` +
    `<a:defRPr sz="${sizePt * 100}">${colour(paint)}${FACES}</a:defRPr></a:lvl${number}pPr>`
  );
}

/** Place and outline of a shape that does not take those of its layout. */
export function boxXml(area: Area): string {
  return `<a:xfrm>${placeXml(area)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
}

/** A shape for text, tied to its placeholder; `box` "": it stands where its layout says. */
export function textShape(
  id: number,
  name: string,
  place: string,
  box: string,
  text: string,
): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${place}</p:nvPr></p:nvSpPr><p:spPr>${box}</p:spPr><p:txBody>${text}</p:txBody></p:sp>`
  );
}

/** What a placeholder says before it is filled. */
export function promptXml(text: string): string {
  return `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r></a:p>`;
}

/** A placeholder of a layout; until it is filled it says its name. */
function shape(
  id: number,
  name: string,
  place: string,
  area: Area,
  style: { sizePt: number; paint: string; anchor: "t" | "b"; bold?: boolean },
): string {
  const { sizePt, paint, anchor, bold } = style;
  const list = level(1, sizePt, paint).replace("<a:defRPr ", `<a:defRPr b="${bold ? 1 : 0}" `);
  const body = `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`;
  const text = `${body}<a:lstStyle>${list}</a:lstStyle>${promptXml(name)}`;
  return textShape(id, name, place, boxXml(area), text);
}

/** Of every master. */
export const BACKGROUND = `<p:bg><p:bgPr>${colour("bg1")}<a:effectLst/></p:bgPr></p:bg>`;
export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

function titleShape(g: Geometry): string {
  const style = { sizePt: 24, paint: "tx1", anchor: "b", bold: true } as const;
  return shape(2, "Title", PLACES.title, g.title, style);
}

export function masterXml(g: Geometry): string {
  const body = { sizePt: 14, paint: "tx1", anchor: "t" } as const;
  const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => level(n, 14, "tx1")).join("");
  return (
    `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${TREE_HEAD}${titleShape(g)}` +
    `${shape(3, "Text", '<p:ph type="body" idx="1"/>', g.list, body)}</p:spTree></p:cSld>${COLOUR_MAP}` +
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
    `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buNone/>` +
    `<a:defRPr sz="2400" b="1">${colour("tx1")}${FACES.replaceAll("+mn-", "+mj-")}</a:defRPr></a:lvl1pPr></p:titleStyle>` +
    `<p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle>${levels}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

function layoutXml(name: string, shapes: string): string {
  return (
    `${XML_HEAD}<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="${name}">` +
    `<p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

/** Title, subtitle, chart, key of its forms, source. */
export function figureLayoutXml(g: Geometry): string {
  const small = { sizePt: 11, paint: "tx2", anchor: "t" } as const;
  const shapes = [
    titleShape(g),
    shape(3, "Subtitle", PLACES.subtitle, g.subtitle, { ...small, sizePt: 14 }),
    shape(4, "Chart", PLACES.chart, g.chart, small),
    shape(5, "Key", PLACES.key, g.key, small),
    shape(6, "Source", PLACES.source, g.source, small),
  ];
  return layoutXml("Figure with source", shapes.join(""));
}

/** Title and a list. */
export function listLayoutXml(g: Geometry): string {
  const body = { sizePt: 12, paint: "tx1", anchor: "t" } as const;
  return layoutXml(
    "List of sources",
    titleShape(g) + shape(3, "Sources", PLACES.list, g.list, body),
  );
}
