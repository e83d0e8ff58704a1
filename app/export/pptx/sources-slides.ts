import { citedIn, citeOneSource, reporterOf } from "../../domain/citation/cite.ts";
import { USUAL_STYLE } from "../../domain/citation/cite-forms.ts";
import { plainText, type RichText } from "../../domain/citation/rich-text.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Figure, Source } from "../../domain/release.ts";
import type { Edition } from "../edition.ts";
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
const LONGEST = 700;

/** A work as cited, with the short codes of its figures and the slides that show them. */
interface Item {
  readonly cite: RichText;
  readonly codes: readonly string[];
  readonly slides: readonly number[];
}

/** As the source line of the slide does, the address is that of the page in which the figure was read. */
function citeAsRead(figure: Figure, { catalog, release }: Edition, language: Language): RichText {
  const style = USUAL_STYLE[language];
  const url = figure.evidenceUrl;
  const read = (source: Source) =>
    citeOneSource(url === null ? source : { ...source, url }, style, language, release.date);
  const [source, reporter] = [catalog.source(figure.source), reporterOf(figure, catalog)];
  if (reporter === null) return read(source);
  const work = citeOneSource(source, style, language, release.date);
  return citedIn(work, read(reporter), style, language);
}

/** Works of all figures, each once, in the order in which they first come. */
function itemsOf(
  exhibits: readonly Exhibit[],
  edition: Edition,
  language: Language,
): readonly Item[] {
  const ids = new Set(exhibits.flatMap((exhibit) => exhibit.figures));
  const items = new Map<string, Item>();
  for (const id of ids) {
    const cite = citeAsRead(edition.catalog.figure(id), edition, language);
    const text = plainText(cite);
    const code = edition.catalog.citedBy(id)?.shortCode;
    const known = items.get(text);
    const on = exhibits.flatMap(({ figures }, i) => (figures.includes(id) ? [i + 1] : []));
    const slides = new Set([...(known?.slides ?? []), ...on]);
    items.set(text, {
      cite,
      codes: [...(known?.codes ?? []), ...(code === undefined ? [] : [code])],
      slides: [...slides].sort((a, b) => a - b),
    });
  }
  return [...items.values()];
}

function piecesOf(item: Item, number: number, language: Language): readonly LinkedText[] {
  const words = exportWords(language);
  const said = [
    ...(item.codes.length === 0 ? [] : [item.codes.join(words.listComma)]),
    slideWords(language).slides(item.slides),
  ];
  return [
    { text: `${number}. ` },
    ...item.cite,
    { text: words.brackets(said.join(words.semicolon)) },
  ];
}

/** Numbered paragraphs, as many a slide as fit. */
function pagesOf(items: readonly Item[], geometry: Geometry, language: Language) {
  const pages: (readonly LinkedText[])[][] = [[]];
  let left = geometry.list.height;
  for (const [i, item] of items.entries()) {
    const pieces = piecesOf(item, i + 1, language);
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
  const pages = pagesOf(itemsOf(exhibits, edition, language), geometry, language);
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
