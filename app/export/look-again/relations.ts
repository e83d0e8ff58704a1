import { decodeXml, startTags } from "./xml-text.ts";
import type { ZipPackage } from "./zip-package.ts";

/** A link from one part of a package to another, or to an address outside it. */
export interface Relation {
  readonly id: string;
  /** Last segment of the type: "slide", "image", "notesSlide"; strict and transitional files agree on it. */
  readonly type: string;
  /** Path of the part, or the address. */
  readonly target: string;
  readonly external: boolean;
}

/** Relations of a part; none where it has none. `part` "" is the package itself. ECMA-376, part 2, 6.5. */
export function relationsOf(part: string, zip: ZipPackage): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!zip.has(path)) return [];
  return startTags(decodeXml(zip.read(path)), "Relationship").map((tag) => {
    const external = tag.get("TargetMode") === "External";
    const target = tag.get("Target") ?? "";
    return {
      id: tag.get("Id") ?? "",
      type: (tag.get("Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolvePath(target, part.slice(0, slash)),
      external,
    };
  });
}

/** `../media/a.png` below `ppt/slides/` is `ppt/media/a.png`; never leaves the package. */
export function resolvePath(target: string, folder: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/");
  for (const part of target.split("/")) {
    if (part === "..") {
      while (parts.at(-1) === "") parts.pop();
      parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.filter((part) => part !== "").join("/");
}
