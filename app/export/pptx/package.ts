import { escapeXml } from "../../render/xml.ts";
import { packZip } from "../zip.ts";

/** A file of an Office package (ISO/IEC 29500-2) with the files and addresses that it refers to. */
export interface Part {
  /** "ppt/slides/slide1.xml". */
  readonly path: string;
  /** Media type; null where the extension already says it. */
  readonly type: string | null;
  readonly content: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** Last word of the type's address: "slide", "hyperlink" … or a whole address. */
  readonly type: string;
  /** Path of a part, or a web address where `external`. */
  readonly target: string;
  readonly external?: boolean;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The path of one part as seen from another: "../charts/chart1.xml". */
function relativePath(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

function relationsXml(from: string, relations: readonly Relation[]): string {
  const rows = relations.map(({ id, type, target, external }) => {
    const address = external ? target : relativePath(from, target);
    const mode = external ? ' TargetMode="External"' : "";
    const kind = type.includes(":") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${kind}" Target="${escapeXml(address)}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join("")}</Relationships>`;
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function contentTypes(parts: readonly Part[]): string {
  const own = parts.flatMap(({ path, type }) =>
    type === null ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>' +
    `${own.join("")}</Types>`
  );
}

export const CORE_PROPERTIES = `${PACKAGE}/relationships/metadata/core-properties`;

/** Packs parts into one file. `roots` are the relations of the package itself. Same parts, same bytes. */
export function packParts(parts: readonly Part[], roots: readonly Relation[]): Uint8Array {
  const files = new Map<string, string | Uint8Array>();
  files.set("[Content_Types].xml", contentTypes(parts));
  files.set("_rels/.rels", relationsXml("", roots));
  for (const { path, content, relations = [] } of parts) {
    files.set(path, content);
    if (relations.length > 0) files.set(relationsPath(path), relationsXml(path, relations));
  }
  return packZip(files);
}
