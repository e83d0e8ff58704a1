import { useEffect, useState } from "react";
import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import { asOfTexts } from "../i18n/as-of-texts.ts";
import { useAsOf } from "../state/as-of.ts";

/** Entries of the page that carry a day later than `day`. */
function hiddenCount(day: string): number {
  const entries = document.querySelectorAll<HTMLElement>("#page :is(li, tr)[data-known]");
  return [...entries].filter(
    ({ dataset }) => (dataset.known ?? "") > day || (dataset.after ?? "") > day,
  ).length;
}

/** Under the header: which day the page is shown as of, and the way back to the latest. */
export function AsOfBar({
  language,
  choose,
}: {
  language: Language;
  choose: (day: string) => void;
}) {
  const asOf = useAsOf();
  const texts = asOfTexts(language);
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    const page = document.getElementById("page");
    if (asOf === null || page === null) return;
    const count = () => setHidden(hiddenCount(asOf));
    count();
    // Parts that scripts take over say since when they may show only then.
    const watch = new MutationObserver(count);
    watch.observe(page, { childList: true, subtree: true, attributeFilter: ["data-known"] });
    return () => watch.disconnect();
  }, [asOf]);
  if (asOf === null) {
    return (
      <p role="status" className="visually-hidden">
        {texts.isLatest}
      </p>
    );
  }
  return (
    <section className="wrap as-of-bar" aria-label={texts.label}>
      <p role="status">
        <b>{texts.shows(dateWords(asOf, language))}</b>
        {hidden > 0 && <span className="quiet">{texts.hidden(hidden)}</span>}
      </p>
      <input
        key={asOf}
        type="date"
        aria-label={texts.otherDay}
        min="2019-01-01"
        max="2099-12-31"
        defaultValue={asOf}
        data-as-of-day=""
      />
      <button
        type="button"
        className="pill"
        onClick={() => {
          choose("");
          // The button goes away.
          document.getElementById("main")?.focus({ preventScroll: true });
        }}
      >
        {texts.back}
      </button>
    </section>
  );
}
