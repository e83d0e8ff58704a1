import { z } from "zod";
import { openQuoteCheck } from "../../app/quote/check-text.ts";
import { QUOTE_VERDICTS, type QuoteVerdict } from "../../app/quote/verdict.ts";
import { CATALOG } from "../support/release.ts";
import { FormatError, type Scored, shareOf, tally } from "./scored.ts";

const named = z.union([z.string(), z.object({ cited: z.string() })]);
const item = z.object({
  id: z.string(),
  lang: z.string(),
  as_of: z.string(),
  text: z.string(),
  expect: z.array(
    z.object({
      said: z.string(),
      figures: z.array(named).default([]),
      verdict: z.enum(QUOTE_VERDICTS),
      note: z.string().optional(),
      now: z.array(named).optional(),
    }),
  ),
  ignore: z.array(z.string()).default([]),
});
const file = z.union([z.array(item), z.object({ cases: z.array(item) })]);

/** Ids that a case names: of a figure, or of the cited figure with this value as stated. */
function idsOf(names: readonly z.infer<typeof named>[]): readonly string[] {
  return names.flatMap((name) => (typeof name === "string" ? [name] : citedIds(name.cited)));
}

const digits = (text: string) =>
  text
    .toLowerCase()
    .replace(/per ?cent/g, "%")
    .match(/[\d.]+|%|million/g)
    ?.join(" ");

function citedIds(stated: string): readonly string[] {
  return CATALOG.tables.cited
    .filter((c) => digits(c.statedAs) === digits(stated))
    .map((c) => c.figure);
}

/** What was published later is in no figure out by the day: sets with the seven plain verdicts say so. */
const isVerdict = (wanted: QuoteVerdict, found: QuoteVerdict) =>
  found === wanted || (found === "published-later" && wanted === "not-found");

/** Scores the quote check: verdict and figure of each number, and false alarms a sentence. */
export function scoreQuotes(content: unknown): Scored {
  const read = file.safeParse(content);
  if (!read.success) throw new FormatError(z.prettifyError(read.error));
  const cases = Array.isArray(read.data) ? read.data : read.data.cases;
  const check = openQuoteCheck(CATALOG);
  let alarms = 0;
  const results = cases.flatMap(({ id, lang, text, as_of, expect }) => {
    const findings = check(text, as_of);
    const used = new Set<unknown>();
    const judged = expect.map((wanted) => {
      const at = text.indexOf(wanted.said);
      const end = at + wanted.said.length;
      const found = findings.find((f) => f.start < end && f.end > at);
      if (found !== undefined) used.add(found);
      const ids = idsOf(wanted.figures);
      const right =
        found !== undefined &&
        isVerdict(wanted.verdict, found.verdict) &&
        (wanted.verdict === "not-found" || ids.includes(found.figure?.id ?? ""));
      return { id, lang, wanted, found, ids, right };
    });
    alarms += findings.filter((f) => !used.has(f)).length;
    return judged;
  });
  const isPassed = (r: (typeof results)[number]) => r.right;
  const passed = results.filter(isPassed).length;
  return {
    failures: results
      .filter((r) => !r.right)
      .map(
        ({ id, wanted, found, ids }) =>
          `${id} ${wanted.said}\n  expected ${wanted.verdict} ${ids.join(" or ")}\n  found    ${found?.verdict ?? "nothing"} ${found?.figure?.id ?? ""}`,
      ),
    summary: {
      set: "quotes",
      n: results.length,
      passed,
      score: shareOf(passed, results.length),
      falseAlarms: alarms,
      byVerdict: tally(results, (r) => r.wanted.verdict, isPassed),
      byLanguage: tally(results, (r) => r.lang, isPassed),
    },
  };
}
