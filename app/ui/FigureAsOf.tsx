import { replacedOn, standingOn } from "../domain/as-of.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { asOfTexts } from "../i18n/as-of-texts.ts";
import { useHref, usePage } from "./page-context.tsx";
import { ReplacedWhy } from "./ReplacedWhy.tsx";
import { Value } from "./Value.tsx";

/** Above the value of a figure: what it was on the day that the page is shown as of; nothing while it stood. */
export function FigureAsOf({ figure, asOf }: { figure: Figure; asOf: string }) {
  const { catalog, language } = usePage();
  const href = useHref();
  const texts = asOfTexts(language);
  const day = dateWords(asOf, language);
  const standing = standingOn(figure, asOf, catalog);
  if (standing === "undated") return <p className="as-of-notice">{texts.noDate(day)}</p>;
  if (standing === "later") {
    const reporter = figure.reportedBy === null ? null : catalog.source(figure.reportedBy);
    const published = catalog.source(figure.source).published ?? reporter?.published ?? null;
    return (
      <p className="as-of-notice">
        {published === null
          ? texts.notYet(day)
          : texts.afterDate(dateWords(published, language), day)}
      </p>
    );
  }
  const next = replacedOn(figure, asOf, catalog);
  if (next === null) return null;
  return (
    <div className="as-of-notice">
      <p>
        {texts.replaced(day)}
        {texts.space}
        <Value figure={next} href={href({ page: "figure", id: next.id })} />
      </p>
      <ReplacedWhy older={figure} newer={next} />
    </div>
  );
}
