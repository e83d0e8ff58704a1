const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** One chunk of a PNG file. `type` is four ASCII letters. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Whether the check sum in the file is that of type and data. */
  readonly sound: boolean;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** Far above any picture; a hostile file may hold a chunk every 12 bytes. */
const MOST_CHUNKS = 200_000;

/** CRC-32 of ISO 3309, as PNG (ISO/IEC 15948, annex D) and zip use it. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * Chunks of a PNG file in order, views on its bytes. A file that ends within a chunk gives the chunks
 * before it; what is no PNG gives none.
 */
export function readChunks(bytes: Uint8Array): readonly PngChunk[] {
  if (!isPng(bytes)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length && chunks.length < MOST_CHUNKS) {
    const length = view.getUint32(at);
    if (length > bytes.length - at - 12) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    const sound = view.getUint32(end) === crc32(bytes.subarray(at + 4, end));
    chunks.push({ type, data: bytes.subarray(at + 8, end), sound });
    at = end + 4;
    if (type === "IEND") break;
  }
  return chunks;
}

/** A PNG file of these chunks, with their check sums. */
export function writeChunks(chunks: readonly Pick<PngChunk, "type" | "data">[]): Uint8Array {
  const length = chunks.reduce((sum, { data }) => sum + data.length + 12, SIGNATURE.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    for (let i = 0; i < 4; i++) bytes[at + 4 + i] = type.charCodeAt(i);
    bytes.set(data, at + 8);
    const end = at + 8 + data.length;
    view.setUint32(end, crc32(bytes.subarray(at + 4, end)));
    at = end + 4;
  }
  return bytes;
}
