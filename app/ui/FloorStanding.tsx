import { replacedOn, standingOn } from "../domain/as-of.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { asOfTexts } from "../i18n/as-of-texts.ts";
import { FloorLink } from "./FloorLink.tsx";
import { usePage } from "./page-context.tsx";
import { ReplacedWhy } from "./ReplacedWhy.tsx";

/**
 * Above the number on the desk while a day is chosen: that it came later, or that nobody knows when, or
 * what had replaced it by then and why; nothing while it stood. `onChoose`: without it nothing leads on.
 */
export function FloorStanding({
  figure,
  asOf,
  onChoose,
}: {
  figure: Figure;
  /** ISO date. */
  asOf: string;
  onChoose?: ((figure: string) => void) | undefined;
}) {
  const { catalog, language } = usePage();
  const texts = asOfTexts(language);
  const day = dateWords(asOf, language);
  const standing = standingOn(figure, asOf, catalog);
  if (standing === "undated") return <Notice>{texts.noDate(day)}</Notice>;
  if (standing === "later") {
    const published = [figure.source, ...(figure.reportedBy === null ? [] : [figure.reportedBy])]
      .map((id) => catalog.source(id).published)
      .find((date) => date !== null);
    const said = published === undefined ? null : dateWords(published, language);
    return <Notice>{said === null ? texts.notYet(day) : texts.afterDate(said, day)}</Notice>;
  }
  const next = replacedOn(figure, asOf, catalog);
  if (next === null) return null;
  return (
    <div className="floor-caveat floor-as-of" role="note">
      <p>{texts.replaced(day)}</p>
      {onChoose !== undefined && <FloorLink figure={next} onChoose={onChoose} />}
      <ReplacedWhy older={figure} newer={next} />
    </div>
  );
}

function Notice({ children }: { children: string }) {
  return (
    <p className="floor-caveat floor-as-of" role="note">
      {children}
    </p>
  );
}
