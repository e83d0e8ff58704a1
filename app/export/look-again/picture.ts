import { isPng } from "../png/png-chunks.ts";
import { readPngText } from "../png/png-text.ts";
import { type Sighting, seeText } from "./place.ts";
import { isSvg } from "./sniff.ts";
import { decodeXml, textOf, unescapeXml } from "./xml-text.ts";

/** What a PNG says in its text chunks. `way`: "picture" on a slide, "metadata" in a file of its own. */
export function seePng(bytes: Uint8Array, way: "picture" | "metadata"): readonly Sighting[] {
  const text = readPngText(bytes)
    .map((chunk) => chunk.text)
    .join("\n");
  return [seeText(unescapeXml(text), way, false)];
}

/** What an SVG says in its metadata, ids and visible text. */
export function seeSvg(bytes: Uint8Array, way: "picture" | "metadata"): readonly Sighting[] {
  const xml = decodeXml(bytes);
  const words = seeText(textOf(xml), way, true);
  // The picture's own tag covers its words: they name the same figures again.
  return [seeText(unescapeXml(xml), way, false), { ...words, traces: [] }];
}

/** A picture of either kind, by its content; nothing for any other. */
export function seePicture(bytes: Uint8Array): readonly Sighting[] {
  if (isPng(bytes)) return seePng(bytes, "picture");
  if (isSvg(bytes)) return seeSvg(bytes, "picture");
  return [];
}
