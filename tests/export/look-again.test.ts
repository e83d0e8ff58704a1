import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { findTraces } from "../../app/export/look-again/find-traces.ts";
import type { Found } from "../../app/export/look-again/found.ts";
import { pngWithText } from "../../app/export/png/png-text.ts";
import { provenanceTexts } from "../../app/export/png/provenance-texts.ts";
import { sheetScene } from "../../app/export/sheet/sheet-scene.ts";
import { exhibitToSvg } from "../../app/export/svg.ts";
import { provenanceOf } from "../../app/export/svg-metadata.ts";
import { traceTag } from "../../app/export/trace.ts";
import { packZip } from "../../app/export/zip.ts";
import { allExhibits } from "../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { deck, deckParts, png, type Slide, workbook } from "./look-again-files.ts";

const tag = (...figures: string[]) =>
  traceTag({ kind: "ranges", figures, highlight: figures.slice(0, 1) }, "1.0.0");

/** "slide: figures@release ways", one line a chart. */
const charts = ({ places }: Found) =>
  places.flatMap(({ slide, charts: here }) =>
    here.map((c) => `${slide}: ${c.figures.join("+")}@${c.release} ${c.ways.join(" ")}`),
  );
const mentions = ({ places }: Found) =>
  places.flatMap(({ slide, mentions: here }) =>
    here.map((m) => `${slide}: ${m.reference} ${m.ways.join(" ")}`),
  );
const look = (...slides: Slide[]) => findTraces(deck(slides), "a.pptx");

describe("a presentation", () => {
  it("gives its charts by shape name, with kind, release and what stands out", () => {
    const found = look({}, { shapes: [{ name: tag("fig-a", "fig-b") }] });
    expect(found).toMatchObject({ kind: "pptx", slides: 2, problem: null });
    expect(charts(found)).toEqual(["2: fig-a+fig-b@1.0.0 shape-name"]);
    expect(found.places[0]?.charts[0]).toMatchObject({ kind: "ranges", highlight: ["fig-a"] });
  });

  it("numbers slides as they are shown, not as their files are called", () => {
    const slides = ["a", "b", "c"].map((id) => ({ shapes: [{ name: tag(id) }] }));
    const found = findTraces(deck(slides, [2, 0, 1]), "a.pptx");
    expect(charts(found).map((c) => c.slice(0, 4))).toEqual(["1: c", "2: a", "3: b"]);
  });

  it.each<[string, Slide, string]>([
    ["alternative text", { shapes: [{ name: "Box", alt: `Chart. ${tag("a")}` }] }, "alt-text"],
    ["a picture's text", { png: png([["iTXt", tag("a")]]) }, "picture"],
    ["an embedded workbook", { workbook: workbook(`Made from ${tag("a")}.`) }, "workbook"],
  ])("finds a chart by %s alone", (_what, slide, way) => {
    expect(charts(look(slide))).toEqual([`1: a@1.0.0 ${way}`]);
  });

  it("lists a chart once a slide, however many traces it left, and once on each slide", () => {
    const slide = {
      shapes: [{ name: tag("a", "b"), alt: tag("b", "a") }],
      png: png([["tEXt", tag("a", "b")]]),
      workbook: workbook(tag("a", "b")),
    };
    expect(charts(look(slide, slide))).toEqual([
      "1: a+b@1.0.0 shape-name alt-text picture workbook",
      "2: a+b@1.0.0 shape-name alt-text picture workbook",
    ]);
  });

  it("keeps two releases of one figure on a slide apart", () => {
    const old = tag("a").replace("1.0.0", "0.9.0");
    const found = look({ shapes: [{ name: tag("a") }], png: png([["iTXt", old]]) });
    expect(charts(found)).toEqual(["1: a@1.0.0 shape-name", "1: a@0.9.0 picture"]);
  });

  it("finds short codes and links in words, notes and link addresses", () => {
    const found = look(
      { shapes: [{ name: "Box", text: "Children (F07), 见F03。" }] },
      { notes: "Release 1.0.0. https://example.org/x/f/F05/" },
      { link: "https://example.org/zh/figures/wb-oct2020-additional-extreme-poor-2020/#chart" },
    );
    expect(mentions(found)).toEqual([
      "1: F07 code",
      "1: F03 code",
      "2: F05 link code",
      "3: wb-oct2020-additional-extreme-poor-2020 link",
    ]);
    expect(found.places.map((p) => p.release)).toEqual([null, "1.0.0", null]);
  });

  it("joins a code that a spelling check cut into runs", () => {
    const parts = deckParts([{ shapes: [{ name: "Box", text: "F0|7" }] }]);
    const path = "ppt/slides/slide1.xml";
    const cut = String(parts.get(path)).replace("|", "</a:t></a:r><a:r><a:t>");
    const found = findTraces(packZip(parts.set(path, cut)), "a.pptx");
    expect(mentions(found)).toEqual(["1: F07 code"]);
  });

  it("does not take a cell, a longer word or a colour for a code", () => {
    const text = "AF07 F0712 F7 #F07-x xF07";
    const found = look({ shapes: [{ name: "F07", text }], workbook: workbook("F07 F10") });
    expect(mentions(found)).toEqual([]);
  });

  it("says how far it is", () => {
    const steps: string[] = [];
    findTraces(deck([{}, {}]), "a.pptx", (done, total) => steps.push(`${done}/${total}`));
    expect(steps).toEqual(["1/2", "2/2"]);
  });

  it("finds the slides without a list of them", () => {
    const parts = deckParts([{ shapes: [{ name: tag("a") }] }]);
    parts.set("ppt/presentation.xml", "<p:presentation><p:sldIdLst>");
    expect(charts(findTraces(packZip(parts), "a"))).toEqual(["1: a@1.0.0 shape-name"]);
  });

  it("reads UTF-16 and other prefixes", () => {
    const parts = deckParts([{}]);
    const xml = `<?xml version="1.0" encoding="UTF-16"?><x:sld><x:cNvPr id='1' name='${tag("a")}'/></x:sld>`;
    const wide = new Uint8Array([0xff, 0xfe, ...[...xml].flatMap((c) => [c.charCodeAt(0), 0])]);
    parts.set("ppt/slides/slide1.xml", wide);
    expect(charts(findTraces(packZip(parts), "a"))).toEqual(["1: a@1.0.0 shape-name"]);
  });

  it("goes by content, not by name", () => {
    const bytes = deck([{ shapes: [{ name: tag("a") }] }]);
    expect(charts(findTraces(bytes, "picture.png"))).toEqual(["1: a@1.0.0 shape-name"]);
  });
});

describe("properties of the file", () => {
  const core = `<cp:coreProperties><dc:subject>${tag("a")} ${tag("b")}</dc:subject></cp:coreProperties>`;
  const withCore = (slide: Slide) =>
    findTraces(packZip(deckParts([slide]).set("docProps/core.xml", core)), "a.pptx");

  it("speak for a deck that nothing else speaks for", () => {
    expect(charts(withCore({}))).toEqual(["null: a@1.0.0 metadata", "null: b@1.0.0 metadata"]);
  });

  it("do not bring back charts whose slides were deleted", () => {
    expect(charts(withCore({ shapes: [{ name: tag("a") }] }))).toEqual(["1: a@1.0.0 shape-name"]);
  });
});

describe("an OpenDocument presentation", () => {
  it("gives its charts by name, and those of its pictures", () => {
    const page = (inside: string) => `<draw:page draw:name="p">${inside}</draw:page>`;
    const content = `<office:document-content>${page(`<draw:frame draw:name="${tag("a")}"/>`)}${page(
      '<draw:image xlink:href="Pictures/1.png"/><text:p>F07</text:p>',
    )}</office:document-content>`;
    const bytes = packZip(
      new Map<string, string | Uint8Array>([
        ["mimetype", "application/vnd.oasis.opendocument.presentation"],
        ["content.xml", content],
        ["Pictures/1.png", png([["tEXt", tag("b")]])],
      ]),
    );
    const found = findTraces(bytes, "a.odp");
    expect(found).toMatchObject({ kind: "odp", slides: 2 });
    expect(charts(found)).toEqual(["1: a@1.0.0 shape-name", "2: b@1.0.0 picture"]);
    expect(mentions(found)).toEqual(["2: F07 code"]);
  });
});

describe("a picture of ours", () => {
  const edition = { catalog: CATALOG, release: RELEASE, site: "https://example.org/" };
  const exhibits = allExhibits(CATALOG).filter((_, i) => i % 9 === 0);

  it.each(exhibits.map((e) => [e.name, e] as const))(
    "%s: SVG and PNG name it",
    (_name, exhibit) => {
      const expected = { figures: exhibit.figures, kind: exhibit.kind, release: RELEASE.version };
      for (const language of ["en", "zh"] as const) {
        const svg = exhibitToSvg(exhibit, edition, language);
        const scene = sheetScene(exhibit, edition, language, "wide");
        const said = provenanceTexts(provenanceOf({ scene, exhibit }, edition, language), language);
        const picture = pngWithText(png([]), said, 96);
        for (const bytes of [strToU8(svg), picture]) {
          const { places } = findTraces(bytes, "x");
          expect(places.flatMap((place) => place.charts)).toMatchObject([expected]);
        }
      }
    },
  );
});

describe("a picture", () => {
  it.each(["tEXt", "zTXt", "iTXt", "iTXt packed"] as const)("PNG: %s", (form) => {
    const found = findTraces(png([[form, tag("a", "b")]]), "chart");
    expect(found).toMatchObject({ kind: "png", slides: null, problem: null });
    expect(charts(found)).toEqual(["null: a+b@1.0.0 metadata"]);
  });

  it("PNG: reads what is there of a file that was cut off", () => {
    const bytes = png([["iTXt", tag("a")]]);
    expect(charts(findTraces(bytes.subarray(0, bytes.length - 20), "chart"))).toHaveLength(1);
  });

  it("SVG: metadata, ids and visible words", () => {
    const svg = `﻿<?xml version="1.0"?><!-- <b> --><svg xmlns="http://www.w3.org/2000/svg"><metadata>${tag("a")}</metadata><text>F07</text><text>Release 1.0.0</text></svg>`;
    const found = findTraces(strToU8(svg.replace("<!-- <b> -->", "<!-- b -->")), "chart");
    expect(found.kind).toBe("svg");
    expect(charts(found)).toEqual(["null: a@1.0.0 metadata"]);
    expect(mentions(found)).toEqual(["null: F07 code"]);
    expect(found.places[0]?.release).toBe("1.0.0");
  });

  it("with nothing of ours is read, and holds nothing", () => {
    expect(findTraces(png([]), "a")).toEqual({
      name: "a",
      kind: "png",
      slides: null,
      places: [],
      problem: null,
    });
  });
});
