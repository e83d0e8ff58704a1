import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateWords } from "../../app/domain/number-words.ts";
import { breakPieces, wrapText } from "../../app/scene/line-break.ts";
import { textWidth } from "../../app/scene/text.ts";
import { RELEASE } from "../support/release.ts";

const STYLE = { size: 13, weight: 400, family: "sans" } as const;

test("a number, its magnitude and its unit are one piece in Chinese", () => {
  expect(breakPieces("约8400万人，占0.6%，共1.2万亿美元")).toEqual([
    "约",
    "8400万人，",
    "占",
    "0.6%，",
    "共",
    "1.2万亿美元",
  ]);
});

test("a range breaks only after its dash", () => {
  expect(breakPieces("8400万–1.32亿")).toEqual(["8400万–", "1.32亿"]);
  expect(breakPieces("84–132\u00a0million people")).toEqual(["84–", "132\u00a0million ", "people"]);
});

test("a hyphen, a slash and a bracket do not part a Latin word from what it is stuck to", () => {
  expect(breakPieces("low-income (ILO, 134)")).toEqual(["low-income ", "(ILO, ", "134)"]);
  expect(breakPieces("Q1 2020")).toEqual(["Q1 ", "2020"]);
});

test("stops and closing marks never begin a line, opening ones never end one", () => {
  for (let width = 14; width < 200; width += 3) {
    const lines = wrapText(
      "贫困人口（农村），约占“总人口”的一半。后续《公报》、简报",
      width,
      STYLE,
    );
    for (const line of lines) {
      if (width < 60) continue;
      expect(line).not.toMatch(/^[，。、）”》]/);
      expect(line).not.toMatch(/[（“《]$/);
    }
  }
});

/** Every text that a chart sets, with every number of the release, in both languages. */
const TEXTS = [
  ...RELEASE.geographies.map((g) => g.name),
  ...RELEASE.indicators.map((i) => i.name),
  ...RELEASE.figures.flatMap((f) => (f.scenario ? [f.scenario] : [])),
  ...RELEASE.figures.map((f) => {
    const unit = RELEASE.indicators.find((i) => i.id === f.indicator)?.unit ?? "people";
    return {
      en: `From ${estimateWords(f.estimate, unit, "en")} in all`,
      zh: `从${estimateWords(f.estimate, unit, "zh")}起`,
    };
  }),
].flatMap((words) => [words.en, words.zh]);

test("nothing is lost, and no line is wider than asked", () => {
  for (const text of TEXTS) {
    expect(breakPieces(text).join("")).toBe(text);
    for (const width of [90, 150, 300]) {
      const lines = wrapText(text, width, STYLE);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }
  }
});

test("no number of the release is parted from its magnitude or unit", () => {
  for (const text of TEXTS) {
    for (const line of wrapText(text, 150, STYLE)) {
      expect(line, text).not.toMatch(/^[万亿千百%元]/);
      expect(line, text).not.toMatch(/^(million|billion|trillion)/);
    }
  }
});

test("any text keeps its characters and stays within the width", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.integer({ min: 20, max: 300 }),
      (text, width) => {
        const lines = wrapText(text, width, STYLE);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) {
          if ([...line].length > 1) expect(textWidth(line, 13)).toBeLessThanOrEqual(width + 0.001);
        }
      },
    ),
    { seed: 11, numRuns: 300 },
  );
});
