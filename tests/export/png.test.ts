import { deflateSync, crc32 as nodeCrc } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { allowedScale } from "../../app/export/png/draw-png.ts";
import { crc32, readChunks, writeChunks } from "../../app/export/png/png-chunks.ts";
import { type PngText, pngWithText, readPngText, XMP_KEY } from "../../app/export/png/png-text.ts";
import { provenanceTexts } from "../../app/export/png/provenance-texts.ts";
import { sheetScene } from "../../app/export/sheet/sheet-scene.ts";
import { provenanceOf } from "../../app/export/svg-metadata.ts";
import { parseTraces } from "../../app/export/trace.ts";
import { HOSTILE } from "./hostile.ts";
import { CASES, EDITION } from "./sheet-cases.ts";

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** One grey pixel. */
function tiny(...more: readonly { type: string; data: Uint8Array }[]): Uint8Array {
  const header = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const pixel = new Uint8Array(deflateSync(new Uint8Array([0, 128])));
  return writeChunks([
    { type: "IHDR", data: header },
    ...more,
    { type: "IDAT", data: pixel },
    { type: "IEND", data: new Uint8Array() },
  ]);
}

test("check sums are those of zlib", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(crc32(bytes)).toBe(nodeCrc(bytes));
    }),
  );
});

test("texts come back as they went in, in every script, with sound check sums", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 300 }).map((s) => s.replaceAll("\0", ""));
  const key = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,30}[A-Za-z]$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ key, text }), { selector: (t) => t.key }), (texts) => {
      const png = pngWithText(tiny(), texts, 192);
      expect(readPngText(png)).toEqual(texts);
      const chunks = readChunks(png);
      expect(chunks.every((chunk) => chunk.sound)).toBe(true);
      expect(chunks[0]?.type).toBe("IHDR");
      expect(chunks.at(-1)?.type).toBe("IEND");
      for (const { type, data } of chunks) {
        const at = Buffer.from(png).indexOf(Buffer.concat([ascii(type), data]));
        expect(Buffer.from(png).readUInt32BE(at + 4 + data.length)).toBe(
          nodeCrc(Buffer.concat([ascii(type), data])),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test.each(HOSTILE.map((words) => [words]))(
  "hostile text %# comes back without its NULs",
  (words) => {
    const png = pngWithText(tiny(), [{ key: "Title", text: words, language: "zh-CN" }], 96);
    const plain = new TextDecoder().decode(new TextEncoder().encode(words.replaceAll("\0", "")));
    expect(readPngText(png)).toEqual([{ key: "Title", text: plain, language: "zh-CN" }]);
  },
);

test.each([
  [1, 3780],
  [2, 7559],
  [4, 15118],
])("a picture of scale %i has the size of a page: %i px a metre", (scale, perMetre) => {
  const size = readChunks(pngWithText(tiny(), [], 96 * scale)).find((c) => c.type === "pHYs");
  const view = Buffer.from(size?.data ?? []);
  expect([view.readUInt32BE(0), view.readUInt32BE(4), view[8]]).toEqual([perMetre, perMetre, 1]);
});

test("writing twice replaces what was written, and the same input gives the same bytes", () => {
  const texts: readonly PngText[] = [{ key: "Title", text: "One" }];
  const once = pngWithText(tiny(), texts, 96);
  const twice = pngWithText(once, [{ key: "Title", text: "Two" }], 192);
  expect(readPngText(twice)).toEqual([{ key: "Title", text: "Two" }]);
  expect(readChunks(twice).filter((c) => c.type === "pHYs")).toHaveLength(1);
  expect(pngWithText(tiny(), texts, 96)).toEqual(once);
});

test("what is no PNG, and a key that PNG does not allow, are refused", () => {
  expect(() => pngWithText(ascii("GIF89a"), [], 96)).toThrow(RangeError);
  for (const key of ["", "x".repeat(80), "a\0b", "标题"]) {
    expect(() => pngWithText(tiny(), [{ key, text: "" }], 96)).toThrow(RangeError);
  }
});

test("tEXt, zTXt and packed iTXt of other programs are read; damage is passed over", () => {
  const packed = new Uint8Array(deflateSync(new TextEncoder().encode("来源")));
  const zipped = new Uint8Array(deflateSync(ascii("plain")));
  const bomb = new Uint8Array(deflateSync(new Uint8Array(30 << 20)));
  const png = tiny(
    { type: "tEXt", data: new Uint8Array([...ascii("A"), 0, ...ascii("caf\u00e9")]) },
    { type: "zTXt", data: new Uint8Array([...ascii("B"), 0, 0, ...zipped]) },
    { type: "iTXt", data: new Uint8Array([...ascii("C"), 0, 1, 0, 0, 0, ...packed]) },
    { type: "iTXt", data: new Uint8Array([...ascii("D"), 0, 1, 0, 0, 0, ...ascii("no zlib")]) },
    { type: "iTXt", data: ascii("no end of key") },
    { type: "zTXt", data: new Uint8Array([...ascii("E"), 0, 0, ...bomb]) },
  );
  const texts = readPngText(png);
  expect(texts.slice(0, 3)).toEqual([
    { key: "A", text: "caf\u00e9" },
    { key: "B", text: "plain" },
    { key: "C", text: "来源" },
  ]);
  for (const { text } of texts) expect(text.length).toBeLessThanOrEqual(1 << 20);
  const broken = Uint8Array.from(png);
  const at = Buffer.from(png).indexOf("café", 0, "latin1");
  broken[at] = 0x58;
  expect(readPngText(broken).map((t) => t.key)).toEqual(["B", "C", "E"]);
});

test("no bytes make the reader throw or hang", () => {
  const whole = pngWithText(tiny(), [{ key: "Title", text: "some words" }], 96);
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
      (length, changes) => {
        const bytes = whole.slice(0, length);
        for (const [at, value] of changes) if (at < length) bytes[at] = value;
        expect(Array.isArray(readPngText(bytes))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(CASES)("$what: a picture says what it is", ({ exhibit, language }) => {
  const scene = sheetScene(exhibit, EDITION, language, "natural");
  const said = provenanceOf({ scene, exhibit }, EDITION, language);
  const texts = readPngText(pngWithText(tiny(), provenanceTexts(said, language), 192));
  const of = (key: string) => texts.find((text) => text.key === key);
  expect(of("Title")?.text).toBe(scene.title);
  expect(of("Description")?.text).toBe(scene.description);
  expect(of("Source")?.text).toBe(said.sources.join("\n"));
  expect(of("URL")?.text).toBe(said.address);
  expect(of("Citation")?.text).toContain(EDITION.release.version);
  const xmp = of(XMP_KEY);
  expect(xmp?.language).toBeUndefined();
  const [trace] = parseTraces(xmp?.text ?? "");
  expect([trace?.figures, trace?.release]).toEqual([exhibit.figures, EDITION.release.version]);
});

test("no canvas is asked for that browsers refuse", () => {
  expect(allowedScale({ width: 1200, height: 675 }, 4)).toBe(4);
  for (const size of [
    { width: 1200, height: 1350 },
    { width: 1200, height: 9000 },
    { width: 40, height: 20_000 },
  ]) {
    const scale = allowedScale(size, 4);
    expect(scale).toBeGreaterThan(0);
    expect(size.width * size.height * scale ** 2).toBeLessThan(16_777_216);
    expect(Math.max(size.width, size.height) * scale).toBeLessThanOrEqual(16_384);
  }
});
