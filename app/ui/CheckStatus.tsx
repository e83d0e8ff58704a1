import { checkTexts } from "../i18n/check-texts.ts";
import { LONG_TEXT, MOST_CHARACTERS } from "../quote/check-steps.ts";
import { countWords, summaryOf } from "./check-words.ts";
import { usePage } from "./page-context.tsx";
import type { QuoteCheck } from "./use-quote-check.ts";

/** How far the check is and what it came to, in one line that is also read aloud. */
export function CheckStatus({ check, length }: { check: QuoteCheck; length: number }) {
  const { language } = usePage();
  const texts = checkTexts(language);
  const { state } = check;
  const isLong = length > LONG_TEXT && (state.is === "checking" || state.is === "waiting");
  const done = state.is === "checking" ? state.done : 0;
  return (
    <div className="check-status">
      <p role="status" className={state.is === "done" ? "check-summary" : undefined}>
        <Said check={check} isLong={isLong} />
      </p>
      {state.is === "too-long" && (
        <p role="alert" className="check-problem">
          {texts.tooLong(countWords(length, language), countWords(MOST_CHARACTERS, language))}
        </p>
      )}
      {state.is === "failed" && (
        <p role="alert" className="check-problem">
          {texts.failed(state.found)}
        </p>
      )}
      {isLong && (
        <p className="check-progress">
          <progress
            max={length}
            value={done}
            aria-label={texts.checking(percentOf(done, length))}
          />
          <button type="button" className="button" onClick={check.cancel}>
            {texts.cancel}
          </button>
        </p>
      )}
      {(state.is === "cancelled" || state.is === "failed") && (
        <button type="button" className="button" onClick={check.again}>
          {texts.again}
        </button>
      )}
      {state.is === "done" && state.checked.findings.length === 0 && (
        <p className="quiet">{texts.noneHelp}</p>
      )}
    </div>
  );
}

function Said({ check: { state, last }, isLong }: { check: QuoteCheck; isLong: boolean }) {
  const { language } = usePage();
  const texts = checkTexts(language);
  switch (state.is) {
    case "empty":
      return texts.empty;
    case "cancelled":
      return texts.cancelled;
    case "done":
      return state.checked.findings.length === 0
        ? texts.none
        : summaryOf(state.checked, texts, language);
    case "waiting":
    case "checking":
      // Steady while one types: the last sum stands until there is another. Percentages are not read out.
      if (isLong || last === null) return texts.checkingNow;
      return last.findings.length === 0 ? texts.none : summaryOf(last, texts, language);
    default:
      return null;
  }
}

function percentOf(done: number, all: number): number {
  return Math.floor((100 * done) / all);
}
