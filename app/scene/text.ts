import type { Text } from "./scene.ts";
import {
  type Face,
  FULL_WIDTH,
  SANS_400,
  SANS_600,
  SANS_700,
  SERIF,
  SYSTEM_400,
  SYSTEM_700,
} from "./widths.ts";

/** What decides the width of a text beside its characters. */
export type TextStyle = Pick<Text, "size" | "weight" | "family">;

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
/** Drawn full-width by Chinese fonts, half-width by Latin ones: counted wide beside Han characters. */
const TWO_WIDTHS = /[“”‘’…—]/;

function faceOf(weight: Text["weight"], family: Text["family"]): Face {
  if (family === "serif") return SERIF;
  if (weight === 700) return SANS_700;
  return weight === 600 ? SANS_600 : SANS_400;
}

function advance(char: string, face: Face, besideHan: boolean): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x2e80 || (besideHan && TWO_WIDTHS.test(char))) return FULL_WIDTH;
  return face.ascii[code - 32] ?? face.other[char] ?? face.latin;
}

/** Width of one line of text in px at `size` px, by the fonts that the pages ship. */
export function textWidth(
  text: string,
  size: number,
  weight: Text["weight"] = 400,
  family: Text["family"] = "sans",
): number {
  return widthIn(faceOf(weight, family), text, size);
}

/** Width of the same line in Arial, px: what a program without the fonts of the pages sets it in. */
export function systemTextWidth(text: string, size: number, weight: Text["weight"] = 400): number {
  return widthIn(weight === 400 ? SYSTEM_400 : SYSTEM_700, text, size);
}

function widthIn(face: Face, text: string, size: number): number {
  const besideHan = HAN.test(text);
  let units = 0;
  for (const char of text) units += advance(char, face, besideHan);
  return (units * size) / 1000;
}

/** Smallest x, largest x, top and bottom of a text, px: ascent 0.8 and descent 0.24 of the size. */
export function textBox(text: Text): { x0: number; x1: number; y0: number; y1: number } {
  const width = textWidth(text.text, text.size, text.weight, text.family);
  const x0 =
    text.anchor === "start" ? text.x : text.anchor === "end" ? text.x - width : text.x - width / 2;
  return { x0, x1: x0 + width, y0: text.y - 0.8 * text.size, y1: text.y + 0.24 * text.size };
}
