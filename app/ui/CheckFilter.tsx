import { checkTexts } from "../i18n/check-texts.ts";
import type { QuoteFinding } from "../quote/check-text.ts";
import type { QuoteVerdict } from "../quote/verdict.ts";
import { QUOTE_WORDS } from "../quote/words.ts";
import { verdictCounts } from "./check-words.ts";
import { usePage } from "./page-context.tsx";

interface Props {
  readonly findings: readonly QuoteFinding[];
  /** null: all of them. */
  readonly only: QuoteVerdict | null;
  readonly onOnly: (only: QuoteVerdict | null) => void;
}

/** Buttons that leave the findings of one verdict in the list; none where there is one verdict. */
export function CheckFilter({ findings, only, onOnly }: Props) {
  const { language } = usePage();
  const texts = checkTexts(language);
  const counts = verdictCounts(findings);
  if (counts.length < 2) return null;
  return (
    <fieldset className="check-filter">
      <legend className="visually-hidden">{texts.only}</legend>
      <button type="button" aria-pressed={only === null} onClick={() => onOnly(null)}>
        {texts.all} <b>{findings.length}</b>
      </button>
      {counts.map(([verdict, n]) => (
        <button
          key={verdict}
          type="button"
          className={`judged judged-${verdict}`}
          aria-pressed={only === verdict}
          onClick={() => onOnly(only === verdict ? null : verdict)}
        >
          {QUOTE_WORDS[language].verdicts[verdict]} <b>{n}</b>
        </button>
      ))}
    </fieldset>
  );
}
