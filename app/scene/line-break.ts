import { type TextStyle, textWidth } from "./text.ts";

/** Never at the start of a line (GB/T 15834: stops, closing brackets and quotes, dashes, units). */
const NOT_FIRST = /^[，。、；：？！）》〉」』】〕”’…—～·%‰℃,.;:?!)\]}–]/;
/** Never at the end of a line: opening brackets and quotes, signs before an amount. */
const NOT_LAST = /[（《〈「『【〔“‘￥$([{−]$/;

/**
 * Pieces that no line may break: a number with its magnitude and unit, up to and with a range's dash;
 * a run of Latin letters; percentage points in Han numerals; one Han character; a run of spaces.
 */
const PIECE = new RegExp(
  [
    "[+−-]?[$€¥￥]?\\d[\\d,.]*(?:\\s?%|[万亿千百]*(?:多|余)?(?:美元|人民币|元|人次|人年|人|户|项|场|国|年|月|日|岁|点|倍|成|个百分点|个)?)[–—]?",
    "[^\\s\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f–]+–?",
    "[一二两三四五六七八九十]*个?百分点",
    "–",
    " +",
    ".",
  ].join("|"),
  "gsu",
);

function glued(left: string, right: string): boolean {
  if (left.endsWith("\u00a0") || right.startsWith("\u00a0")) return true;
  if (left.endsWith("–")) return false;
  if (NOT_FIRST.test(right) || NOT_LAST.test(left)) return true;
  // A Latin word, a number and a sign stand together where no space parts them: "2011-based", "Q1".
  return /[^\s\u2e80-\uffef]$/u.test(left) && /^[^\s\u2e80-\uffef]/u.test(right);
}

/** Splits a text where a line may break; joined, the pieces are the text. Spaces end a piece. */
export function breakPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const last = pieces.at(-1);
    if (last !== undefined && (/^ +$/.test(piece) || (!/ $/.test(last) && glued(last, piece)))) {
      pieces[pieces.length - 1] = last + piece;
    } else pieces.push(piece);
  }
  return pieces;
}

/** Parts of a piece that fits no line: cut after hyphens and slashes, and between characters if need be. */
function cut(piece: string, fits: (part: string) => boolean): readonly string[] {
  return piece.split(/(?<=[-/])/).flatMap((part) => (fits(part) ? [part] : [...part]));
}

/**
 * Breaks `text` into lines of at most `width` px. A piece wider than `width` is cut after a hyphen or
 * between characters rather than left to run out of the frame. Nothing is left out and no ellipsis is set.
 */
export function wrapText(text: string, width: number, style: TextStyle): readonly string[] {
  const fits = (line: string) =>
    textWidth(line.trimEnd(), style.size, style.weight, style.family) <= width;
  const lines: string[] = [];
  let line = "";
  for (const piece of breakPieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = "";
    for (const part of fits(piece) ? [piece] : cut(piece, fits)) {
      if (line !== "" && !fits(line + part)) {
        lines.push(line);
        line = "";
      }
      line += part;
    }
  }
  if (line.trimEnd() !== "") lines.push(line.trimEnd());
  return lines;
}
