import { z } from "zod";
import { openFinder } from "../../app/search/find.ts";
import { CATALOG } from "../support/release.ts";
import { isOfNote, named, namedIds } from "./named-figures.ts";
import { FormatError, type Scored, shareOf, tally } from "./scored.ts";

const item = z.object({
  id: z.string(),
  kind: z.string(),
  query: z.string(),
  lang: z.string(),
  expect_any: z.array(named).default([]),
  expect_none: z.boolean().default(false),
  why: z.string().optional(),
});
const file = z.union([z.array(item), z.object({ cases: z.array(item) })]);

/** How many results count as an answer. */
const TOP = 3;

/** Scores the search behind the field: a right figure among the first three, or plainly none. */
export function scoreQuestions(content: unknown): Scored {
  const read = file.safeParse(content);
  if (!read.success) throw new FormatError(z.prettifyError(read.error));
  const cases = Array.isArray(read.data) ? read.data : read.data.cases;
  const finder = openFinder(CATALOG);
  const results = cases.map((asked) => {
    const { found, isNone } = finder.find(asked.query, 20);
    const right = namedIds(asked.expect_any);
    // Figures of the note that a list does not name are ignored, neither right nor wrong.
    const counted = found.map((f) => f.figure.id).filter((id) => right.has(id) || !isOfNote(id));
    const rank = isNone ? 0 : counted.findIndex((id) => right.has(id)) + 1;
    const isRight = asked.expect_none ? isNone || found.length === 0 : rank > 0 && rank <= TOP;
    return { asked, counted, rank, isNone, isRight };
  });
  const isPassed = (r: (typeof results)[number]) => r.isRight;
  const passed = results.filter(isPassed).length;
  const ranks = results.map((r) => r.rank).filter((rank) => rank > 0);
  return {
    failures: results
      .filter((r) => !r.isRight)
      .map(
        ({ asked, counted, isNone }) =>
          `${asked.id} ${asked.query}\n  expected ${asked.expect_none ? "none" : [...namedIds(asked.expect_any)].slice(0, 3).join(" or ")}\n  found    ${isNone ? "none, near: " : ""}${counted.slice(0, TOP).join(", ")}`,
      ),
    summary: {
      set: "questions",
      n: cases.length,
      passed,
      score: shareOf(passed, cases.length),
      meanRank: ranks.length === 0 ? 0 : ranks.reduce((a, b) => a + b, 0) / ranks.length,
      byKind: tally(results, ({ asked }) => asked.kind, isPassed),
      byLanguage: tally(results, ({ asked }) => asked.lang, isPassed),
    },
  };
}
