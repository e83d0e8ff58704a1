import fc from "fast-check";
import { expect, test } from "vitest";
import { textBox, textWidth } from "../../app/scene/text.ts";

test("widths are those of the fonts: digits of Source Sans 3 are 0.497 em at 400, 0.513 em at 600", () => {
  expect(textWidth("0123456789", 1000)).toBeCloseTo(4970, 6);
  expect(textWidth("0123456789", 1000, 600)).toBeCloseTo(5130, 6);
  expect(textWidth("0", 1000, 600, "serif")).toBeCloseTo(542, -1);
});

test("a Han character and full-width punctuation are one em", () => {
  expect(textWidth("贫困", 14)).toBe(28);
  expect(textWidth("，（）", 10)).toBe(30);
});

test("a curly quote counts as full width beside Han, as its own width beside Latin", () => {
  expect(textWidth("“贫”", 10)).toBe(30);
  expect(textWidth("“a”", 1000)).toBeCloseTo(426 + 504 + 426, 6);
});

test("an unknown accented letter takes the mean of the accented letters", () => {
  expect(textWidth("é", 1000)).toBeCloseTo(529, 6);
});

test("width grows with every character and with the size, and never depends on the order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 8, max: 40 }), (text, size) => {
      expect(textWidth(`${text}a`, size)).toBeGreaterThan(textWidth(text, size));
      expect(textWidth(text, 2 * size)).toBeCloseTo(2 * textWidth(text, size), 6);
      expect(textWidth([...text].reverse().join(""), size)).toBeCloseTo(textWidth(text, size), 6);
    }),
    { seed: 7 },
  );
});

test("the box of a text follows its anchor", () => {
  const text = {
    kind: "text",
    x: 100,
    y: 50,
    text: "贫困",
    size: 10,
    weight: 400,
    family: "sans",
    anchor: "start",
    fill: "ink",
  } as const;
  expect(textBox(text)).toMatchObject({ x0: 100, x1: 120 });
  expect(textBox({ ...text, anchor: "middle" })).toMatchObject({ x0: 90, x1: 110 });
  expect(textBox({ ...text, anchor: "end" })).toMatchObject({ x0: 80, x1: 100, y0: 42, y1: 52.4 });
});
