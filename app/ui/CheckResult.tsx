import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Catalog } from "../domain/catalog.ts";
import { checkTexts } from "../i18n/check-texts.ts";
import type { QuoteVerdict } from "../quote/verdict.ts";
import { CheckFilter } from "./CheckFilter.tsx";
import { CheckFinding } from "./CheckFinding.tsx";
import { CheckMarks } from "./CheckMarks.tsx";
import { usePage } from "./page-context.tsx";
import type { Checked } from "./use-quote-check.ts";

/** Findings shown at first, and added at each call for more. */
const LOT = 50;
/** From this width on the text stands beside the list, and each follows the other. */
const BESIDE = "(min-width: 961px)";

interface Props {
  readonly checked: Checked;
  /** Of the whole release. */
  readonly catalog: Catalog;
  /** null where the address of the site is not known. */
  readonly site: string | null;
  /** The text is being checked anew. */
  readonly stale: boolean;
}

/** The text with its numbers marked, and the list of findings beside it; one of them is chosen. */
export function CheckResult({ checked, catalog, site, stale }: Props) {
  const { language } = usePage();
  const texts = checkTexts(language);
  const { text, findings } = checked;
  const [choice, setChoice] = useState({ i: -1, opened: false });
  const chosen = choice.i;
  const [only, setOnly] = useState<QuoteVerdict | null>(null);
  const [most, setMost] = useState(LOT);
  const room = useRef<HTMLDivElement>(null);
  const listed = useMemo(
    () =>
      findings
        .map((finding, i) => ({ finding, i }))
        .filter(({ finding }) => only === null || finding.verdict === only),
    [findings, only],
  );

  const choose = useCallback(
    (i: number) => setChoice((last) => (last.i === i ? last : { i, opened: false })),
    [],
  );
  /** Chosen in the text by a click: the list shows it, and the focus goes there. */
  const openFinding = useCallback((i: number) => {
    setChoice({ i, opened: true });
    setOnly(null);
    setMost((n) => Math.max(n, Math.ceil((i + 1) / LOT) * LOT));
  }, []);
  const openMark = useCallback((i: number) => {
    room.current?.querySelector<HTMLElement>(`.said[data-i="${i}"]`)?.focus();
  }, []);

  useEffect(() => {
    const { i, opened } = choice;
    if (i < 0 || room.current === null) return;
    if (opened) room.current.querySelector<HTMLElement>(`.finding[data-i="${i}"] h3`)?.focus();
    if (!matchMedia(BESIDE).matches) return;
    for (const part of [".finding", ".said"]) {
      const found = room.current.querySelector(`${part}[data-i="${i}"]`);
      // What has the focus is in view already.
      if (!found?.contains(document.activeElement)) found?.scrollIntoView({ block: "nearest" });
    }
  }, [choice]);

  return (
    <div className="check-result" ref={room} aria-busy={stale}>
      <section className="check-text" aria-labelledby="check-text-title">
        <h2 id="check-text-title">{texts.marked}</h2>
        <CheckMarks
          text={text}
          findings={findings}
          chosen={chosen}
          onChoose={choose}
          onOpen={openFinding}
        />
      </section>
      <section aria-labelledby="check-list-title">
        <h2 id="check-list-title">{texts.list}</h2>
        <CheckFilter findings={findings} only={only} onOnly={setOnly} />
        <ol className="findings">
          {listed.slice(0, most).map(({ finding, i }) => (
            <CheckFinding
              key={i}
              i={i}
              finding={finding}
              text={text}
              catalog={catalog}
              site={site}
              chosen={i === chosen}
              onChoose={choose}
              onMark={openMark}
            />
          ))}
        </ol>
        {listed.length > most && (
          <button type="button" className="button" onClick={() => setMost(most + LOT)}>
            {texts.more(Math.min(LOT, listed.length - most))}
          </button>
        )}
      </section>
    </div>
  );
}
