import { z } from "zod";
import { openFinder } from "../../app/search/find.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { isOfNote, named, namedIds } from "./named-figures.ts";
import { FormatError, type Scored, shareOf, tally } from "./scored.ts";

const item = z.object({
  id: z.string(),
  query: z.string(),
  lang: z.string(),
  exact: z.array(named).default([]),
  contains: z.array(named).default([]),
  also_ok: z.array(named).default([]),
  not_exact: z.array(named).default([]),
  no_value_match: z.boolean().default(false),
});
const file = z.union([z.array(item), z.object({ cases: z.array(item) })]);

/** Scores number-first search: every figure that states the number, marked exact, before those that hold it. */
export function scoreNumbers(content: unknown): Scored {
  const read = file.safeParse(content);
  if (!read.success) throw new FormatError(z.prettifyError(read.error));
  const cases = Array.isArray(read.data) ? read.data : read.data.cases;
  const finder = openFinder(CATALOG);
  const results = cases.map((asked) => {
    const { found } = finder.find(asked.query, RELEASE.figures.length);
    const marked = (match: string) =>
      found.filter((f) => f.match === match).map((f) => f.figure.id);
    const [exact, contains] = [marked("exact"), marked("contains")];
    const [right, held] = [namedIds(asked.exact), namedIds(asked.contains)];
    const allowed = new Set([...right, ...namedIds(asked.also_ok)]);
    const lastExact = found.findLastIndex((f) => f.match === "exact");
    const firstHeld = found.findIndex((f) => f.match === "contains");
    const problems = [
      ...[...right].filter((id) => !exact.includes(id)).map((id) => `not marked exact: ${id}`),
      ...exact
        .filter((id) => !allowed.has(id) && !isOfNote(id))
        .map((id) => `wrongly exact: ${id}`),
      ...[...held].filter((id) => !contains.includes(id)).map((id) => `not reached: ${id}`),
      ...[...namedIds(asked.not_exact)]
        .filter((id) => exact.includes(id))
        .map((id) => `must not be exact: ${id}`),
      ...(asked.no_value_match && exact.length + contains.length > 0 ? ["matched on value"] : []),
      ...(firstHeld >= 0 && firstHeld < lastExact ? ["a range before an exact one"] : []),
    ];
    return { asked, problems };
  });
  const isPassed = (r: (typeof results)[number]) => r.problems.length === 0;
  const passed = results.filter(isPassed).length;
  return {
    failures: results
      .filter((r) => !isPassed(r))
      .map(({ asked, problems }) => `${asked.id} ${asked.query}\n  ${problems.join("\n  ")}`),
    summary: {
      set: "numbers",
      n: cases.length,
      passed,
      score: shareOf(passed, cases.length),
      byLanguage: tally(results, ({ asked }) => asked.lang, isPassed),
    },
  };
}
