import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuantities } from "../../app/domain/quantity/find-quantities.ts";

const phrases = (text: string) => findQuantities(text).map((f) => text.slice(f.start, f.end));

test.each([
  [
    "Hours fell 17.3 per cent in the second quarter of 2020, or 495 million jobs.",
    ["17.3 per cent", "495 million jobs"],
  ],
  ["Between 48 and 132 million people may fall this year.", ["48 and 132 million people"]],
  [
    "Two point three million people drew it between January and March.",
    ["Two point three million people"],
  ],
  [
    "At least 1.36 billion people in 212 countries",
    ["At least 1.36 billion people", "212 countries"],
  ],
  [
    "Half a billion people and half a million jobs",
    ["Half a billion people", "half a million jobs"],
  ],
  ["一季度全国有230万人领取。", ["230万人"]],
  ["2月份失业率为6.2%，2019年为5.3%。", ["6.2%", "5.3%"]],
  ["约有5000万至8000万人，另有1.2万亿美元。", ["5000万至8000万人", "1.2万亿美元"]],
])("number phrases of %s", (text, expected) => {
  expect(phrases(text)).toEqual(expected);
});

test.each([
  "About half of them, in the first half and the first three quarters; 一半是儿童。",
  "Deaths per 100,000 people, in a 1,000-page report.",
  "In 2020 and 2021, COVID-19 and the G20.",
  "Session 2, 13:35 to 14:10, 10 November 2020, page 5.",
  "Two ministries met for six months.",
  "2020年11月10日，第三季度，第5次会议。",
  "Half of them agreed.",
])("no figure in %s", (text) => {
  expect(phrases(text)).toEqual([]);
});

test("any text: phrases stand in order, do not overlap, and never throw", () => {
  const word = fc.constantFrom(
    "84",
    "million",
    "to",
    "132",
    "per cent",
    "万",
    "亿",
    "约",
    ",",
    "2020",
    "people",
    "-",
    "\n",
    "half",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(word).map((w) => w.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let free = 0;
      for (const { start, end } of findQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        free = end;
      }
    }),
  );
});
