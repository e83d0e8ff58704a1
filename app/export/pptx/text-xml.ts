import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import { cutText } from "./fit-text.ts";

/** A piece of text; `link` is a relationship id. */
export interface Piece {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: { readonly id: string; readonly tip: string };
}

/** Without `lang`, Chinese quotation marks and dashes would take the Latin face. */
export const LANG: Readonly<Record<Language, string>> = {
  en: 'lang="en-GB" altLang="zh-CN"',
  zh: 'lang="zh-CN" altLang="en-US"',
};

/** The faces of the theme of the deck. */
export const FACES =
  '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

/** A colour of the theme as a fill. */
export function colour(name: string): string {
  return `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;
}

/** On one line: line ends, tabs and direction overrides become or leave plain spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "").replace(/[\s\u2028\u2029]+/g, (gap) => {
    return /^[\u00a0\u202f]+$/.test(gap) ? gap : " ";
  });
}

/** Attributes of a run; `sizePt` null keeps the size of the placeholder. */
function runProperties(piece: Piece, language: Language, sizePt: number | null): string {
  const size = sizePt === null ? "" : ` sz="${Math.round(sizePt * 100)}"`;
  const bold = (piece.bold ? ' b="1"' : "") + (piece.italic ? ' i="1"' : "");
  const link = piece.link
    ? `<a:hlinkClick r:id="${piece.link.id}" tooltip="${escapeXml(cutText(oneLine(piece.link.tip), 120))}"/>`
    : "";
  return `<a:rPr ${LANG[language]}${size}${bold} dirty="0">${link}</a:rPr>`;
}

/** One paragraph. Texts may hold anything. */
export function paragraphXml(
  pieces: readonly Piece[],
  language: Language,
  sizePt: number | null,
): string {
  const runs = pieces
    .filter((piece) => piece.text !== "")
    .map((piece) => {
      const text = escapeXml(oneLine(piece.text));
      return `<a:r>${runProperties(piece, language, sizePt)}<a:t>${text}</a:t></a:r>`;
    });
  return `<a:p>${runs.join("")}</a:p>`;
}
