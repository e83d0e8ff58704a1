import { z } from "zod";
import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";
import type { Quantity } from "../../app/domain/quantity/quantity.ts";
import { FormatError, type Scored, shareOf, tally } from "./scored.ts";

const expected = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  multiplier: z.number(),
  approx: z.string().nullable(),
  central: z.number().nullish(),
});

const quantityCase = z.object({
  text: z.string(),
  lang: z.string().optional(),
  expected: expected.nullable(),
  why: z.string().optional(),
  /** "hard": null is accepted as well as the expected value. */
  tier: z.string().optional(),
});
type QuantityCase = z.infer<typeof quantityCase>;

const file = z.object({ cases: z.array(quantityCase) });

/** Shares in words (two thirds) are written with twelve digits; everything else is exact. */
const TOLERANCE = 1e-9;

function sameNumber(found: number | null | undefined, wanted: number | null | undefined): boolean {
  const [a, b] = [found ?? null, wanted ?? null];
  if (a === null || b === null || a === b) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.abs(b);
}

function isRight(item: QuantityCase, found: Quantity | null): boolean {
  const wanted = item.expected;
  if (wanted === null || found === null) {
    return found === null && (wanted === null || item.tier === "hard");
  }
  return (
    sameNumber(found.low, wanted.low) &&
    sameNumber(found.high, wanted.high) &&
    sameNumber(found.central, wanted.central) &&
    found.unit === wanted.unit &&
    found.multiplier === wanted.multiplier &&
    found.approx === wanted.approx
  );
}

/** Scores `parseQuantity` on {cases: [{text, lang, expected, tier?}]} or on the bare list. */
export function scoreQuantities(content: unknown): Scored {
  const read = file.safeParse(Array.isArray(content) ? { cases: content } : content);
  if (!read.success) throw new FormatError(z.prettifyError(read.error));
  const { cases } = read.data;
  const results = cases.map((item) => {
    const found = parseQuantity(item.text);
    return { item, found, right: isRight(item, found) };
  });
  const isPassed = (result: (typeof results)[number]) => result.right;
  const passed = results.filter(isPassed).length;
  return {
    failures: results
      .filter((result) => !result.right)
      .map(
        ({ item, found }) =>
          `${item.text}\n  expected ${JSON.stringify(item.expected)}\n  found    ${JSON.stringify(found)}`,
      ),
    summary: {
      set: "quantities",
      n: cases.length,
      passed,
      score: shareOf(passed, cases.length),
      byLanguage: tally(results, ({ item }) => item.lang ?? "unstated", isPassed),
      byTier: tally(results, ({ item }) => item.tier ?? "plain", isPassed),
      mustReject: tally(results, ({ item }) => (item.expected ? "no" : "yes"), isPassed).yes,
    },
  };
}
