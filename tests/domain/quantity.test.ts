import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";
import type { Quantity } from "../../app/domain/quantity/quantity.ts";
import { scoreQuantities } from "../eval/score-quantities.ts";

interface Case {
  readonly text: string;
  readonly lang: string;
  readonly expected: Quantity | null;
}

function readCases(name: string): { readonly cases: readonly Case[] } {
  return JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), "utf8"));
}

const dev = readCases("quantity-cases");
const more = readCases("quantity-more");
const texts = [...dev.cases, ...more.cases].map((item) => item.text);

describe("cases", () => {
  it.each([
    ["quantity-cases", dev, 100],
    ["quantity-more", more, 1064],
  ])("reads every case of %s", (_, file, count) => {
    const { failures, summary } = scoreQuantities(file);
    expect(failures).toEqual([]);
    expect(summary.n).toBe(count);
  });

  it("holds accepted and refused phrases of both languages", () => {
    for (const lang of ["en", "zh"]) {
      const own = more.cases.filter((item) => item.lang === lang);
      expect(own.filter((item) => item.expected === null).length).toBeGreaterThan(50);
      expect(own.filter((item) => item.expected !== null).length).toBeGreaterThan(150);
    }
  });
});

describe("exactness", () => {
  it.each([
    ["8.41 million", 8410000],
    ["1.2 trillion", 1200000000000],
    ["4.35 trillion", 4350000000000],
    ["1.005 billion", 1005000000],
    ["2.9077亿", 290770000],
    ["0.57 million", 570000],
    ["1.1 thousand", 1100],
    ["64.1万", 641000],
    ["33.33333333 million", 33333333.33],
  ])("%s", (text, value) => {
    expect(parseQuantity(text)?.low).toBe(value);
  });

  it("keeps decimals of ± in the last place", () => {
    const quantity = parseQuantity("10.7 ± 5.4 per cent");
    expect([quantity?.low, quantity?.central, quantity?.high]).toEqual([5.3, 10.7, 16.1]);
  });
});

/** What every reading must satisfy, whatever the text. */
function expectSound(quantity: Quantity | null): void {
  if (quantity === null) return;
  const { low, high, approx, multiplier, central } = quantity;
  for (const value of [low, high, central ?? null]) {
    expect(value === null || Number.isFinite(value)).toBe(true);
    expect(Object.is(value, -0)).toBe(false);
  }
  if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
  if (approx === "over" || approx === "at-least") expect(high).toBeNull();
  if (approx === "under" || approx === "up-to") expect(low).toBeNull();
  if (approx === "vague") expect([low, high]).toEqual([null, null]);
  if (low === null && high === null) expect(approx).toBe("vague");
  if (central !== undefined) {
    expect(low).toBeLessThanOrEqual(central);
    expect(high).toBeGreaterThanOrEqual(central);
  }
  expect(Math.log10(multiplier) % 1).toBe(0);
}

/** Pieces of the cases, cut at blanks and between scripts. */
const pieces = [...new Set(texts.flatMap((text) => text.split(/(?<=[ 万亿元人%至到])/u)))];

describe("properties", () => {
  it("never throws and is sound on any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expectSound(parseQuantity(text));
      }),
      { numRuns: 3000, seed: 20201110 },
    );
  });

  it("never throws and is sound on pieces of phrases put together at random", () => {
    const phrase = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(phrase, (text) => {
        expectSound(parseQuantity(text));
      }),
      { numRuns: 20000, seed: 20201110 },
    );
  });

  it("reads the same with other letters, blanks around it and full-width forms", () => {
    const wide = (text: string) =>
      text.replace(/[0-9%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.constantFrom(...texts), (text) => {
        const read = parseQuantity(text);
        expect(parseQuantity(`  ${text} `)).toEqual(read);
        expect(parseQuantity(wide(text))).toEqual(read);
        // İ and ß do not survive a change of case; no case of the set holds them.
        expect(parseQuantity(text.toUpperCase())).toEqual(read);
      }),
      { numRuns: 2000, seed: 20201110 },
    );
  });

  it("refuses two quantities in one phrase", () => {
    const plain = fc.constantFrom("5 million people", "9.1 per cent", "CNY 9.3 billion", "230万人");
    fc.assert(
      fc.property(plain, fc.constantFrom(", or ", "; ", " and ", ", "), plain, (a, link, b) => {
        expect(parseQuantity(a + link + b)).toBeNull();
      }),
      { numRuns: 200, seed: 20201110 },
    );
  });
});
