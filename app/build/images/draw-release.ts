import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openCatalog } from "../../domain/catalog.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import { LANGUAGES, type Language } from "../../domain/language.ts";
import type { Edition } from "../../export/edition.ts";
import { openRelease } from "../../load/open-release.ts";
import { allExhibits } from "../../plan/exhibits.ts";
import { PICTURES, type Picture, picturePath } from "./address.ts";
import { drawPictures } from "./draw.ts";
import { type Faces, openFaces } from "./faces.ts";

/** One share of the work of drawing a release; sent to a worker, so plain data. */
export interface Share {
  readonly releaseFile: string;
  readonly site: string | null;
  readonly fonts: string;
  /** Folder that gets `<name>/chart.en.svg` and so on. */
  readonly folder: string;
  /** Every `of`-th exhibit from `part` on. */
  readonly part: number;
  readonly of: number;
}

/** Reads a release as exports need it. @throws as `openRelease` does. */
export function readEdition(releaseFile: string, site: string | null): Edition {
  const release = openRelease(JSON.parse(readFileSync(releaseFile, "utf8")));
  const { version, date } = release;
  return { catalog: openCatalog(release), release: { version, date }, site };
}

/** Draws one share of a release; the number of pictures. @throws Error that names chart and character */
export function drawShare({ releaseFile, site, fonts, folder, part, of }: Share): number {
  const edition = readEdition(releaseFile, site);
  const faces = openFaces(fonts);
  const own = allExhibits(edition.catalog).filter((_, i) => i % of === part);
  let count = 0;
  for (const exhibit of own) {
    for (const language of LANGUAGES) {
      count += writePictures(exhibit, edition, language, faces, folder);
    }
  }
  return count;
}

function writePictures(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  faces: Faces,
  folder: string,
): number {
  const pictures = drawNamed(exhibit, edition, language, faces);
  const kinds = Object.keys(PICTURES) as readonly Picture[];
  for (const picture of kinds) {
    const file = join(folder, picturePath(exhibit.name, picture, language, null));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pictures[picture]);
  }
  return kinds.length;
}

function drawNamed(...asked: Parameters<typeof drawPictures>): ReturnType<typeof drawPictures> {
  try {
    return drawPictures(...asked);
  } catch (cause) {
    const [{ name }, , language] = asked;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`picture of ${name} in ${language}: ${reason}`, { cause });
  }
}
