import { citeSource, USUAL_STYLE } from "../../domain/citation/cite.ts";
import { plainText, type RichText } from "../../domain/citation/rich-text.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Edition } from "../edition.ts";
import { exportWords } from "../words.ts";
import { type DraftSlide, fittedBlock, TITLE_SIZES } from "./figure-slide.ts";
import { cutText, LINE, linesAt } from "./fit-text.ts";
import type { Geometry } from "./geometry.ts";
import { cutPieces, Links } from "./links.ts";
import { placeholderXml, slideXml } from "./slide-xml.ts";
import { type LinkedText, releaseWords } from "./sources-text.ts";
import { slideWords } from "./words.ts";

const SIZE = 11;
/** Longer citations, of thousands of characters, are cut: the notes and workbooks hold them whole. */
const LONGEST = 700;

/** A work as cited, with the short codes of its figures. */
interface Item {
  readonly cite: RichText;
  readonly codes: readonly string[];
}

/** Works of all figures, each once, in the order in which they first come. */
function itemsOf(
  exhibits: readonly Exhibit[],
  edition: Edition,
  language: Language,
): readonly Item[] {
  const { catalog, release } = edition;
  const ids = new Set(exhibits.flatMap((exhibit) => exhibit.figures));
  const items = new Map<string, Item>();
  for (const id of ids) {
    const figure = catalog.figure(id);
    const cite = citeSource(figure, catalog, USUAL_STYLE[language], language, release.date);
    const text = plainText(cite);
    const code = catalog.citedBy(id)?.shortCode;
    const known = items.get(text);
    items.set(text, {
      cite,
      codes: [...(known?.codes ?? []), ...(code === undefined ? [] : [code])],
    });
  }
  return [...items.values()];
}

function piecesOf(item: Item, number: number, language: Language): readonly LinkedText[] {
  const words = exportWords(language);
  const codes = item.codes.length === 0 ? "" : words.brackets(item.codes.join(words.listComma));
  return [{ text: `${number}. ` }, ...item.cite, { text: codes }];
}

/** Numbered paragraphs, as many a slide as fit. */
function pagesOf(items: readonly Item[], geometry: Geometry, language: Language) {
  const pages: (readonly LinkedText[])[][] = [[]];
  let left = geometry.list.height;
  for (const [i, item] of items.entries()) {
    const pieces = piecesOf(item, i + 1, language);
    const text = cutText(pieces.map((piece) => piece.text).join(""), LONGEST);
    const height = linesAt(text, geometry.list.width, SIZE) * SIZE * LINE;
    if (height > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = geometry.list.height;
    }
    pages.at(-1)?.push(pieces);
    left -= height;
  }
  return pages;
}

/** The last slides: every work that the deck draws on, numbered, with its address. */
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
      pages.length === 1 ? exportWords(language).sources : own.continued(i + 1, pages.length);
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
