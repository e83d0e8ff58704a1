import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { LANGUAGES, type Language } from "../domain/language.ts";
import type { ReleaseIndex } from "../domain/release.ts";
import type { Picture, PictureSet, Pictures } from "../offline/pictures.ts";

/** Build step: lists the pictures at stable addresses, which readers may keep; none is a list of none. */
function main(dist: string): void {
  const index = JSON.parse(readFileSync(join(dist, "data/index.json"), "utf8")) as ReleaseIndex;
  const sets = LANGUAGES.map((language) => writeList(dist, language));
  const pictures: Pictures = {
    release: index.latest,
    sets: sets.filter(({ count }) => count > 0),
  };
  writeFileSync(join(dist, "pictures.json"), `${JSON.stringify(pictures)}\n`);
}

function writeList(dist: string, language: Language): PictureSet {
  const named = new RegExp(`\\.${language}\\.(svg|png)$`);
  const names = existsSync(join(dist, "f")) ? readdirSync(join(dist, "f")).sort() : [];
  const pictures = names.flatMap((name) =>
    readdirSync(join(dist, "f", name))
      .filter((file) => named.test(file))
      .sort()
      .map((file): Picture => {
        const bytes = readFileSync(join(dist, "f", name, file));
        const sha256 = createHash("sha256").update(bytes).digest("hex");
        return { path: `f/${name}/${file}`, bytes: bytes.length, sha256 };
      }),
  );
  const list = `pictures-${language}.json`;
  writeFileSync(join(dist, list), `${JSON.stringify(pictures)}\n`);
  const bytes = pictures.reduce((sum, picture) => sum + picture.bytes, 0);
  return { language, bytes, list, count: pictures.length };
}

main(resolve(process.argv[2] ?? "dist"));
