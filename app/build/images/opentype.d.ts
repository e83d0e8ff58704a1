/** The part of opentype.js 2.0 that outlines use. Lengths are in font units, y upwards. */
declare module "opentype.js/dist/opentype.mjs" {
  export type Command =
    | { readonly type: "M" | "L"; readonly x: number; readonly y: number }
    | {
        readonly type: "Q";
        readonly x1: number;
        readonly y1: number;
        readonly x: number;
        readonly y: number;
      }
    | {
        readonly type: "C";
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: "Z" };

  export interface Font {
    readonly unitsPerEm: number;
    /** 0: the font has no glyph for the character. */
    charToGlyphIndex(char: string): number;
    readonly glyphs: {
      get(index: number): {
        readonly advanceWidth: number;
        readonly path: { readonly commands: readonly Command[] };
      };
    };
  }

  /** @throws Error for bytes that are no font. */
  export function parse(bytes: ArrayBuffer): Font;
}
