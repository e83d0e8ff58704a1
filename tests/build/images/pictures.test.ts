import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { PICTURES, picturePath } from "../../../app/build/images/address.ts";
import { drawPictures, exactSvg, pixelsOf } from "../../../app/build/images/draw.ts";
import { openFaces } from "../../../app/build/images/faces.ts";
import { encodePng, type Pixels } from "../../../app/build/images/png.ts";
import type { Exhibit } from "../../../app/domain/exhibit.ts";
import { LANGUAGES } from "../../../app/domain/language.ts";
import { figureFacts } from "../../../app/export/facts.ts";
import { readChunks } from "../../../app/export/png/png-chunks.ts";
import { readPngText } from "../../../app/export/png/png-text.ts";
import { parseTraces, traceTag } from "../../../app/export/trace.ts";
import { allExhibits } from "../../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";

const faces = openFaces("app/build/images/fonts");
const { version, date } = RELEASE;
const EDITION = { catalog: CATALOG, release: { version, date }, site: "https://example.org/x/" };
const EXHIBITS = allExhibits(CATALOG);

/** One exhibit of each kind of chart. */
const SAMPLE = [...new Map(EXHIBITS.map((exhibit) => [exhibit.kind, exhibit])).values()];

/** Pixels of a PNG of ours: one byte a pixel with a palette, or three, each row with the filter that we write. */
function decode(png: Uint8Array): Pixels {
  const chunks = new Map(readChunks(png).map((chunk) => [chunk.type, chunk.data]));
  const header = Buffer.from(chunks.get("IHDR") ?? []);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get("PLTE");
  const rows = inflateSync(chunks.get("IDAT") ?? new Uint8Array());
  const size = palette === undefined ? 3 : 1;
  const bytes = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    const row = rows.subarray(y * (width * size + 1), (y + 1) * (width * size + 1));
    for (let i = 0; i < width * 3; i++) {
      const to = (y * width + Math.floor(i / 3)) * 4 + (i % 3);
      const before = i < 3 ? 0 : (bytes[to - 4] ?? 0);
      bytes[to] = palette
        ? (palette[(row[1 + Math.floor(i / 3)] ?? 0) * 3 + (i % 3)] ?? 0)
        : (row[1 + i] ?? 0) + before;
    }
  }
  return { width, height, bytes };
}

const sizeOf = (png: string | Uint8Array) => {
  const header = Buffer.from(png as Uint8Array);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
};

function checkTexts(png: string | Uint8Array, exhibit: Exhibit, language: "en" | "zh") {
  const texts = new Map(readPngText(png as Uint8Array).map(({ key, text }) => [key, text]));
  const said = [...texts.values()].join("\n");
  expect([...texts.keys()]).toEqual(expect.arrayContaining(["Title", "Description", "Source"]));
  expect(parseTraces(said)).toContainEqual({
    kind: exhibit.kind,
    figures: exhibit.figures,
    highlight: exhibit.highlight,
    release: version,
  });
  expect(said).toContain(version);
  for (const facts of figureFacts(exhibit, EDITION, language)) {
    expect(said).toContain(facts.issuer);
    if (exhibit.highlight.includes(facts.id)) expect(said).toContain(facts.value);
  }
}

test.each(
  SAMPLE.flatMap((exhibit) => LANGUAGES.map((code) => [exhibit.kind, code, exhibit] as const)),
)("pictures of a %s chart in %s say what the record says", (_kind, language, exhibit) => {
  const pictures = drawPictures(exhibit, EDITION, language, faces);
  expect(Object.keys(pictures)).toEqual(Object.keys(PICTURES));
  const svg = String(pictures.svg);
  expect(svg).not.toMatch(/<text|<style|style=|font-family|<script|<image/);
  expect(svg).toContain(traceTag(exhibit, version));
  expect(sizeOf(pictures.png)[0]).toBe(2400);
  expect(sizeOf(pictures.card)).toEqual([1200, 630]);
  expect(sizeOf(pictures.square)).toEqual([1080, 1080]);
  for (const png of [pictures.png, pictures.card, pictures.square]) {
    checkTexts(png, exhibit, language);
    expect(new Set(decode(png as Uint8Array).bytes).size).toBeGreaterThan(20);
  }
});

test("the same record gives the same bytes", () => {
  const [first] = EXHIBITS;
  if (first === undefined) throw new Error("the release has no exhibit");
  const draw = () => drawPictures(first, EDITION, "zh", openFaces("app/build/images/fonts"));
  expect(draw()).toEqual(draw());
});

test("a PNG holds the very pixels that were drawn, with few colours and with many", () => {
  const [first] = EXHIBITS;
  if (first === undefined) throw new Error("the release has no exhibit");
  const drawn = pixelsOf(exactSvg(first, EDITION, "en", "card", faces), 600);
  expect(decode(encodePng(drawn))).toEqual({ ...drawn, bytes: new Uint8Array(drawn.bytes) });
  const bytes = new Uint8Array(40 * 40 * 4).map((_, i) => (i % 4 === 3 ? 255 : (i * 7919) % 251));
  const many = { width: 40, height: 40, bytes };
  expect(decode(encodePng(many))).toEqual(many);
});

test("a text that was not outlined is not drawn by chance", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#fff"/><text x="5" y="20">84</text></svg>';
  expect(new Set(pixelsOf(svg, 90).bytes)).toEqual(new Set([255]));
});

test("addresses name chart, release, language and kind", () => {
  expect(picturePath("F07", "svg", "en", null)).toBe("/f/F07/chart.en.svg");
  expect(picturePath("F07", "card", "zh", "1.0.0")).toBe("/f/F07/1.0.0/card.zh.png");
  const paths = EXHIBITS.map(({ name }) => picturePath(name, "png", "en", null).toLowerCase());
  expect(new Set(paths).size).toBe(EXHIBITS.length);
  expect(paths.join("\n")).toMatch(/^(\/f\/[a-z0-9-]+\/chart\.en\.png\n?)+$/);
});
