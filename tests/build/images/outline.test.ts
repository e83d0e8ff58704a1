import { expect, test } from "vitest";
import { FONT_FILES, openFaces } from "../../../app/build/images/faces.ts";
import { outlineText, outlineWidth } from "../../../app/build/images/outline.ts";
import { LANGUAGES } from "../../../app/domain/language.ts";
import { sheetScene } from "../../../app/export/sheet/sheet-scene.ts";
import { allExhibits } from "../../../app/plan/exhibits.ts";
import { leaves, type Text } from "../../../app/scene/scene.ts";
import { textBox, textWidth } from "../../../app/scene/text.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";

const faces = openFaces("app/build/images/fonts");
const EDITION = {
  catalog: CATALOG,
  release: { version: RELEASE.version, date: RELEASE.date },
  site: null,
};

function textOf(text: string, more: Partial<Text> = {}): Text {
  const plain = { kind: "text", x: 100, y: 50, size: 20, weight: 400, family: "sans" } as const;
  return { ...plain, anchor: "start", fill: "ink", text, ...more };
}

/** Corners of path data of relative commands, as a reader of SVG walks it. */
function boxOf(data: string) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  const see = (px: number, py: number) => {
    box.x0 = Math.min(box.x0, px);
    box.x1 = Math.max(box.x1, px);
    box.y0 = Math.min(box.y0, py);
    box.y1 = Math.max(box.y1, py);
  };
  const sizes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 };
  for (const [, letter = "", rest = ""] of data.matchAll(/([mlhvqcz])([^mlhvqcz]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const size = sizes[letter] ?? 0;
    if (letter === "z") [x, y] = [startX, startY];
    else if (numbers.length === 0 || numbers.length % size !== 0) throw new Error(letter + rest);
    for (let i = 0; i < numbers.length; i += size) {
      const [dx = 0, dy = 0] = numbers.slice(i + Math.max(0, size - 2), i + size);
      if (letter === "h") x += dx;
      else if (letter === "v") y += dx;
      else [x, y] = [x + dx, y + dy];
      if (letter === "m") [startX, startY] = [x, y];
      see(x, y);
    }
  }
  return box;
}

test("every file that is named is a font of the folder", () => {
  expect(FONT_FILES).toHaveLength(8);
  for (const weight of [400, 600, 700] as const) {
    for (const family of ["sans", "serif"] as const) {
      const { latin, chinese } = faces({ weight, family });
      expect(latin.charToGlyphIndex("A")).toBeGreaterThan(0);
      expect(chinese.charToGlyphIndex("贫")).toBeGreaterThan(0);
    }
  }
});

test.each([
  ["emoji", "84 million 😀", /"😀" \(U\+1F600\) in "84 million 😀"/],
  ["Arabic", "فقر", /U\+0641/],
  ["rare Han", "贫困𠮷", /U\+20BB7/],
  ["long text", `${"a".repeat(5000)}😀`, /in "a{80}…"/],
])("a missing glyph stops the build and is named: %s", (_what, text, message) => {
  expect(() => outlineText(textOf(text), faces)).toThrow(message);
  expect(() => outlineWidth(textOf(text), faces)).toThrow(message);
});

test("what no font draws takes no room and is no missing glyph", () => {
  const hidden = "a\u200f\u202eb\u0007\ufe0f\u00ad";
  expect(outlineText(textOf(hidden), faces)).toBe(outlineText(textOf("ab"), faces));
  expect(outlineText(textOf(" "), faces)).toBe("");
});

test("outlines stand where the text stands, whatever its anchor", () => {
  for (const text of ["84–132 million", "“8400万–1.32亿”，占人口的0.6%"]) {
    for (const anchor of ["start", "middle", "end"] as const) {
      const asked = textOf(text, { anchor });
      const box = boxOf(outlineText(asked, faces));
      const room = textBox(asked);
      expect(box.x0).toBeGreaterThan(room.x0 - 1);
      expect(box.x1).toBeLessThan(room.x1 + 1);
      expect(box.x1 - box.x0).toBeGreaterThan((room.x1 - room.x0) * 0.9);
      expect(box.y0).toBeGreaterThan(room.y0 - 1);
      expect(box.y1).toBeLessThan(room.y1 + 2);
    }
  }
});

test("a line of 5,000 characters ends where its width says: rounding does not add up", () => {
  const asked = textOf("Hm".repeat(2500), { size: 13 });
  const { x1 } = boxOf(outlineText(asked, faces));
  expect(Math.abs(x1 - (100 + outlineWidth(asked, faces)))).toBeLessThan(1.5);
});

test("pairs are kerned, and quotes among Chinese are as wide as its characters", () => {
  const width = (text: string) => outlineWidth(textOf(text, { size: 1000 }), faces);
  expect(width("AV") - width("A") - width("V")).toBe(-14);
  expect(width("“中”")).toBe(3000);
  expect(width("“a”")).toBeLessThan(1500);
});

test("outlines are as wide as the scenes count, on every sheet of the release", () => {
  const exhibits = allExhibits(CATALOG);
  let seen = 0;
  const wrong: string[] = [];
  for (const [i, exhibit] of exhibits.entries()) {
    for (const language of LANGUAGES) {
      const format = (["natural", "card", "square"] as const)[i % 3] ?? "natural";
      for (const leaf of leaves(sheetScene(exhibit, EDITION, language, format).nodes)) {
        if (leaf.kind !== "text") continue;
        seen++;
        const counted = textWidth(leaf.text, leaf.size, leaf.weight, leaf.family);
        const drawn = outlineWidth(leaf, faces);
        if (drawn > counted * 1.015 + 1 || drawn < counted * 0.93 - 2) {
          wrong.push(`${leaf.text}: ${drawn.toFixed(1)} drawn, ${counted.toFixed(1)} counted`);
        }
      }
    }
  }
  expect(seen).toBeGreaterThan(5000);
  expect(wrong).toEqual([]);
});
