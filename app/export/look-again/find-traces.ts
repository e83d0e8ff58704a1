import { type FileKind, type Found, type Place, type Problem, Unreadable } from "./found.ts";
import { Budget, LIMITS } from "./limits.ts";
import { isOdp, odpSlides, seeOdpSlide } from "./odp.ts";
import { type PartReader, readParts } from "./part-reader.ts";
import { seePng, seeSvg } from "./picture.ts";
import { holdsAnything, placeOf, type Sighting } from "./place.ts";
import { presentationOf, seeSlide, slidesOf } from "./pptx.ts";
import { sniff } from "./sniff.ts";
import { openZip, type ZipPackage } from "./zip-package.ts";

/** Told as slides are read: `done` of `total`. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Every figure of ours in a presentation or picture, by slide. Goes by content, not by name. The file is
 * not trusted: whatever it holds, this returns, with the problem as a value, in bounded time and memory.
 */
export function findTraces(bytes: Uint8Array, name: string, onProgress?: OnProgress): Found {
  try {
    return read(bytes, name, onProgress ?? (() => {}));
  } catch (error) {
    return nothing(name, error instanceof Unreadable ? error.problem : { what: "damaged" });
  }
}

/** A file so large that it is not read at all, or null: asked before its bytes are fetched. */
export function refuseLarge(file: { readonly name: string; readonly size: number }): Found | null {
  return file.size > LIMITS.file ? nothing(file.name, tooLarge(file.size).problem) : null;
}

function nothing(name: string, problem: Problem): Found {
  return { name, kind: null, slides: null, places: [], problem };
}

function read(bytes: Uint8Array, name: string, onProgress: OnProgress): Found {
  if (bytes.length > LIMITS.file) throw tooLarge(bytes.length);
  const container = sniff(bytes);
  if (container === "zip") return readPackage(bytes, name, onProgress);
  if (container === "png") return picture(name, "png", seePng(bytes, "metadata"));
  if (container !== "svg") return nothing(name, container);
  if (bytes.length > LIMITS.part) throw tooLarge(bytes.length, LIMITS.part);
  return picture(name, "svg", seeSvg(bytes, "metadata"));
}

function tooLarge(bytes: number, limit: number = LIMITS.file): Unreadable {
  return new Unreadable({ what: "too-large", bytes, limit });
}

function picture(name: string, kind: FileKind, sightings: readonly Sighting[]): Found {
  const places = [placeOf(null, sightings)].filter(holdsAnything);
  return { name, kind, slides: null, places, problem: null };
}

function readPackage(bytes: Uint8Array, name: string, onProgress: OnProgress): Found {
  const budget = new Budget();
  const zip = openZip(bytes, budget);
  const reader = readParts(zip, budget);
  const main = presentationOf(zip);
  if (main !== null) {
    const slides = slidesOf(main, zip).map((path) => () => seeSlide(path, zip, reader));
    return presentation(name, "pptx", slides, zip, reader, onProgress);
  }
  if (isOdp(zip)) {
    const slides = odpSlides(zip).map((xml) => () => seeOdpSlide(xml, zip, reader));
    return presentation(name, "odp", slides, zip, reader, onProgress);
  }
  return nothing(name, { what: "other-kind", kind: otherPackage(zip) });
}

function otherPackage(zip: ZipPackage): string {
  if (zip.has("word/document.xml")) return "Word";
  if (zip.has("xl/workbook.xml")) return "Excel";
  if (zip.has("mimetype")) return "OpenDocument";
  return "ZIP";
}

function presentation(
  name: string,
  kind: FileKind,
  slides: readonly (() => readonly Sighting[])[],
  zip: ZipPackage,
  reader: PartReader,
  onProgress: OnProgress,
): Found {
  const onSlides = slides.map((see, i) => {
    const place = placeOf(i + 1, see());
    onProgress(i + 1, slides.length);
    return place;
  });
  const held = onSlides.filter(holdsAnything);
  const unread = reader.unread();
  return {
    name,
    kind,
    slides: slides.length,
    places: held.length > 0 ? held : [fileAsWhole(zip, reader)].filter(holdsAnything),
    problem: unread === 0 ? null : { what: "parts-unread", parts: unread },
  };
}

/**
 * What the properties of the file name. They outlive the slides that they were written for, so they speak
 * only for a deck that nothing else speaks for, such as one of flattened pictures.
 */
function fileAsWhole(zip: ZipPackage, reader: PartReader): Place {
  const properties = zip.paths.filter((path) => /^(?:docProps\/.*|meta)\.xml$/.test(path));
  const sightings = properties.flatMap((path) => reader.see(path));
  return placeOf(
    null,
    sightings.map((seen) => ({ ...seen, way: "metadata" })),
  );
}
