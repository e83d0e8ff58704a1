import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import type { CheckTexts } from "../i18n/check-texts.ts";
import type { QuoteFinding } from "../quote/check-text.ts";
import { QUOTE_VERDICTS, type QuoteVerdict } from "../quote/verdict.ts";
import { QUOTE_WORDS } from "../quote/words.ts";
import type { Checked } from "./use-quote-check.ts";

/** A count as a reader of `language` writes it: "500,000"; 50万 would hide how near one is. */
export function countWords(n: number, language: Language): string {
  return new Intl.NumberFormat(language).format(n);
}

/** How many findings have each verdict, in the order of the verdicts; none that no finding has. */
export function verdictCounts(
  findings: readonly Pick<QuoteFinding, "verdict">[],
): readonly (readonly [QuoteVerdict, number])[] {
  const counts = new Map<QuoteVerdict, number>();
  for (const { verdict } of findings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return QUOTE_VERDICTS.flatMap((verdict) => {
    const n = counts.get(verdict);
    return n === undefined ? [] : [[verdict, n] as const];
  });
}

/** "5 numbers: 2 right, 3 not in the tables, as known on 10 November 2020". */
export function summaryOf({ findings, asOf }: Checked, texts: CheckTexts, language: Language) {
  const { verdicts } = QUOTE_WORDS[language];
  const counts = verdictCounts(findings).map(([v, n]) => texts.count(n, verdicts[v]));
  const parts = [...counts, texts.known(dateWords(asOf, language))].join(texts.comma);
  return `${texts.numbers(findings.length)}${texts.colon}${parts}`;
}
