import { unzlibSync } from "fflate/browser";
import { isPng, type PngChunk, readChunks, writeChunks } from "./png-chunks.ts";

export interface PngText {
  /** 1 to 79 Latin-1 characters: "Title", "Source" … */
  readonly key: string;
  readonly text: string;
  /** BCP 47; never for XMP, which programs then no longer take for XMP. Absent: not said. */
  readonly language?: string;
}

/** Key under which programs look for XMP. */
export const XMP_KEY = "XML:com.adobe.xmp";

const METRE_PER_INCH = 0.0254;
/** Bytes of one text that a reader takes: a hostile file may claim or unpack to any number. */
const MOST_PACKED = 1 << 16;
const MOST_PLAIN = 1 << 20;
const MOST_TEXTS = 256;
const TEXT_TYPES: readonly string[] = ["tEXt", "zTXt", "iTXt"];

function textChunk({ key, text, language = "" }: PngText): Pick<PngChunk, "type" | "data"> {
  if (!/^[\x20-\x7e\xa1-\xff]{1,79}$/.test(key)) {
    throw new RangeError(`key of a PNG text: "${key}"; expected 1 to 79 Latin-1 characters`);
  }
  const head = [...key].map((char) => char.charCodeAt(0));
  const tongue = [...language.replace(/[^A-Za-z0-9-]/g, "")].map((char) => char.charCodeAt(0));
  const words = new TextEncoder().encode(text.replaceAll("\0", ""));
  // Key, no compression, language, no translated key.
  const data = new Uint8Array([...head, 0, 0, 0, ...tongue, 0, 0, ...words]);
  return { type: "iTXt", data };
}

function sizeChunk(dpi: number): Pick<PngChunk, "type" | "data"> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / METRE_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return { type: "pHYs", data };
}

/**
 * The same picture with these texts after its header, and its size: at 96 dpi one px is one px of a page.
 * Texts of the same keys and an older size are replaced. The same input gives the same bytes.
 * @throws RangeError for what is no PNG, or a key that PNG does not allow.
 */
export function pngWithText(png: Uint8Array, texts: readonly PngText[], dpi: number): Uint8Array {
  const [header, ...others] = readChunks(png);
  if (!isPng(png) || header?.type !== "IHDR")
    throw new RangeError("no PNG: no signature and header");
  const keys = new Set(texts.map((text) => text.key));
  const kept = others.filter((chunk) => {
    if (chunk.type === "pHYs") return false;
    const key = textOf(chunk)?.key;
    return key === undefined || !keys.has(key);
  });
  return writeChunks([header, sizeChunk(dpi), ...texts.map(textChunk), ...kept]);
}

/** Unpacked as far as the limit: the output cannot outgrow the room it is given. */
function unpack(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length > MOST_PACKED) return null;
  try {
    return unzlibSync(bytes, { out: new Uint8Array(MOST_PLAIN) });
  } catch {
    return null;
  }
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

/** Text of a tEXt, zTXt or iTXt chunk; null for other chunks and for what does not read. */
function textOf({ type, data }: Pick<PngChunk, "type" | "data">): PngText | null {
  if (!TEXT_TYPES.includes(type) || data.length > MOST_PLAIN) return null;
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return null;
  const key = latin1(data.subarray(0, end));
  if (type === "tEXt") return { key, text: latin1(data.subarray(end + 1)) };
  if (type === "zTXt") {
    const plain = unpack(data.subarray(end + 2));
    return plain && { key, text: latin1(plain) };
  }
  const packed = data[end + 1] === 1;
  const tongueEnd = data.indexOf(0, end + 3);
  const keyEnd = tongueEnd < 0 ? -1 : data.indexOf(0, tongueEnd + 1);
  if (keyEnd < 0) return null;
  const rest = data.subarray(keyEnd + 1);
  const plain = packed ? unpack(rest) : rest;
  const language = latin1(data.subarray(end + 3, tongueEnd));
  const text = plain && new TextDecoder().decode(plain);
  return text === null ? null : { key, text, ...(language === "" ? {} : { language }) };
}

/**
 * Texts in a PNG file that nobody vouches for, in order. Damaged chunks and texts beyond 1 MiB are left
 * out; what is no PNG has none. Never throws.
 */
export function readPngText(bytes: Uint8Array): readonly PngText[] {
  // Cut off before they are unpacked: a damaged text costs as much as a sound one.
  const chunks = readChunks(bytes).filter(({ type }) => TEXT_TYPES.includes(type));
  return chunks.slice(0, MOST_TEXTS).flatMap((chunk) => {
    const text = chunk.sound ? textOf(chunk) : null;
    return text === null ? [] : [text];
  });
}
