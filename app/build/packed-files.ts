import { readFileSync, statSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { isText, mediaTypeOf } from "./media-type.ts";

export type Encoding = "br" | "gzip" | "identity";

export interface Packed {
  readonly body: Buffer;
  readonly encoding: Encoding;
  readonly etag: string;
  readonly mediaType: string;
}

/** Bytes of packed files kept in memory before the oldest are let go. */
const KEEP_BYTES = 64 * 1024 * 1024;

/** The best encoding that an Accept-Encoding header allows; `;q=0` forbids one. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const allowed = new Set(
    (accepted ?? "")
      .split(",")
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*q\s*=\s*/),
      )
      .filter(([, weight]) => weight === undefined || Number(weight) > 0)
      .map(([name]) => name),
  );
  if (allowed.has("br")) return "br";
  return allowed.has("gzip") ? "gzip" : "identity";
}

/** A reader of files that packs text as asked and remembers it until the file changes. */
export function openPackedFiles(): (file: string, accepted: Encoding) => Packed {
  const kept = new Map<string, Packed>();
  let bytes = 0;
  return (file, accepted) => {
    const { mtimeMs, size } = statSync(file);
    const mediaType = mediaTypeOf(file);
    const encoding = isText(mediaType) ? accepted : "identity";
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}-${encoding}"`;
    const key = `${file}\n${etag}`;
    const known = kept.get(key);
    if (known) return known;
    const packed = { body: pack(readFileSync(file), encoding), encoding, etag, mediaType };
    kept.set(key, packed);
    bytes += packed.body.length;
    for (const [oldest, { body }] of kept) {
      if (bytes <= KEEP_BYTES) break;
      kept.delete(oldest);
      bytes -= body.length;
    }
    return packed;
  };
}

function pack(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === "gzip") return gzipSync(body);
  if (encoding === "identity") return body;
  // Quality 11 takes seconds on a large release file; 9 is within 2 % of it.
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
