import fc from "fast-check";
import { expect, test } from "vitest";
import type { Estimate } from "../../app/domain/estimate.ts";
import { precisionOf, roundTo, significantDigits } from "../../etl/derive/digits.ts";
import { at, evaluate, hullOf } from "../../etl/derive/evaluate.ts";
import { openFormula } from "../../etl/derive/formula.ts";
import { combine } from "../../etl/derive/interval.ts";

const point = (central: number): Estimate => ({ shape: "point", central, rounded: false });
const range = (low: number, high: number): Estimate => ({
  shape: "range",
  low,
  high,
  kind: "elasticity",
});
const million = (estimate: Estimate) => ({ estimate, scale: 1_000_000 });
const plain = (estimate: Estimate) => ({ estimate, scale: 1 });
const run = (formula: string, ...inputs: Parameters<typeof evaluate>[1]) =>
  evaluate(openFormula(formula), inputs);

test("children as a share of the additional extreme poor: 42/84 and 66/132 are both a half", () => {
  const children = million(range(42e6, 66e6));
  const all = million(range(84e6, 132e6));
  expect(run("100 * a / b, end by end", children, all)).toEqual({ ...point(50), rounded: false });
  // Were the two ranges independent, the share could be anything from 32 to 79.
  expect(run("100 * a / b", children, all)).toEqual(range(32, 79));
});

test("a result has no more digits than its least precise input", () => {
  const recipients = million(point(2_300_000));
  const waiting = million(range(50e6, 80e6));
  expect(run("100 * a / b", recipients, waiting)).toEqual(range(2.9, 4.6));
  const poor = { estimate: point(5_510_000), scale: 10_000 };
  expect(run("100 * a / b", poor, plain(point(1_400_050_000)))).toMatchObject({ central: 0.394 });
  expect(run("100 * a / b", poor, plain(point(0.6)))).toMatchObject({ central: 900_000_000 });
  expect(run("a - b", plain(range(9.1, 9.4)), plain(point(7.9)))).toEqual(range(1.2, 1.5));
});

test("open ends stay open", () => {
  const least = plain({ shape: "at-least", low: 200 });
  const most = plain({ shape: "at-most", high: 50 });
  expect(run("a + b", least, plain(point(25)))).toEqual({ shape: "at-least", low: 200 });
  expect(run("a - b", plain(point(300)), least)).toEqual({ shape: "at-most", high: 100 });
  expect(run("a / b", plain(point(100)), least)).toEqual({ shape: "at-most", high: 0.5 });
  expect(run("10 * a", most)).toEqual({ shape: "at-most", high: 500 });
  expect(() => run("a - b", least, least)).toThrow(/both ends of the result are open/);
  expect(() => run("a / b, end by end", least, least)).toThrow(/both ends of every input/);
});

test("a bound is rounded so that it stays true", () => {
  const least = plain({ shape: "at-least", low: 19 });
  expect(run("a / b", least, plain(point(7)))).toEqual({ shape: "at-least", low: 2 });
  const most = plain({ shape: "at-most", high: 15 });
  expect(run("a / b", most, plain(point(7)))).toEqual({ shape: "at-most", high: 3 });
});

test("a centre comes out only where every input states one", () => {
  const centred: Estimate = {
    shape: "point-in-range",
    low: 40,
    central: 50,
    high: 80,
    kind: "scenarios",
  };
  expect(run("2 * a", plain({ ...centred, low: 42, central: 51, high: 79 }))).toEqual({
    shape: "point-in-range",
    low: 84,
    central: 100,
    high: 160,
    kind: "scenarios",
  });
  expect(run("a + b", plain(centred), plain(range(11, 12)))).not.toHaveProperty("central");
});

test.each([
  ["a / b", [point(1), range(-1, 1)], /contains 0: -1 to 1/],
  ["a / b", [point(1), point(0)], /contains 0: 0 to 0/],
  ["a / (a + b)", [point(1), point(2)], /a letter occurs twice/],
  ["a", [point(1), point(2)], /1 letters for 2 inputs/],
  ["a / c", [point(1), point(2)], /2 letters for 2 inputs/],
  ["a / b, end by end", [point(1), point(0)], /no division by 0/],
])("%s of unsuitable inputs has no result", (formula, estimates, says) => {
  expect(() => run(formula, ...estimates.map(plain))).toThrow(says);
});

test.each(["", "a +", "(a", "a b", "2a", "ab", "a ** b", "a; b", "a, end to end", "100 * * a"])(
  "the formula %j cannot be read",
  (formula) => {
    expect(() => openFormula(formula)).toThrow(SyntaxError);
  },
);

test("a formula is read with the usual order of operations", () => {
  const value = (formula: string) => at(openFormula(formula).expression, [7, 5, 2]);
  expect(value("a + b * c")).toBe(17);
  expect(value("(a + b) * c")).toBe(24);
  expect(value("a - b - c")).toBe(0);
  expect(value("100 / b / c")).toBe(10);
});

const number = fc.integer({ min: -1000, max: 1000 });
const interval = fc
  .tuple(number, number)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const share = fc.integer({ min: 0, max: 16 }).map((n) => n / 16);
const inside = ({ low, high }: { low: number; high: number }, t: number) => low + t * (high - low);

test("an interval holds every combination, and its ends are reached", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("+", "-", "*", "/"),
      interval,
      interval,
      share,
      share,
      (op, a, b, s, t) => {
        fc.pre(op !== "/" || b.low > 0 || b.high < 0);
        const hull = combine(op, a, b);
        const apply = (x: number, y: number) =>
          op === "+" ? x + y : op === "-" ? x - y : op === "*" ? x * y : x / y;
        const slack = 1e-9 * Math.max(1, Math.abs(hull.low), Math.abs(hull.high));
        const value = apply(inside(a, s), inside(b, t));
        expect(value).toBeGreaterThanOrEqual(hull.low - slack);
        expect(value).toBeLessThanOrEqual(hull.high + slack);
        const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => apply(x, y)));
        expect(corners.some((corner) => Math.abs(corner - hull.low) <= slack)).toBe(true);
        expect(corners.some((corner) => Math.abs(corner - hull.high) <= slack)).toBe(true);
      },
    ),
    { seed: 2 },
  );
});

test("a wider input never gives a narrower result", () => {
  fc.assert(
    fc.property(interval, interval, fc.integer({ min: 0, max: 50 }), (a, b, more) => {
      const wider = { low: a.low - more, high: a.high + more };
      const narrow = combine("*", a, b);
      const wide = combine("*", wider, b);
      expect(wide.low).toBeLessThanOrEqual(narrow.low);
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
    }),
    { seed: 3 },
  );
});

test("end by end lies inside the hull of independent inputs", () => {
  const positive = fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }))
    .map(([low, width]) => plain(range(low, low + width)));
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const { expression } = openFormula("a / b");
      const hull = hullOf(expression, [a, b]);
      for (const end of ["low", "high"] as const) {
        const value = at(
          expression,
          [a, b].map(({ estimate }) => (estimate as { low: number; high: number })[end]),
        );
        expect(value).toBeGreaterThanOrEqual(hull.low);
        expect(value).toBeLessThanOrEqual(hull.high);
      }
    }),
    { seed: 4 },
  );
});

test.each([
  [84_000_000, 1_000_000, 2],
  [50_000_000, 1_000_000, 2],
  [132_000_000, 1_000_000, 3],
  [2_300_000, 1_000_000, 2],
  [5_510_000, 10_000, 3],
  [7500, 1, 2],
  [1_400_050_000, 1, 6],
  [0.6, 1, 1],
  [0.05, 1, 1],
  [46.9, 1, 3],
  [95_150_000_000, 100_000_000, 4],
])("%d printed in %d has %d significant digits", (value, scale, digits) => {
  expect(significantDigits(value, scale)).toBe(digits);
});

test("a sum keeps no digit to the right of the last one of any input", () => {
  const { expression } = openFormula("a + b");
  const place = precisionOf(expression, [2_300_000, 5_839], [2, 4]);
  expect(place).toEqual({ kind: "place", place: 5 });
  expect(roundTo(2_305_839, place)).toBe(2_300_000);
});

test("rounding is decimal, halves to even, and never further than half a place", () => {
  const two = { kind: "digits", digits: 2 } as const;
  expect([0.125, 1.25, 1.35, 2.875, 1.005].map((n) => roundTo(n, two))).toEqual([
    0.12, 1.2, 1.4, 2.9, 1,
  ]);
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
      fc.integer({ min: 1, max: 8 }),
      (value, digits) => {
        const rounded = roundTo(value, { kind: "digits", digits });
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(
          (0.5 + 1e-6) * 10 ** (Math.floor(Math.log10(value) + 1e-9) - digits + 1) * 1.0001,
        );
        expect(roundTo(value, { kind: "digits", digits }, -1)).toBeLessThanOrEqual(
          value * (1 + 1e-12),
        );
        expect(roundTo(value, { kind: "digits", digits }, 1)).toBeGreaterThanOrEqual(
          value * (1 - 1e-12),
        );
      },
    ),
    { seed: 5 },
  );
});
