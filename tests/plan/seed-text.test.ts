import { expect, it } from "vitest";
import { type Seed, seedOf } from "../../app/plan/seed-of.ts";
import { seedToText } from "../../app/plan/seed-text.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

it("seedToText(seed) cannot end its element and reads back as the same seed", () => {
  const seed = seedOf(RELEASE, CATALOG, { page: "overview" });
  const first = seed.slice.figures[0];
  if (first === undefined) throw new Error("an overview without figures");
  const hostile: Seed = {
    ...seed,
    slice: {
      ...seed.slice,
      figures: [{ ...first, statedAs: "</script><!--\u2028\u2029&<b>" }],
    },
  };
  const text = seedToText(hostile);
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(hostile)));
});
