import { memo } from "react";
import { estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { useHref, usePage } from "./page-context.tsx";
import { Unbroken, unitAfter } from "./Value.tsx";

/** A figure in a list of the desk: a press puts it on the desk; without scripts it leads to its page. */
export const FloorLink = memo(function FloorLink({
  figure,
  onChoose,
  isCurrent = false,
  note,
}: {
  figure: Figure;
  onChoose: (figure: string) => void;
  isCurrent?: boolean;
  /** Stands after the place and time. */
  note?: string | undefined;
}) {
  const { catalog, language } = usePage();
  const href = useHref();
  const indicator = catalog.indicator(figure.indicator);
  const where = [
    catalog.geography(figure.geography).name[language],
    periodWords(figure.period, language),
    catalog.source(figure.source).issuerShort[language],
  ].join(language === "zh" ? "，" : ", ");
  return (
    <a
      className="floor-link"
      href={href({ page: "figure", id: figure.id })}
      aria-current={isCurrent ? "true" : undefined}
      onClick={(event) => {
        // With a key held it opens the page of the figure, as any link does.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onChoose(figure.id);
      }}
    >
      <b>
        <Unbroken text={estimateWords(figure.estimate, indicator.unit, language)} />
        {unitAfter(figure, indicator.unit, language)}
      </b>
      <span>{indicator.name[language]}</span>
      <span className="quiet">
        {where}
        {note !== undefined && <i> · {note}</i>}
      </span>
    </a>
  );
});
