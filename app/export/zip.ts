import { strToU8, type Zippable, zipSync } from "fflate";

/** Fixed, so that the same parts give the same bytes: zip has no time zone and starts in 1980. */
const DATE = new Date(1980, 0, 1, 12);

/** Packs parts by path, in their order: text as UTF-8, bytes as they are. The same parts give the same bytes. */
export function packZip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) {
    const isText = typeof content === "string";
    // Bytes are files that are packed already.
    files[path] = [isText ? strToU8(content) : content, { level: isText ? 6 : 0, mtime: DATE }];
  }
  return zipSync(files);
}
