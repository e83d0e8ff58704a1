import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTo } from "../../app/domain/decimal.ts";
import type { Estimate } from "../../app/domain/estimate.ts";
import { LANGUAGES, type Language } from "../../app/domain/language.ts";
import {
  estimatePhrase,
  estimateWords,
  numberWords,
  unitWords,
} from "../../app/domain/number-words.ts";
import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";

const PRINTED = ["percent", "percentage-points", "CNY", "USD"];
const COUNTED = ["people", "households", "countries", "jobs-fte", "person-times", "measures"];
const RUNS = { numRuns: 3000, seed: 20201110 };

/** The print with its counted unit, as a page shows it. */
function withUnit(text: string, unit: string, language: Language): string {
  if (PRINTED.includes(unit)) return text;
  return `${text}${language === "en" ? " " : ""}${unitWords(unit, language)}`;
}

const language = fc.constantFrom(...LANGUAGES);
const unit = fc.constantFrom(...PRINTED, ...COUNTED);
/** Numbers as sources print them: up to seven digits in any decimal place, and whole numbers. */
const size = fc
  .tuple(fc.integer({ min: 0, max: 9999999 }), fc.integer({ min: -3, max: 8 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const value = fc.tuple(size, fc.boolean()).map(([n, negative]) => (negative && n !== 0 ? -n : n));

function ends(a: number, b: number): readonly [low: number, high: number] {
  return a <= b ? [a, b] : [b, a];
}

/** Ends so far apart that a reader could take the first for thousands of the second. */
function isDoubtful(low: number, high: number): boolean {
  return low !== 0 && Math.abs(high / low) >= 1000;
}

/** Four digits beside a bracket read as a year where no unit is printed. */
function isYear(n: number): boolean {
  return n >= 1900 && n <= 2099;
}

describe("parse after print", () => {
  it("gives back a number", () => {
    fc.assert(
      fc.property(value, unit, language, (n, u, l) => {
        // "5.125 people" could be five thousand with a point: counted units are whole.
        const whole = PRINTED.slice(0, 2).includes(u) ? n : Math.round(n);
        const read = parseQuantity(withUnit(numberWords(whole, u, l), u, l));
        expect([read?.low, read?.high, read?.unit]).toEqual([whole + 0, whole + 0, u]);
      }),
      RUNS,
    );
  });

  it("gives back a number rounded for a label", () => {
    fc.assert(
      fc.property(value, unit, language, (n, u, l) => {
        const rounded = roundTo(PRINTED.slice(0, 2).includes(u) ? n : Math.round(n), 4);
        const text = numberWords(Math.round(n) === n ? n : rounded, u, l, { digits: "short" });
        const read = parseQuantity(withUnit(text, u, l));
        expect(read?.low).toBe(roundTo(Math.round(n) === n ? n : rounded, 4) + 0);
      }),
      RUNS,
    );
  });

  it("gives back both ends of a range, or refuses ends too far apart", () => {
    fc.assert(
      fc.property(value, value, unit, language, fc.boolean(), (a, b, u, l, prose) => {
        const share = PRINTED.slice(0, 2).includes(u);
        const [low, high] = ends(share ? a : Math.round(a), share ? b : Math.round(b));
        const estimate: Estimate = { shape: "range", low, high, kind: "scenarios" };
        const text = (prose ? estimatePhrase : estimateWords)(estimate, u, l);
        const read = parseQuantity(withUnit(text, u, l));
        if (read === null && isDoubtful(low, high)) return;
        expect([read?.low, read?.high, read?.unit]).toEqual([low + 0, high + 0, u]);
      }),
      RUNS,
    );
  });

  it("gives back a centre with its ends", () => {
    const near = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: -1, max: 9 }),
    );
    fc.assert(
      fc.property(near, unit, language, fc.boolean(), ([c, down, up, power], u, l, prose) => {
        const scale = (n: number) => Number(`${n}e${u === "percent" ? power : Math.max(power, 0)}`);
        const low = scale(Math.max(c - down, 1));
        const [central, high] = [scale(c), scale(c + up)];
        if (isDoubtful(low, high) || isYear(central) || isYear(low) || isYear(high)) return;
        const estimate: Estimate = {
          shape: "point-in-range",
          low,
          central,
          high,
          kind: "scenarios",
        };
        const text = (prose ? estimatePhrase : estimateWords)(estimate, u, l);
        const read = parseQuantity(text);
        expect([read?.low, read?.central, read?.high]).toEqual([low, central, high]);
      }),
      RUNS,
    );
  });

  it("gives back bounds and roundings", () => {
    const shape = fc.constantFrom("at-least", "at-most", "rounded");
    fc.assert(
      fc.property(size, unit, language, shape, (n, u, l, kind) => {
        const whole = Math.round(n);
        const estimate: Estimate =
          kind === "at-least"
            ? { shape: "at-least", low: whole }
            : kind === "at-most"
              ? { shape: "at-most", high: whole }
              : { shape: "point", central: whole, rounded: true };
        const read = parseQuantity(withUnit(estimateWords(estimate, u, l), u, l));
        expect(read?.approx).toBe(
          { "at-least": "at-least", "at-most": "up-to", rounded: "about" }[kind],
        );
        expect(read?.low).toBe(kind === "at-most" ? null : whole);
        expect(read?.high).toBe(kind === "at-least" ? null : whole);
      }),
      RUNS,
    );
  });
});
