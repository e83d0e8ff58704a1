import fc from "fast-check";
import { expect, test } from "vitest";
import { standApart } from "../../app/charts/stand-apart.ts";

test("marks stay where they belong where nothing asks them to move", () => {
  expect(standApart([1, 5, 9], () => 0, 3)).toEqual([1, 5, 9]);
  expect(standApart([1, 7, 13], () => 6, 0)).toEqual([1, 7, 13]);
});

test("two of one place step aside evenly, or find no place where that is too far", () => {
  expect(standApart([10, 10], () => 6, 3)).toEqual([7, 13]);
  expect(standApart([10, 10], () => 4, 3)).toEqual([8, 12]);
  expect(standApart([10, 10], () => 7, 3)).toBeNull();
});

test("whatever is asked: apart, in order, no farther than allowed", () => {
  const places = fc
    .array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 9 })
    .map((xs) => xs.sort((a, b) => a - b));
  const asked = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 81, maxLength: 81 });
  let found = 0;
  fc.assert(
    fc.property(places, asked, fc.integer({ min: 0, max: 5 }), (at, all, nudge) => {
      const apart = (i: number, j: number) => all[i * 9 + j] ?? 0;
      const stood = standApart(at, apart, nudge);
      if (stood === null) return;
      found++;
      stood.forEach((x, j) => {
        expect(Math.abs(x - (at[j] ?? 0))).toBeLessThanOrEqual(nudge + 1e-6);
        for (let i = 0; i < j; i++)
          expect(x - (stood[i] ?? 0)).toBeGreaterThanOrEqual(apart(i, j) - 1e-6);
      });
    }),
    { seed: 20201110, numRuns: 400 },
  );
  expect(found).toBeGreaterThan(50);
});
