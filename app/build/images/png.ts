import { deflateSync } from "node:zlib";
import { writeChunks } from "../../export/png/png-chunks.ts";

/** A drawn picture: rows from the top, four bytes a pixel, red first, opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Bytes saved by a higher level are few, the time is tenfold. */
const LEVEL = 6;

/**
 * A PNG of the same pixels: one byte a pixel where 256 colours are enough, as they nearly always are,
 * which is a third of the size, else three. Nothing is lost either way. The same pixels give the same bytes.
 */
export function encodePng(pixels: Pixels): Uint8Array {
  const { width, height } = pixels;
  const indexed = indexColours(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed === null ? 2 : 3, 0, 0, 0], 8);
  const rows = indexed === null ? trueColourRows(pixels) : indexed.rows;
  return writeChunks([
    { type: "IHDR", data: header },
    ...(indexed === null ? [] : [{ type: "PLTE", data: indexed.palette }]),
    { type: "IDAT", data: deflateSync(rows, { level: LEVEL }) },
    { type: "IEND", data: new Uint8Array() },
  ]);
}

/** Rows of palette indexes, each after its filter byte; null where 256 colours are too few. */
function indexColours({ width, height, bytes }: Pixels) {
  const colours = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
  const indexes = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let at = 0;
  let last = -1;
  let index = 0;
  for (let y = 0; y < height; y++) {
    const row = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, at++) {
      const colour = colours[at] ?? 0;
      if (colour !== last) {
        index = indexes.get(colour) ?? indexes.size;
        if (index > 255) return null;
        indexes.set(colour, index);
        last = colour;
      }
      rows[row + x] = index;
    }
  }
  const order = Uint32Array.from(indexes.keys());
  const palette = new Uint8Array(order.buffer).filter((_, i) => i % 4 !== 3);
  return { rows, palette };
}

/** Rows of red, green and blue after the filter byte "sub", which suits flat colour with soft edges. */
function trueColourRows({ width, height, bytes }: Pixels): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    const row = y * (width * 3 + 1);
    rows[row] = 1;
    for (let i = 0; i < width * 3; i++) {
      const from = (y * width + Math.floor(i / 3)) * 4 + (i % 3);
      const before = i < 3 ? 0 : (bytes[from - 4] ?? 0);
      rows[row + 1 + i] = (bytes[from] ?? 0) - before;
    }
  }
  return rows;
}
