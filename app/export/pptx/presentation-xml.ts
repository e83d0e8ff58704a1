import { type Part, XML_HEAD } from "../office-package.ts";
import { emu, type Geometry, type SlideSize } from "./geometry.ts";
import { NAMESPACES } from "./master-xml.ts";
import { NOTES_SIZE } from "./notes-xml.ts";

/** Media types of parts of a presentation begin so. */
export const ML = "application/vnd.openxmlformats-officedocument.presentationml";

/** Parts that are the same in every deck, with the kind of the relation to them. */
export function plainParts(): readonly (Part & { readonly relation: string })[] {
  const tables =
    '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>';
  const part = (name: string, xml: string) => ({
    path: `ppt/${name}.xml`,
    type: `${ML}.${name}+xml`,
    content: XML_HEAD + xml,
    relation: name,
  });
  return [
    part("presProps", `<p:presentationPr ${NAMESPACES}/>`),
    part("viewProps", `<p:viewPr ${NAMESPACES}/>`),
    part("tableStyles", tables),
  ];
}

/** The presentation part: master rId1, notes master rId2, slides from rId10 on. */
export function presentationXml(slides: number, size: SlideSize, g: Geometry): string {
  const ids = Array.from(
    { length: slides },
    (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 10}"/>`,
  );
  const type = size === "4:3" ? ' type="screen4x3"' : "";
  return (
    `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join("")}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(g.width)}" cy="${emu(g.height)}"${type}/><p:notesSz cx="${NOTES_SIZE.cx}" cy="${NOTES_SIZE.cy}"/>` +
    '<p:defaultTextStyle><a:defPPr><a:defRPr lang="en-GB"/></a:defPPr></p:defaultTextStyle></p:presentation>'
  );
}
