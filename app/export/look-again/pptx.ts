import type { PartReader } from "./part-reader.ts";
import { type Sighting, seeText } from "./place.ts";
import { relationsOf } from "./relations.ts";
import { decodeXml, startTags } from "./xml-text.ts";
import type { ZipPackage } from "./zip-package.ts";

/** Parts that every slide shares: nothing of ours is tied to one slide through them. */
const SHARED = new Set([
  "slide",
  "slideLayout",
  "slideMaster",
  "notesMaster",
  "theme",
  "presProps",
  "tableStyles",
]);
const DEEPEST = 4;

/** Paths of the slides, in the order in which they are shown. */
export function slidesOf(main: string, zip: ZipPackage): readonly string[] {
  const targets = new Map(relationsOf(main, zip).map((r) => [r.id, r]));
  const listed = startTags(decodeXml(zip.read(main)), "sldId").flatMap((tag) => {
    // The attribute is `r:id`, whatever the prefix; the plain `id` is a number of no use here.
    const id = [...tag].find(([key]) => key.endsWith(":id"))?.[1];
    const target = id === undefined ? undefined : targets.get(id);
    return target?.type === "slide" && zip.has(target.target) ? [target.target] : [];
  });
  if (listed.length > 0) return listed;
  const number = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1]);
  return zip.paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => number(a) - number(b));
}

/** The main part of a presentation: where the package says it is, else where all programs put it. */
export function presentationOf(zip: ZipPackage): string | null {
  const told = relationsOf("", zip).find((r) => r.type === "officeDocument")?.target;
  const candidates = [told, "ppt/presentation.xml"];
  return candidates.find((path) => path?.startsWith("ppt/") && zip.has(path)) ?? null;
}

/** Everything on one slide: the slide, its notes, and the charts, pictures and workbooks that it uses. */
export function seeSlide(slide: string, zip: ZipPackage, reader: PartReader): readonly Sighting[] {
  const seen = new Set<string>();
  const walk = (part: string, depth: number): readonly Sighting[] => {
    if (seen.has(part) || !zip.has(part)) return [];
    seen.add(part);
    const relations = reader.relations(part);
    const links = relations.filter((r) => r.external).map((r) => r.target);
    const inner = depth >= DEEPEST ? [] : relations;
    return [
      ...reader.see(part),
      seeText(links.join("\n"), "link", false),
      ...inner
        .filter((r) => !r.external && !SHARED.has(r.type))
        .flatMap((r) => walk(r.target, depth + 1)),
    ];
  };
  return walk(slide, 0);
}
