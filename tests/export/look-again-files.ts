import { deflateSync, strToU8, zlibSync } from "fflate";
import { packZip } from "../../app/export/zip.ts";
import { escapeXml } from "../../app/render/xml.ts";

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPE = "application/vnd.openxmlformats-officedocument";

export interface Shape {
  readonly name: string;
  readonly alt?: string;
  readonly text?: string;
}

export interface Slide {
  readonly shapes?: readonly Shape[];
  readonly notes?: string;
  /** Placed as a picture. */
  readonly png?: Uint8Array;
  /** Embedded beside a shape, as a workbook. */
  readonly workbook?: Uint8Array;
  readonly link?: string;
}

export function relationships(
  all: readonly (readonly [id: string, type: string, target: string])[],
) {
  const one = all.map(([id, type, target]) => {
    const mode = target.startsWith("http") ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${REL}/${type}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${HEAD}<Relationships ${RELS}>${one.join("")}</Relationships>`;
}

const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

function shapeXml({ name, alt = "", text = "" }: Shape, id: number): string {
  const at = `<a:xfrm><a:off x="${id * 300_000}" y="900000"/><a:ext cx="2000000" cy="900000"/></a:xfrm>`;
  const runs = `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${at}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p/>${runs}</p:txBody></p:sp>`.replace(
    "<a:p/>",
    "",
  );
}

const PICTURE = `<p:pic><p:nvPicPr><p:cNvPr id="90" name="Picture 90"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="100" y="100"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

function slideXml({ shapes = [], png }: Slide): string {
  const tree = shapes.map((shape, i) => shapeXml(shape, i + 2)).join("");
  return `${HEAD}<p:sld ${A} ${R} ${P}><p:cSld><p:spTree>${TREE}${tree}${png ? PICTURE : ""}</p:spTree></p:cSld></p:sld>`;
}

const COLOURS = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4"]
  .concat("accent5", "accent6", "hlink", "folHlink")
  .map((name) => `<a:${name}><a:srgbClr val="336699"/></a:${name}>`)
  .join("");
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const FACE = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
const THEME = `${HEAD}<a:theme ${A} name="t"><a:themeElements><a:clrScheme name="t">${COLOURS}</a:clrScheme><a:fontScheme name="t"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme><a:fmtScheme name="t"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln>${FILL}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const MASTER = `${HEAD}<p:sldMaster ${A} ${R} ${P}><p:cSld><p:spTree>${TREE}</p:spTree></p:cSld>${MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`;
const LAYOUT = `${HEAD}<p:sldLayout ${A} ${R} ${P} type="blank"><p:cSld><p:spTree>${TREE}</p:spTree></p:cSld></p:sldLayout>`;

function contentTypes(count: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const slides = Array.from({ length: count }, (_, i) =>
    override(`/ppt/slides/slide${i + 1}.xml`, "presentationml.slide"),
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override("/ppt/presentation.xml", "presentationml.presentation.main")}${override("/ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster")}${override("/ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout")}${override("/ppt/theme/theme1.xml", "theme")}${slides.join("")}</Types>`;
}

/** Parts of a small presentation; `order`: slides by position in the list, as they are shown. */
export function deckParts(
  slides: readonly Slide[],
  order: readonly number[] = slides.map((_, i) => i),
): Map<string, string | Uint8Array> {
  const list = order.map((n, i) => `<p:sldId id="${256 + i}" r:id="rId${n + 10}"/>`).join("");
  const parts = new Map<string, string | Uint8Array>([
    ["[Content_Types].xml", contentTypes(slides.length)],
    ["_rels/.rels", relationships([["rId1", "officeDocument", "ppt/presentation.xml"]])],
    [
      "ppt/presentation.xml",
      `${HEAD}<p:presentation ${A} ${R} ${P}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    ],
    [
      "ppt/_rels/presentation.xml.rels",
      relationships([
        ["rId1", "slideMaster", "slideMasters/slideMaster1.xml"],
        ...slides.map((_, i) => [`rId${i + 10}`, "slide", `slides/slide${i + 1}.xml`] as const),
      ]),
    ],
    ["ppt/slideMasters/slideMaster1.xml", MASTER],
    [
      "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      relationships([
        ["rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"],
        ["rId2", "theme", "../theme/theme1.xml"],
      ]),
    ],
    ["ppt/slideLayouts/slideLayout1.xml", LAYOUT],
    [
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
      relationships([["rId1", "slideMaster", "../slideMasters/slideMaster1.xml"]]),
    ],
    ["ppt/theme/theme1.xml", THEME],
  ]);
  for (const [i, slide] of slides.entries()) addSlide(parts, slide, i + 1);
  return parts;
}

function addSlide(parts: Map<string, string | Uint8Array>, slide: Slide, n: number): void {
  const links: (readonly [string, string, string])[] = [
    ["rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"],
  ];
  if (slide.png !== undefined) {
    links.push(["rId2", "image", `../media/image${n}.png`]);
    parts.set(`ppt/media/image${n}.png`, slide.png);
  }
  if (slide.workbook !== undefined) {
    links.push(["rId3", "package", `../embeddings/sheet${n}.xlsx`]);
    parts.set(`ppt/embeddings/sheet${n}.xlsx`, slide.workbook);
  }
  if (slide.notes !== undefined) {
    links.push(["rId4", "notesSlide", `../notesSlides/notesSlide${n}.xml`]);
    parts.set(
      `ppt/notesSlides/notesSlide${n}.xml`,
      `${HEAD}<p:notes ${A} ${P}><a:p><a:r><a:t>${escapeXml(slide.notes)}</a:t></a:r></a:p></p:notes>`,
    );
  }
  if (slide.link !== undefined) links.push(["rId5", "hyperlink", slide.link]);
  parts.set(`ppt/slides/slide${n}.xml`, slideXml(slide));
  parts.set(`ppt/slides/_rels/slide${n}.xml.rels`, relationships(links));
}

export function deck(slides: readonly Slide[], order?: readonly number[]): Uint8Array {
  return packZip(deckParts(slides, order));
}

/** A workbook with one text on a sheet called About. */
export function workbook(text: string): Uint8Array {
  return packZip(
    new Map([
      ["[Content_Types].xml", "<Types/>"],
      ["xl/workbook.xml", '<workbook><sheets><sheet name="About"/></sheets></workbook>'],
      ["xl/sharedStrings.xml", `<sst><si><t>${escapeXml(text)}</t></si></sst>`],
    ]),
  );
}

function crc(bytes: Uint8Array): number {
  let c = ~0;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = (c >>> 1) ^ (c & 1 ? 0xedb88320 : 0);
  }
  return ~c >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(strToU8(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)));
  return bytes;
}

export const concat = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** zlib around raw deflate; the checksum is not looked at. */
const zlib = (text: string) =>
  concat(new Uint8Array([0x78, 0x9c]), deflateSync(strToU8(text)), new Uint8Array(4));

/**
 * A picture of one pixel with texts; `form`: which chunk each stands in. LibreOffice keeps one of several
 * pictures with the same pixels, whatever their texts: `colour` (24 bits) tells them apart.
 */
export function png(
  texts: readonly (readonly [form: "tEXt" | "zTXt" | "iTXt" | "iTXt packed", text: string])[],
  colour = 0,
): Uint8Array {
  const body = texts.map(([form, text]) => {
    const key = strToU8("Source\0");
    if (form === "tEXt") return chunk("tEXt", concat(key, strToU8(text, true)));
    if (form === "zTXt") return chunk("zTXt", concat(key, new Uint8Array(1), zlib(text)));
    const packed = form === "iTXt packed";
    const flags = new Uint8Array([packed ? 1 : 0, 0]);
    const tags = strToU8("zh\0来源\0");
    return chunk("iTXt", concat(key, flags, tags, packed ? zlib(text) : strToU8(text)));
  });
  const header = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const row = new Uint8Array([0, colour >> 16, colour >> 8, colour]);
  const pixel = zlibSync(row);
  return concat(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    ...body,
    chunk("IDAT", pixel),
    chunk("IEND", new Uint8Array()),
  );
}
