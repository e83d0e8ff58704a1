import type { PartReader } from "./part-reader.ts";
import { seeXml } from "./part-reader.ts";
import { type Sighting, seeText } from "./place.ts";
import { resolvePath } from "./relations.ts";
import { attributeValues, decodeXml } from "./xml-text.ts";
import type { ZipPackage } from "./zip-package.ts";

const KIND = "application/vnd.oasis.opendocument.presentation";

/** Whether a package is an OpenDocument presentation: its first part says so. OpenDocument 1.3, part 2, 3.3. */
export function isOdp(zip: ZipPackage): boolean {
  if (!zip.has("mimetype") || !zip.has("content.xml")) return false;
  return new TextDecoder().decode(zip.read("mimetype").subarray(0, 200)).startsWith(KIND);
}

/** The slides of an OpenDocument presentation, as XML each, notes included. */
export function odpSlides(zip: ZipPackage): readonly string[] {
  return decodeXml(zip.read("content.xml"))
    .split(/<draw:page(?=[\s>])/)
    .slice(1)
    .map((rest) => `<draw:page${rest}`);
}

/** Everything on one slide: names, texts, links, and the pictures and objects that it uses. */
export function seeOdpSlide(xml: string, zip: ZipPackage, reader: PartReader): readonly Sighting[] {
  const links = attributeValues(xml, "href");
  const parts = links.map((link) => resolvePath(link, ""));
  const used = parts.flatMap((part) => [part, `${part}/content.xml`]).filter(zip.has);
  return [
    ...seeXml(xml),
    seeText(links.join("\n"), "link", false),
    ...[...new Set(used)].flatMap((part) => reader.see(part)),
  ];
}
