import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drawShare, readEdition } from "../../../app/build/images/draw-release.ts";
import { allExhibits } from "../../../app/plan/exhibits.ts";
import { CATALOG, INDEX, RELEASE } from "../../support/release.ts";

const FILE = `public/data/${INDEX.latest}/release.json`;
const FONTS = "app/build/images/fonts";
/** So many shares that one holds a single chart. */
const OF = 1000;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "draw-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("shares are disjoint, and a share is drawn at the addresses of its charts", () => {
  const work = { releaseFile: FILE, site: null, fonts: FONTS, folder };
  expect(drawShare({ ...work, part: 3, of: OF })).toBe(8);
  expect(readdirSync(join(folder, "f"))).toEqual([allExhibits(CATALOG)[3]?.name]);
  expect(drawShare({ ...work, part: OF - 1, of: OF })).toBe(0);
  expect(readEdition(FILE, null).release.version).toBe(RELEASE.version);
});

test("a name with a character that no font has stops the build: chart, language and character are named", () => {
  const text = readFileSync(FILE, "utf8");
  const [first] = allExhibits(CATALOG);
  const name = CATALOG.indicator(CATALOG.figure(first?.figures[0] ?? "").indicator).name.zh;
  const releaseFile = join(folder, "release.json");
  writeFileSync(releaseFile, text.replaceAll(JSON.stringify(name), JSON.stringify(`${name}𠮷`)));
  const share = { releaseFile, site: null, fonts: FONTS, folder, part: 0, of: OF };
  expect(() => drawShare(share)).toThrow(
    /^picture of F\d+ in zh: no glyph for "𠮷" \(U\+20BB7\) in ".*𠮷.*"; add it to the subsets/,
  );
});
