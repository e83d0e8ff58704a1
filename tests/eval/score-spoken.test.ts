import { describe, expect, it } from "vitest";
import { RELEASE } from "../support/release.ts";
import { hasAlternative, numbersIn, scoreSpoken, spokenProblems } from "./score-spoken.ts";
import { FormatError } from "./scored.ts";

const CASE = {
  id: "p",
  figure: RELEASE.figures[0]?.id ?? "",
  required: [{ what: "low", en: ["84"], zh: ["8400万"] }],
  max_words_en: 5,
  max_chars_zh: 10,
  allowed_numbers: ["84", "132", "8400", "1.32", "2020"],
};

describe("hasAlternative", () => {
  it.each([
    ["84 to 132 million", "84", true],
    ["184 million", "84", false],
    ["84.5 million", "84", false],
    ["1,084 people", "84", false],
    ["In 2020, 84.", "84", true],
    ["the un said", "UN", true],
    ["UNICEF said", "UN", false],
    ["The World Bank", "world bank", true],
    ["low\u2010income", "low-income", true],
    ["１７.３％", "17.3", true],
    ["2020年4月", "2020年", true],
  ])("%s has %s: %s", (sentence, alternative, expected) => {
    expect(hasAlternative(sentence, alternative)).toBe(expected);
  });
});

describe("spokenProblems", () => {
  it("passes what obeys every rule", () => {
    expect(spokenProblems(CASE, "84 to 132 million people.", "en")).toEqual([]);
    expect(spokenProblems(CASE, "8400万至1.32亿。", "zh")).toEqual([]);
  });

  it("names a missing part, a foreign number and each word too many", () => {
    const problems = spokenProblems(CASE, "About 108 million more people in 2020 or so.", "en");
    expect(problems).toEqual(["low missing: 84", "too long: 9 > 5", "number not allowed: 108"]);
    expect(spokenProblems(CASE, "8400万，一二三四五六七八。", "zh")).toEqual(["too long: 13 > 10"]);
  });

  it("reads decimals and grouped digits as one number", () => {
    expect(numbersIn("1.32亿, 5,839 and 2020.")).toEqual(["1.32", "5,839", "2020"]);
  });
});

describe("scoreSpoken", () => {
  it("scores each language and lists the failures with their sentence", () => {
    const item = { ...CASE, max_words_en: 25, max_chars_zh: 46, required: [] };
    const { failures, summary } = scoreSpoken([{ ...item, allowed_numbers: [] }]);
    expect(summary).toMatchObject({ set: "spoken", n: 2, passed: 0, score: 0 });
    expect(summary.byLanguage).toMatchObject({ en: { n: 1, passed: 0 }, zh: { n: 1, passed: 0 } });
    expect(failures[0]).toMatch(/^p en: number not allowed[^\n]+\n {2}\S/);
  });

  it.each([[{}], [[{ id: "p" }]], [[{ ...CASE, figure: "no-such-figure" }]]])(
    "refuses a file of another format or release",
    (content) => {
      expect(() => scoreSpoken(content)).toThrow(FormatError);
    },
  );
});
