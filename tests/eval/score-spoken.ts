import { z } from "zod";
import type { Catalog } from "../../app/domain/catalog.ts";
import { LANGUAGES, type Language } from "../../app/domain/language.ts";
import { spokenLine } from "../../app/domain/spoken-line.ts";
import { CATALOG } from "../support/release.ts";
import { FormatError, type Scored, shareOf, tally } from "./scored.ts";

const required = z.object({ what: z.string(), en: z.array(z.string()), zh: z.array(z.string()) });

const spokenCase = z.object({
  id: z.string(),
  figure: z.string(),
  cited: z.string().optional(),
  required: z.array(required),
  max_words_en: z.number(),
  max_chars_zh: z.number(),
  allowed_numbers: z.array(z.string()),
});
export type SpokenCase = z.infer<typeof spokenCase>;

/** Compatibility form, lower case where `lower`, every dash a hyphen. */
function plain(text: string, lower = true): string {
  const same = text.normalize("NFKC").replace(/[\p{Pd}\u2212]/gu, "-");
  return lower ? same.toLowerCase() : same;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

/** Whether an alternative occurs: capitals as a whole word, a number not inside a longer one. */
export function hasAlternative(sentence: string, alternative: string): boolean {
  const wanted = plain(alternative);
  const isCapitals = /^[A-Z]{2,}$/.test(alternative);
  const start = isCapitals ? "(?<![a-z0-9])" : /^\d/.test(wanted) ? "(?<!\\d|\\d[.,])" : "";
  const end = isCapitals ? "(?![a-z0-9])" : /\d$/.test(wanted) ? "(?!\\d|[.,]\\d)" : "";
  return new RegExp(start + escaped(wanted) + end).test(plain(sentence));
}

/** Numbers of a sentence as written, e.g. "1.32", "2020", "5,839". */
export function numbersIn(sentence: string): readonly string[] {
  return plain(sentence).match(/\d+(?:[.,]\d+)*/g) ?? [];
}

function lengthOf(sentence: string, language: Language): number {
  if (language === "en") return sentence.trim().split(/\s+/).length;
  return [...sentence.replace(/[\p{P}\s]/gu, "")].length;
}

/** Every rule of the set that the sentence breaks, in words; none where it passes. */
export function spokenProblems(
  item: SpokenCase,
  sentence: string,
  language: Language,
): readonly string[] {
  const limit = language === "en" ? item.max_words_en : item.max_chars_zh;
  const length = lengthOf(sentence, language);
  const allowed = new Set(item.allowed_numbers.flatMap((n) => [n, n.replaceAll(",", "")]));
  const missing = item.required
    .filter((entry) => !entry[language].some((words) => hasAlternative(sentence, words)))
    .map((entry) => `${entry.what} missing: ${entry[language].join(" | ")}`);
  const foreign = numbersIn(sentence)
    .filter((number) => !allowed.has(number) && !allowed.has(number.replaceAll(",", "")))
    .map((number) => `number not allowed: ${number}`);
  const long = length > limit ? [`too long: ${length} > ${limit}`] : [];
  return [...missing, ...long, ...foreign];
}

/** Scores `spokenLine` for the figure of each case, each language by itself. */
export function scoreSpoken(content: unknown, catalog: Catalog = CATALOG): Scored {
  const read = z.array(spokenCase).safeParse(content);
  if (!read.success) throw new FormatError(z.prettifyError(read.error));
  const unknown = read.data.filter((item) => !catalog.hasFigure(item.figure));
  if (unknown.length > 0) {
    throw new FormatError(`unknown figures: ${unknown.map((item) => item.figure).join(", ")}`);
  }
  const results = read.data.flatMap((item) =>
    LANGUAGES.map((language) => {
      const sentence = spokenLine(catalog.figure(item.figure), catalog, language);
      return { item, language, sentence, problems: spokenProblems(item, sentence, language) };
    }),
  );
  const isPassed = (result: (typeof results)[number]) => result.problems.length === 0;
  const passed = results.filter(isPassed).length;
  return {
    failures: results
      .filter((result) => !isPassed(result))
      .map(
        ({ item, language, sentence, problems }) =>
          `${item.id} ${language}: ${problems.join("; ")}\n  ${sentence}`,
      ),
    summary: {
      set: "spoken",
      n: results.length,
      passed,
      score: shareOf(passed, results.length),
      byLanguage: tally(results, ({ language }) => language, isPassed),
    },
  };
}
