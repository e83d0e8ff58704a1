import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import { addressOf, type Edition } from "../edition.ts";
import { shownEdition } from "../shown-edition.ts";
import { traceTag } from "../trace.ts";
import { webAddress } from "../xlsx/sheet-xml.ts";
import { type DraftSlide, fittedBlock } from "./figure-slide.ts";
import type { Area, Geometry } from "./geometry.ts";
import { boxXml, PLACES, textShape } from "./master-xml.ts";
import { figuresInFull, notesLines } from "./notes-text.ts";
import { notesXml } from "./notes-xml.ts";
import { slideXml } from "./slide-xml.ts";
import { colour, oneLine, paragraphXml } from "./text-xml.ts";

/** The sheet of a chart, drawn twice. */
export interface DeckPicture {
  /** What is to be seen in it. */
  readonly shows: Exhibit;
  readonly title: string;
  /** The same in words. */
  readonly description: string;
  readonly svg: string;
  readonly png: Uint8Array;
  /** px */
  readonly width: number;
  readonly height: number;
}

const HEADS: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => `As a picture, for programs that draw the chart badly: ${title}`,
  zh: (title) => `图片版，供不能正确绘制图表的软件使用：${title}`,
};

const SIZES = [12, 11, 10.5] as const;
const MARGIN = 32;
const HEAD: Pick<Area, "y" | "height"> = { y: 12, height: 20 };
/** Points from the top of the slide to the picture, and from the picture to the foot. */
const ABOVE = 36;
const BELOW = 6;
/** The picture has its own title: this one stands back. */
const QUIET = `<a:lstStyle><a:lvl1pPr><a:defRPr b="0">${colour("tx2")}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
const SVG_BLIP =
  '<a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
  '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdSvg"/></a:ext>';

/** As large as the slide allows, in the middle. */
function placeOf({ width, height }: DeckPicture, slide: Geometry): Area {
  const room = { width: slide.width - 2 * MARGIN, height: slide.height - ABOVE - BELOW };
  const scale = Math.min(room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  return { x: (slide.width - size.width) / 2, y: ABOVE, ...size };
}

/** `name` is the trace tag, `description` the alt text. */
function pictureXml(area: Area, name: string, description: string, link: string | null): string {
  const click =
    link === null ? "" : `<a:hlinkClick r:id="rIdL1" tooltip="${escapeXml(link.slice(0, 255))}"/>`;
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="3" name="${escapeXml(name)}" descr="${escapeXml(description)}">${click}</p:cNvPr>` +
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
    `<p:blipFill><a:blip r:embed="rIdPng"><a:extLst>${SVG_BLIP}</a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${boxXml(area)}</p:spPr></p:pic>`
  );
}

/**
 * A slide a picture of a whole sheet: SVG, and PNG where a program cannot read that. For programs that
 * draw native charts badly. `notes` is the language of the speaker notes. @throws RangeError for an unknown
 * figure.
 */
export function pictureSlides(
  pictures: readonly DeckPicture[],
  given: Edition,
  language: Language,
  notes: Language,
  geometry: Geometry,
): readonly DraftSlide[] {
  return pictures.map((picture, i): DraftSlide => {
    const { shows, description } = picture;
    const edition = shownEdition(shows, given);
    const title = HEADS[language](picture.title);
    const head = { ...HEAD, x: MARGIN, width: geometry.width - 2 * MARGIN };
    const block = fittedBlock(title, head, SIZES);
    const text = block.paragraphs.map((p) => paragraphXml(p, language, block.sizePt)).join("");
    const address = webAddress(addressOf(shows.path, language, edition));
    const file = (type: "png" | "svg") => `ppt/media/chart${i + 1}.${type}`;
    const said = figuresInFull(shows, picture.title, edition, language);
    return {
      xml: slideXml([
        textShape(
          2,
          "Title",
          PLACES.title,
          boxXml(head),
          `<a:bodyPr><a:normAutofit/></a:bodyPr>${QUIET}${text}`,
        ),
        pictureXml(
          placeOf(picture, geometry),
          traceTag(shows, edition.release.version),
          oneLine(description),
          address,
        ),
      ]),
      links: [
        { id: "rIdPng", type: "image", target: file("png") },
        { id: "rIdSvg", type: "image", target: file("svg") },
        ...(address === null
          ? []
          : [{ id: "rIdL1", type: "hyperlink", target: address, external: true }]),
      ],
      layout: 2,
      notes: notesXml(notesLines(shows, edition, notes, said), notes),
      chart: null,
      media: [
        { path: file("png"), type: "image/png", content: picture.png },
        { path: file("svg"), type: "image/svg+xml", content: picture.svg },
      ],
      title,
    };
  });
}
