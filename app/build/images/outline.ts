import type { Font } from "opentype.js/dist/opentype.mjs";
import type { Text } from "../../scene/scene.ts";
import type { Face, Faces } from "./faces.ts";
import { PathData } from "./path-data.ts";

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
/** As `textWidth` counts them: full-width beside Han characters. */
const TWO_WIDTHS = /[“”‘’…—]/;
/** Drawn by no font: controls, joiners, direction marks, variation selectors. */
const UNDRAWN = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

interface Glyph {
  readonly font: Font;
  readonly index: number;
  /** Before the glyph, px. */
  readonly kern: number;
}

/** A glyph that the fonts lack; the build must not go on, the picture would have a hole. */
export class MissingGlyphError extends Error {
  override readonly name = "MissingGlyphError";
}

function glyphsOf(text: string, face: Face, size: number): readonly Glyph[] {
  const besideHan = HAN.test(text);
  let before = "";
  return [...text.normalize("NFC").replace(UNDRAWN, "")].map((char) => {
    const wide = besideHan && TWO_WIDTHS.test(char);
    const fonts = wide ? [face.chinese, face.latin] : [face.latin, face.chinese];
    const font = fonts.find((f) => f.charToGlyphIndex(char) !== 0);
    if (font === undefined) throw missing(char, text);
    const kern = ((face.kerning.get(before + char) ?? 0) * size) / 1000;
    before = font === face.latin ? char : "";
    return { font, index: font.charToGlyphIndex(char), kern: font === face.latin ? kern : 0 };
  });
}

function missing(char: string, text: string): MissingGlyphError {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return new MissingGlyphError(
    `no glyph for "${char}" (U+${code}) in "${shown}"; add it to the subsets as app/build/images/fonts/README.md says`,
  );
}

const advanceOf = ({ font, index, kern }: Glyph, size: number) =>
  kern + (font.glyphs.get(index).advanceWidth * size) / font.unitsPerEm;

/** Width of a text as it is outlined, px. @throws MissingGlyphError */
export function outlineWidth(text: Text, faces: Faces): number {
  const glyphs = glyphsOf(text.text, faces(text), text.size);
  return glyphs.reduce((sum, glyph) => sum + advanceOf(glyph, text.size), 0);
}

/** A text as SVG path data in px, standing where the text stands. @throws MissingGlyphError */
export function outlineText(text: Text, faces: Faces): string {
  const { size } = text;
  const glyphs = glyphsOf(text.text, faces(text), size);
  const width = glyphs.reduce((sum, glyph) => sum + advanceOf(glyph, size), 0);
  const before = { start: 0, middle: width / 2, end: width }[text.anchor];
  const data = new PathData();
  let x = text.x - before;
  for (const glyph of glyphs) {
    const { font, index, kern } = glyph;
    const at = { x: x + kern, y: text.y, scale: size / font.unitsPerEm };
    data.add(font.glyphs.get(index).path.commands, at);
    x += advanceOf(glyph, size);
  }
  return data.toString();
}
