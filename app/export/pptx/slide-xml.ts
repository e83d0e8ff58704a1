import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import { XML_HEAD } from "../office-package.ts";
import { type Area, placeXml } from "./geometry.ts";
import { NAMESPACES, PLACES, TREE_HEAD, textShape } from "./master-xml.ts";
import { type Piece, paragraphXml } from "./text-xml.ts";

/** Text of a placeholder: paragraphs and their size in points. */
export interface Block {
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly sizePt: number;
}

type Place = Exclude<keyof typeof PLACES, "chart">;

const NAMES: Readonly<Record<Place, string>> = {
  title: "Title",
  subtitle: "Subtitle",
  key: "Key",
  source: "Source",
  list: "Sources",
};

/** A filled placeholder; its place is that of the layout, so that another deck's layout can move it. */
export function placeholderXml(place: Place, id: number, block: Block, language: Language): string {
  const paragraphs = block.paragraphs.map((p) => paragraphXml(p, language, block.sizePt)).join("");
  const text = `<a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs || "<a:p/>"}`;
  return textShape(id, NAMES[place], PLACES[place], "", text);
}

/** The chart in its placeholder. `name` is the trace tag, `description` the alt text. */
export function chartFrameXml(
  id: number,
  relation: string,
  area: Area,
  name: string,
  description: string,
): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/>` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${PLACES.chart}</p:nvPr></p:nvGraphicFramePr>` +
    `<p:xfrm>${placeXml(area)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

export function slideXml(shapes: readonly string[]): string {
  return (
    `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes.join("")}</p:spTree></p:cSld>` +
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
  );
}
