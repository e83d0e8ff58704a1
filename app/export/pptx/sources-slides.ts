import { citedIn, citeOneSource } from "../../domain/citation/cite.ts";
import { USUAL_STYLE } from "../../domain/citation/cite-forms.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Source } from "../../domain/release.ts";
import type { Edition } from "../edition.ts";
import { type ListedSource, listedSources } from "../source-list.ts";
import { exportWords } from "../words.ts";
import { type DraftSlide, fittedBlock, TITLE_SIZES } from "./figure-slide.ts";
import { cutText, heightOf } from "./fit-text.ts";
import type { Geometry } from "./geometry.ts";
import { cutPieces, Links } from "./links.ts";
import { placeholderXml, slideXml } from "./slide-xml.ts";
import { type LinkedText, releaseWords } from "./sources-text.ts";
import { slideWords } from "./words.ts";

const SIZE = 11;
/** Longer citations, of thousands of characters, are cut: the notes and workbooks hold them whole. */
const LONGEST = 1000;

/**
 * The work under its own address; second-hand, the work in which figures of it were read under its own. Where
 * there are several, or where some were read at the issuer, those are named in short, each name a link.
 */
function citeListed(
  item: ListedSource,
  { release }: Edition,
  language: Language,
): readonly LinkedText[] {
  const style = USUAL_STYLE[language];
  const words = exportWords(language);
  const cite = (source: Source) => citeOneSource(source, style, language, release.date);
  const { wasRead, reporters, isSecondHand } = item;
  const work = cite(item.source);
  const [one, ...more] = reporters;
  if (!isSecondHand) return work;
  if (one !== undefined && more.length === 0 && !wasRead)
    return citedIn(work, cite(one), style, language);
  const said = one === undefined ? words.secondHand : words.asReportedBy("");
  const named = [...reporters].flatMap((source, i): readonly LinkedText[] => [
    ...(i === 0 ? [] : [{ text: words.listComma }]),
    { text: source.issuerShort[language], href: source.url },
  ]);
  const [open = "", close = ""] = words.brackets("|").split("|");
  return [
    ...work,
    { text: open + (wasRead ? words.partly(said) : said) },
    ...named,
    { text: close },
  ];
}

function piecesOf(item: ListedSource, number: number, edition: Edition, language: Language) {
  const words = exportWords(language);
  const said = [
    ...(item.codes.size === 0 ? [] : [[...item.codes].join(words.listComma)]),
    slideWords(language).slides([...item.slides]),
  ].join(words.semicolon);
  const [open = "", close = ""] = words.brackets("|").split("|");
  // Several files of one place would fill a slide: the place is named, the notes and workbooks have each.
  const nameOf = (href: string) =>
    item.readAt.size === 1 ? href : href.replace(/^https?:\/\/([^/]+).*/, "$1");
  const places = new Map([...item.readAt].map((href) => [nameOf(href), href]));
  const read = [...places].flatMap(([text, href]) => [
    { text: words.readAt },
    { text, href },
    { text: words.semicolon },
  ]);
  return [
    { text: `${number}. ` },
    ...citeListed(item, edition, language),
    { text: open },
    ...read,
    { text: said + close },
  ] satisfies readonly LinkedText[];
}

/** Numbered paragraphs, as many a slide as fit. */
function pagesOf(
  items: readonly ListedSource[],
  edition: Edition,
  language: Language,
  geometry: Geometry,
) {
  const pages: (readonly LinkedText[])[][] = [[]];
  let left = geometry.list.height;
  for (const [i, item] of items.entries()) {
    const pieces = piecesOf(item, i + 1, edition, language);
    const text = cutText(pieces.map((piece) => piece.text).join(""), LONGEST);
    const height = heightOf(text, geometry.list.width, SIZE);
    if (height > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = geometry.list.height;
    }
    pages.at(-1)?.push(pieces);
    left -= height;
  }
  return pages;
}

/** `exhibits` are those of the slides, in order. The last slides: every work that the deck draws on, numbered, with its address. */
export function sourcesSlides(
  exhibits: readonly Exhibit[],
  edition: Edition,
  language: Language,
  geometry: Geometry,
): readonly DraftSlide[] {
  const pages = pagesOf(listedSources(exhibits, edition), edition, language, geometry);
  return pages.map((page, i): DraftSlide => {
    const links = new Links();
    const own = slideWords(language);
    const head =
      exportWords(language).sources + (pages.length === 1 ? "" : own.part(i + 1, pages.length));
    const title = `${head}${exportWords(language).brackets(releaseWords(edition, language))}`;
    const paragraphs = page.map((pieces) =>
      cutPieces(
        pieces.map((piece) => links.piece(piece)),
        LONGEST,
      ),
    );
    return {
      xml: slideXml([
        placeholderXml("title", 2, fittedBlock(title, geometry.title, TITLE_SIZES, true), language),
        placeholderXml("list", 3, { paragraphs, sizePt: SIZE }, language),
      ]),
      links: links.relations(),
      layout: 2,
      notes: null,
      chart: null,
      title,
    };
  });
}
