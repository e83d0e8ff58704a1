import { memo, useMemo } from "react";
import type { Catalog } from "../domain/catalog.ts";
import { citeSource } from "../domain/citation/cite.ts";
import { USUAL_STYLE } from "../domain/citation/cite-forms.ts";
import { checkTexts } from "../i18n/check-texts.ts";
import type { QuoteFinding } from "../quote/check-text.ts";
import { correctionOf } from "../quote/correction.ts";
import { CheckTools } from "./CheckTools.tsx";
import { usePage } from "./page-context.tsx";
import { RichWords } from "./RichWords.tsx";

interface Props {
  readonly i: number;
  readonly finding: QuoteFinding;
  readonly text: string;
  readonly catalog: Catalog;
  readonly site: string | null;
  readonly chosen: boolean;
  readonly onChoose: (i: number) => void;
  /** Shows the number in the text. */
  readonly onMark: (i: number) => void;
}

/** One number: verdict, what was said, why, the wording that would be right, and whom to cite. */
export const CheckFinding = memo(function CheckFinding(props: Props) {
  const { i, finding, text, catalog, site, chosen, onChoose, onMark } = props;
  const { language, release } = usePage();
  const texts = checkTexts(language);
  const said = text.slice(finding.start, finding.end);
  const { verdict, why, wording, figure, note } = useMemo(
    () => correctionOf(finding, text, catalog, language),
    [finding, text, catalog, language],
  );
  const citation = useMemo(
    () =>
      figure === null
        ? []
        : citeSource(figure, catalog, USUAL_STYLE[language], language, release.date),
    [figure, catalog, language, release],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it only follows the focus within
    <li
      className="finding"
      data-i={i}
      aria-current={chosen ? "true" : undefined}
      onFocus={() => onChoose(i)}
    >
      <h3 tabIndex={-1}>
        <span className="finding-place">{i + 1}</span>{" "}
        <span className={`judged judged-${finding.verdict}`}>{verdict}</span>
      </h3>
      <p className="finding-said">
        <span className="quiet">{texts.said}</span>{" "}
        <button
          type="button"
          className="as-link"
          aria-label={texts.toText(i + 1, said)}
          onClick={() => onMark(i)}
        >
          {said}
        </button>
      </p>
      <p>{why}</p>
      {note !== null && (
        <p>
          <b>
            {note.label}
            {texts.colon}
          </b>
          {note.text}
        </p>
      )}
      {wording !== null && figure !== null && (
        <>
          <h4>{texts.correct}</h4>
          <blockquote>{wording}</blockquote>
          <p className="finding-source">
            <RichWords runs={citation} />
          </p>
          <CheckTools
            place={i + 1}
            wording={wording}
            citation={citation}
            figure={figure}
            catalog={catalog}
            site={site}
          />
        </>
      )}
    </li>
  );
});
