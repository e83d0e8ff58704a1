import { z } from "zod";
import { compareFigures } from "../../app/domain/comparability/compare-figures.ts";
import { CATALOG } from "../support/release.ts";
import { FormatError, type Scored, shareOf, tally } from "./scored.ts";

const pair = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  verdict: z.enum(["same-quantity", "same-family", "different-quantity"]),
  must_name: z.array(z.string()),
  may_name: z.array(z.string()).default([]),
  why: z.string().optional(),
});
const file = z.union([z.array(pair), z.object({ cases: z.array(pair) })]);

/** Scores `compareFigures`: verdict, dimensions that must be named, none named beyond those allowed. */
export function scoreComparability(content: unknown): Scored {
  const read = file.safeParse(content);
  if (!read.success) throw new FormatError(z.prettifyError(read.error));
  const cases = Array.isArray(read.data) ? read.data : read.data.cases;
  const results = cases.map((item) => {
    const [a, b] = [CATALOG.figure(item.a), CATALOG.figure(item.b)];
    const found = compareFigures(a, b, CATALOG);
    const back = compareFigures(b, a, CATALOG);
    const named: readonly string[] = found.differs;
    return {
      item,
      found,
      right: found.verdict === item.verdict,
      symmetric: JSON.stringify(found) === JSON.stringify(back),
      missing: item.must_name.filter((d) => !named.includes(d)),
      extra: named.filter((d) => !item.must_name.includes(d) && !item.may_name.includes(d)),
    };
  });
  const passed = results.filter((r) => r.right).length;
  const wanted = results.reduce((sum, r) => sum + r.item.must_name.length, 0);
  const missing = results.reduce((sum, r) => sum + r.missing.length, 0);
  return {
    failures: results
      .filter((r) => !r.right || r.missing.length > 0 || r.extra.length > 0 || !r.symmetric)
      .map(
        ({ item, found, missing, extra }) =>
          `${item.id} ${item.a} | ${item.b}\n  expected ${item.verdict}\n  found    ${found.verdict}; missing ${missing.join(", ") || "none"}; beyond ${extra.join(", ") || "none"}`,
      ),
    summary: {
      set: "comparability",
      n: cases.length,
      passed,
      score: shareOf(passed, cases.length),
      recall: shareOf(wanted - missing, wanted),
      nothingBeyond: shareOf(results.filter((r) => r.extra.length === 0).length, cases.length),
      symmetric: shareOf(results.filter((r) => r.symmetric).length, cases.length),
      byVerdict: tally(
        results,
        ({ item }) => item.verdict,
        (r) => r.right,
      ),
    },
  };
}
