import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Font, parse } from "opentype.js/dist/opentype.mjs";
import type { Text } from "../../scene/scene.ts";

/** One weight of one family as texts are drawn with it. */
export interface Face {
  readonly latin: Font;
  /** Han characters and whatever else `latin` has no glyph for. */
  readonly chinese: Font;
  /** Kerning by two characters of `latin`, thousandths of an em. */
  readonly kerning: ReadonlyMap<string, number>;
}

export type Faces = (style: Pick<Text, "weight" | "family">) => Face;

const SERIF = ["source-serif-4-600.ttf", "noto-serif-sc-600.ttf"] as const;
/** Browsers, too, draw Chinese of weight 600 in 700 where the family has no 600. */
const SANS = {
  400: ["source-sans-3-400.ttf", "noto-sans-sc-400.ttf"],
  600: ["source-sans-3-600.ttf", "noto-sans-sc-700.ttf"],
  700: ["source-sans-3-700.ttf", "noto-sans-sc-700.ttf"],
} as const;

/** Files that decide how texts are drawn. */
export const FONT_FILES = [...new Set([...Object.values(SANS).flat(), ...SERIF]), "kerning.json"];

/** Opens the faces of `folder` as they are asked for. @throws Error for a missing or broken file. */
export function openFaces(folder: string): Faces {
  const kerning = JSON.parse(readFileSync(join(folder, "kerning.json"), "utf8")) as Readonly<
    Record<string, Readonly<Record<string, number>>>
  >;
  const font = remember((file: string) => parseFont(readFileSync(join(folder, file))));
  const face = remember((key: string): Face => {
    const [latin, chinese] = key === "serif" ? SERIF : SANS[Number(key) as keyof typeof SANS];
    return {
      latin: font(latin),
      chinese: font(chinese),
      kerning: new Map(Object.entries(kerning[latin] ?? {})),
    };
  });
  return ({ weight, family }) => face(family === "serif" ? "serif" : String(weight));
}

function parseFont(bytes: Buffer): Font {
  const start = bytes.byteOffset;
  return parse(new Uint8Array(bytes.buffer, start, bytes.byteLength).slice().buffer);
}

function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
