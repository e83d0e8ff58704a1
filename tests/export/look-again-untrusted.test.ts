import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findTraces } from "../../app/export/look-again/find-traces.ts";
import { LIMITS } from "../../app/export/look-again/limits.ts";
import { traceTag } from "../../app/export/trace.ts";
import { packZip } from "../../app/export/zip.ts";
import { deck, deckParts, png, workbook } from "./look-again-files.ts";

const TAG = traceTag({ kind: "ranges", figures: ["fig-a"], highlight: [] }, "1.0.0");
const problemOf = (bytes: Uint8Array) => findTraces(bytes, "x").problem;
const wide = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

function directoryAt(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  return view.getUint32(bytes.length - 22 + 16, true);
}

describe("a file that cannot be looked into", () => {
  it.each<[string, Uint8Array, object]>([
    ["nothing", new Uint8Array(), { what: "empty" }],
    ["PDF", strToU8("%PDF-1.7 fig:a@1.0.0"), { what: "other-kind", kind: "PDF" }],
    ["JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { what: "other-kind", kind: "JPEG" }],
    ["text", strToU8("fig:a@1.0.0"), { what: "other-kind", kind: null }],
    ["a web page", strToU8("<html><svg/></html>"), { what: "other-kind", kind: null }],
    ["any zip", packZip(new Map([["a.txt", TAG]])), { what: "other-kind", kind: "ZIP" }],
    [
      "Word",
      packZip(new Map([["word/document.xml", `<w:t>${TAG}</w:t>`]])),
      { what: "other-kind", kind: "Word" },
    ],
    ["Excel", workbook(TAG), { what: "other-kind", kind: "Excel" }],
    [
      "old PowerPoint",
      new Uint8Array([...COMPOUND, 0, ...wide("PowerPoint Document")]),
      { what: "old-powerpoint" },
    ],
    [
      "a password",
      new Uint8Array([...COMPOUND, ...wide("EncryptedPackage")]),
      { what: "encrypted" },
    ],
    ["half a zip", deck([{}]).subarray(0, 900), { what: "damaged" }],
  ])("%s: says what it is", (_what, bytes, problem) => {
    expect(findTraces(bytes, "x")).toMatchObject({ kind: null, places: [], problem });
  });

  it("larger than the limit: says by how much", () => {
    const bytes = new Uint8Array(LIMITS.file + 1);
    expect(problemOf(bytes)).toEqual({
      what: "too-large",
      bytes: LIMITS.file + 1,
      limit: LIMITS.file,
    });
  });

  it("a zip with encrypted parts", () => {
    const bytes = deck([{}]);
    const view = new DataView(bytes.buffer);
    for (let at = directoryAt(bytes); view.getUint32(at, true) === 0x02014b50; ) {
      bytes[at + 8] = 1;
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(problemOf(bytes)).toEqual({ what: "encrypted" });
  });
});

describe("a bomb", () => {
  /** Packs bytes too, which our own files hold as they are. */
  const squeeze = (parts: ReadonlyMap<string, string | Uint8Array>) =>
    zipSync(
      Object.fromEntries(
        [...parts].map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
      ),
    );
  const bomb = (part: string, content: string | Uint8Array) =>
    squeeze(deckParts([{ shapes: [{ name: TAG }] }]).set(part, content));

  it("that says how large it is, is not unpacked", () => {
    const zeros = new Uint8Array(LIMITS.part + 1);
    expect(problemOf(bomb("ppt/slides/slide1.xml", zeros))).toEqual({ what: "too-much-inside" });
  });

  it("that swells more than any slide, is not unpacked", () => {
    const zeros = new Uint8Array(20 * 1024 * 1024);
    expect(problemOf(bomb("ppt/slides/slide1.xml", zeros))).toEqual({ what: "too-much-inside" });
  });

  it("that lies about its size, costs its own part only", () => {
    const bytes = bomb("ppt/media/image1.png", new Uint8Array(2_000_000));
    const parts = deckParts([{ shapes: [{ name: TAG }], png: new Uint8Array(30_000_000) }]);
    const packed = squeeze(parts);
    const view = new DataView(packed.buffer);
    for (let at = directoryAt(packed); view.getUint32(at, true) === 0x02014b50; ) {
      if (view.getUint32(at + 24, true) === 30_000_000) view.setUint32(at + 24, 1000, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    const found = findTraces(packed, "x");
    expect(found.problem).toEqual({ what: "parts-unread", parts: 1 });
    expect(found.places[0]?.charts).toHaveLength(1);
    expect(problemOf(bytes)).toBeNull();
  });

  it("of workbooks inside workbooks ends with the first", () => {
    const inner = squeeze(new Map([["xl/sharedStrings.xml", new Uint8Array(LIMITS.part + 1)]]));
    expect(problemOf(deck([{ workbook: inner }]))).toEqual({ what: "too-much-inside" });
  });

  it("of more parts than any presentation has", () => {
    const bytes = deck([{}]);
    new DataView(bytes.buffer).setUint16(bytes.length - 22 + 10, LIMITS.entries + 1, true);
    expect(problemOf(bytes)).toEqual({ what: "too-much-inside" });
  });
});

describe("hostile content", () => {
  it("slides that lead to each other in a circle are read once each", () => {
    const parts = deckParts([{ shapes: [{ name: TAG }] }]);
    const path = "ppt/slides/_rels/slide1.xml.rels";
    const loop = '<Relationship Id="z" Type="x/notesSlide" Target="slide1.xml"/></Relationships>';
    parts.set(path, String(parts.get(path)).replace("</Relationships>", loop));
    expect(findTraces(packZip(parts), "x").places).toHaveLength(1);
  });

  it("paths that climb out of the package lead nowhere", () => {
    const parts = deckParts([{ shapes: [{ name: TAG }] }]);
    const path = "ppt/slides/_rels/slide1.xml.rels";
    const up = `<Relationship Id="z" Type="x/image" Target="${"../".repeat(50)}etc/passwd"/></Relationships>`;
    parts.set(path, String(parts.get(path)).replace("</Relationships>", up));
    expect(findTraces(packZip(parts), "x").problem).toBeNull();
  });

  it.each<[string, string]>([
    ["a tag without end", `fig:${"a+".repeat(4_000_000)}`],
    ["many beginnings of tags", "fig:a".repeat(1_500_000)],
    ["tags without brackets", "<".repeat(6_000_000)],
    ["attributes without end", `<a ${'name="'.repeat(1_000_000)}`],
    ["names of endless spaces", `<a ${" name =".repeat(1_000_000)}`],
    ["links without end", "/f/".repeat(2_000_000)],
    ["ampersands", "&".repeat(6_000_000)],
    ["relations without quotes", `<Relationship ${"a=".repeat(2_000_000)}>`],
  ])("%s take no more than seconds", (_what, text) => {
    const started = performance.now();
    const svg = findTraces(strToU8(`<svg>${text}</svg>`), "x");
    const parts = deckParts([{}]);
    // Random bytes at the end keep the ratio of an honest file.
    const noise = Array.from({ length: 60_000 }, (_, i) => (i * 7_919) % 97).join(" ");
    parts.set("ppt/slides/slide1.xml", `<p:sld>${text}${noise}</p:sld>`);
    parts.set("ppt/slides/_rels/slide1.xml.rels", `<r>${text}${noise}</r>`);
    findTraces(packZip(parts), "x");
    expect(svg.kind).toBe("svg");
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("a picture of nothing but damaged texts takes no more than seconds", () => {
    const started = performance.now();
    const [head, rest] = [png([]).subarray(0, 33), png([]).subarray(33)];
    const damaged = png([["zTXt", TAG]]).slice(33, -rest.length);
    damaged.fill(0xff, 20, 30);
    const texts = new Uint8Array(damaged.length * 200_000);
    for (let i = 0; i < 200_000; i++) texts.set(damaged, i * damaged.length);
    const bytes = new Uint8Array(head.length + texts.length + rest.length);
    bytes.set(head);
    bytes.set(texts, head.length);
    bytes.set(rest, head.length + texts.length);
    expect(findTraces(bytes, "x")).toMatchObject({ kind: "png", places: [], problem: null });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("entities are not expanded, markup stays text", () => {
    const dtd = '<!DOCTYPE svg [<!ENTITY a "fig:evil@1.0.0">]>';
    const found = findTraces(strToU8(`${dtd}<svg><text>&a; &#x110000;<b/>F07</text></svg>`), "x");
    expect(found.places.flatMap((p) => p.charts)).toMatchObject([{ figures: ["evil"] }]);
    expect(found.places[0]?.mentions.map((m) => m.reference)).toEqual(["F07"]);
  });
});

describe("fuzz: whatever comes, an answer", () => {
  const whole = deck([
    { shapes: [{ name: TAG, alt: TAG, text: "F07" }], png: png([["iTXt packed", TAG]]) },
    { workbook: workbook(TAG), notes: "https://example.org/f/F05/" },
  ]);

  it("random bytes, bare and after each signature", () => {
    const random = numbers(1);
    const heads = [
      [],
      [0x50, 0x4b, 3, 4],
      [...whole.subarray(0, 60)],
      [...png([]).subarray(0, 8)],
    ].concat([COMPOUND, [...strToU8("<svg ")]]);
    for (let i = 0; i < 600; i++) {
      const length = random.next().value % 3_000;
      const tail = Array.from({ length }, () => random.next().value >>> 24);
      const bytes = Uint8Array.from([...(heads[i % heads.length] ?? []), ...tail]);
      expect(findTraces(bytes, "x").places.flatMap((place) => place.charts)).toEqual([]);
    }
  });

  it("a deck cut off at any of 300 places is damaged, never something else", () => {
    for (let i = 1; i < 300; i++) {
      const cut = whole.subarray(0, Math.floor((whole.length * i) / 300));
      expect(problemOf(cut)?.what).toMatch(/damaged|other-kind/);
    }
  });

  it("1,000 mutations of a deck, of a PNG and of an SVG", () => {
    const random = numbers(2);
    const svg = strToU8(`<svg id="${TAG}"><metadata>${TAG}</metadata><text>F07</text></svg>`);
    let read = 0;
    for (let i = 0; i < 1_000; i++) {
      for (const original of [whole, png([["zTXt", TAG]]), svg]) {
        const bytes = original.slice();
        for (let n = random.next().value % 12; n >= 0; n--) {
          bytes[random.next().value % bytes.length] = random.next().value >>> 24;
        }
        const found = findTraces(bytes, "x");
        if (found.places.length > 0) read++;
        expect(found.name).toBe("x");
      }
    }
    expect(read).toBeGreaterThan(1_000);
  });
});
