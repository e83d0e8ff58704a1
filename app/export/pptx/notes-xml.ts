import type { Language } from "../../domain/language.ts";
import { XML_HEAD } from "../office-package.ts";
import {
  BACKGROUND,
  boxXml,
  COLOUR_MAP,
  NAMESPACES,
  promptXml,
  TREE_HEAD,
  textShape,
} from "./master-xml.ts";
import { colour, FACES, type Piece, paragraphXml } from "./text-xml.ts";

/** Notes page, EMU: portrait letter between A4 and US letter. */
export const NOTES_SIZE = { cx: 6_858_000, cy: 9_144_000 } as const;
/** The picture of the slide and the notes below it, points. */
const IMAGE = { x: 54, y: 54, width: 432, height: 243 };
const NOTES = { x: 54, y: 315, width: 432, height: 360 };

/** `attributes` of its placeholder; `box` "": it stands where the master says. */
function imageXml(attributes: string, box: string): string {
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
    `<p:nvPr><p:ph type="sldImg"${attributes}/></p:nvPr></p:nvSpPr><p:spPr>${box}</p:spPr></p:sp>`
  );
}

export function notesMasterXml(): string {
  const frame = `${boxXml(IMAGE)}<a:noFill/><a:ln w="12700">${colour("accent6")}</a:ln>`;
  const text = `<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>${promptXml("Notes")}`;
  const place = '<p:ph type="body" sz="quarter" idx="3"/>';
  return (
    `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${TREE_HEAD}` +
    `${imageXml(' idx="2"', frame)}${textShape(3, "Notes", place, boxXml(NOTES), text)}</p:spTree></p:cSld>${COLOUR_MAP}` +
    `<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:spcBef><a:spcPts val="400"/></a:spcBef><a:defRPr sz="1200">${colour("tx1")}${FACES}</a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`
  );
}

/** A notes page: one paragraph a line, its first words bold where they are a heading. */
export function notesXml(lines: readonly (readonly Piece[])[], language: Language): string {
  const paragraphs = lines.map((pieces) => paragraphXml(pieces, language, null)).join("");
  const text = `<a:bodyPr/><a:lstStyle/>${paragraphs}`;
  const place = '<p:ph type="body" idx="1"/>';
  return (
    `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${imageXml("", "")}` +
    `${textShape(3, "Notes", place, "", text)}</p:spTree></p:cSld>` +
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
  );
}
