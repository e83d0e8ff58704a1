import { escapeXml } from "../render/xml.ts";
import { packZip } from "./zip.ts";

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

/** What a file says of itself. Texts may hold anything. */
export interface Properties {
  readonly title: string;
  /** Trace tags of what is in it. */
  readonly subject: string;
  readonly description: string;
  readonly creator?: string;
  /** ISO date. */
  readonly created?: string;
}

function propertiesXml({ title, subject, description, creator, created }: Properties): string {
  const text = (tag: string, words = "") =>
    words && `<dc:${tag}>${escapeXml(words.replace(/\r\n?/g, "\n"))}</dc:${tag}>`;
  const day =
    created && `<dcterms:created xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:created>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `${text("title", title)}${text("subject", subject)}${text("creator", creator)}` +
    `${text("description", description)}${day ?? ""}</cp:coreProperties>`
  );
}

/** Packs parts into one file; the first is the document itself. Same parts, same bytes. */
export function packOffice(parts: readonly [Part, ...Part[]], about: Properties): Uint8Array {
  const core: Part = {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    content: propertiesXml(about),
  };
  const roots = [
    { id: "rId1", type: "officeDocument", target: parts[0].path },
    {
      id: "rId2",
      type: `${PACKAGE}/relationships/metadata/core-properties`,
      target: core.path,
    },
  ];
  const all = [core, ...parts];
  const files = new Map<string, string | Uint8Array>();
  files.set("[Content_Types].xml", contentTypes(all));
  files.set("_rels/.rels", relationsXml("", roots));
  for (const { path, content, relations = [] } of all) {
    files.set(path, content);
    if (relations.length > 0) files.set(relationsPath(path), relationsXml(path, relations));
  }
  return packZip(files);
}
