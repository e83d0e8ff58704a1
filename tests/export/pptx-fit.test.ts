import { expect, test } from "vitest";
import { LANGUAGES } from "../../app/domain/language.ts";
import { figureFacts } from "../../app/export/facts.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { cutText, fitText, LINE, linesAt } from "../../app/export/pptx/fit-text.ts";
import { geometryOf } from "../../app/export/pptx/geometry.ts";
import { labelRooms } from "../../app/export/pptx/row-sizes.ts";
import { sourceChoices } from "../../app/export/pptx/sources-text.ts";
import { slideWords } from "../../app/export/pptx/words.ts";
import { compareExample } from "../../app/plan/compare-example.ts";
import { allExhibits } from "../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { EDITION, optionsOf, pagesIn, SIZES } from "./pptx-cases.ts";
import { paragraphsOf, readParts, textOf, unescaped } from "./pptx-reader.ts";

const ALL = allExhibits(CATALOG);
const AREAS = ["title", "subtitle", "key", "source", "list"] as const;

/** Paragraphs of a placeholder with the size of their letters in points. */
function blocksOf(
  slide: string,
): readonly { name: string; lines: readonly string[]; sizePt: number }[] {
  return [...slide.matchAll(/<p:sp>(.*?)<\/p:sp>/gs)].map(([, shape = ""]) => ({
    name: (/name="([^"]*)"/.exec(shape)?.[1] ?? "").toLowerCase(),
    lines: paragraphsOf(shape),
    sizePt: Number(/ sz="(\d+)"/.exec(shape)?.[1] ?? 0) / 100,
  }));
}

for (const language of LANGUAGES) {
  for (const size of SIZES) {
    test(`every chart of the release fits its slide: ${language} ${size}`, () => {
      const g = geometryOf(size);
      const parts = readParts(deckToPptx(ALL, EDITION, optionsOf(language, size)));
      const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
      expect(slides.length).toBeGreaterThan(ALL.length);
      for (const path of slides) {
        for (const { name, lines, sizePt } of blocksOf(textOf(parts, path))) {
          const area = g[name === "sources" ? "list" : (AREAS.find((a) => a === name) ?? "list")];
          const bold = name === "title";
          const tall = lines.reduce(
            (sum, words) => sum + linesAt(words, area.width, sizePt, bold),
            0,
          );
          const what = `${path} ${name}: ${lines.join(" / ")}`;
          expect(tall * sizePt * LINE, what).toBeLessThanOrEqual(area.height + 0.01);
          expect(sizePt, what).toBeGreaterThanOrEqual(name === "title" ? 14 : 7);
          expect(lines.join(""), what).not.toContain("…");
        }
      }
      for (const path of [...parts.keys()].filter(
        (p) => /^ppt\/charts\//.test(p) && !p.includes("_rels"),
      )) {
        const chart = textOf(parts, path);
        const sizes = [...chart.matchAll(/ sz="(\d+)"/g)].map((m) => Number(m[1]));
        expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(600);
        const names = /<c:cat><c:strRef>.*?<\/c:strRef>/s.exec(chart)?.[0] ?? "";
        expect(names, path).not.toContain("…");
      }
    });
  }
}

test("a comparison names its sources large enough to read, under a short address", () => {
  const { figures } = compareExample(CATALOG);
  const many = RELEASE.figures
    .filter(({ indicator }) => indicator === "additional-people-in-poverty")
    .map(({ id }) => id);
  for (const ids of [figures, many]) {
    const path = `/compare/?f=${ids.join(",")}`;
    const exhibit = { kind: "ranges", figures: ids, highlight: [], name: "compare", path } as const;
    for (const language of LANGUAGES) {
      for (const size of SIZES) {
        const parts = readParts(deckToPptx([exhibit], EDITION, optionsOf(language, size)));
        const slides = pagesIn([exhibit], language, size);
        for (const [i, shows] of slides.entries()) {
          const blocks = blocksOf(textOf(parts, `ppt/slides/slide${i + 1}.xml`));
          const source = blocks.find(({ name }) => name === "source");
          expect(source?.sizePt).toBeGreaterThanOrEqual(10.5);
          const [named = "", below = ""] = source?.lines ?? [];
          const first = shows.figures.map((id) => CATALOG.source(CATALOG.figure(id).source));
          expect(first.some(({ issuerShort }) => named.includes(issuerShort[language]))).toBe(true);
          expect(named).not.toContain("…");
          const isOne = shows.figures.length === 1;
          expect(below).toMatch(isOne ? /\/f\/[^/?]+\/$/ : /\/compare\/$/);
        }
        const said = paragraphsOf(textOf(parts, "ppt/notesSlides/notesSlide1.xml")).join("\n");
        expect(said).toContain(path);
        // No program takes a longer link.
        if (path.length > 2000) continue;
        expect(unescaped(textOf(parts, "ppt/slides/_rels/slide1.xml.rels"))).toContain(path);
      }
    }
  }
});

test("sources that have no room are counted, those of cited figures named before others", () => {
  const ids = [...new Map(RELEASE.figures.map((f) => [f.source, f.id])).values()];
  const cited = ids.find((id) => CATALOG.citedBy(id) !== null && CATALOG.citedBy(id) !== undefined);
  expect(cited).toBeDefined();
  const exhibit = { kind: "ranges", figures: ids, highlight: [], name: "x", path: "/" } as const;
  for (const language of LANGUAGES) {
    const choices = sourceChoices(figureFacts(exhibit, EDITION, language), EDITION, language);
    const said = choices.map((pieces) => pieces.map((piece) => piece.text).join(""));
    expect(said.length).toBeGreaterThan(20);
    for (const [i, text] of said.entries()) {
      if (i > 0) expect(text).toContain(slideWords(language).moreInNotes(i));
    }
    const fewest = choices.at(-1)?.map((piece) => piece.text) ?? [];
    expect(fewest.join("")).toMatch(/F\d\d/);
    expect(fewest.at(-1)).toBe(slideWords(language).moreInNotes(said.length - 1));
  }
});

test("a text of any length gets a size at which it fits, cut only at the last", () => {
  const box = { width: 300, height: 60 };
  for (const text of ["short", "word ".repeat(60), "W".repeat(5000), "字".repeat(5000)]) {
    const { sizePt, text: shown } = fitText(text, box, [20, 14, 9]);
    expect(linesAt(shown, box.width, sizePt) * sizePt * LINE).toBeLessThanOrEqual(box.height);
    if (shown !== text) {
      expect(sizePt).toBe(9);
      expect(shown.endsWith("…")).toBe(true);
    }
  }
  expect(cutText("👩‍👩‍👧", 2)).toBe("👩…");
});

test("every label has room beside its bar, whatever end of the axis a program chooses", () => {
  const [ends, widths] = [
    [132, 80, 5],
    [120, 200, 90],
  ];
  const { total, rooms } = labelRooms(ends, widths, 500);
  for (const [i, room] of rooms.entries()) {
    expect((ends[i] ?? 0) + room).toBeLessThanOrEqual(total * 1.001);
    expect((room / (total * 1.2)) * 500).toBeGreaterThanOrEqual(widths[i] ?? 0);
  }
  expect(labelRooms([0], [100], 500).total).toBe(1);
});
