import type { PngText } from "./png-text.ts";

/** What goes into a file beside its pixels. */
export interface PngFacts {
  readonly texts: readonly PngText[];
  /** px of the picture an inch. */
  readonly dpi: number;
}

/** What the worker is given; the picture is handed over, not copied. */
export interface EncodeJob extends PngFacts {
  readonly picture: ImageBitmap;
}

/** What the worker answers: the file or what went wrong. */
export type EncodeAnswer =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly failed: string };
