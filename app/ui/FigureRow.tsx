import type { ReactNode } from "react";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { isHypothetical } from "../domain/rivals.ts";
import { Kept } from "./Kept.tsx";
import { useSince } from "./known.ts";
import { useHref, usePage } from "./page-context.tsx";
import { Value } from "./Value.tsx";

/** One line of a list: what is counted on the left, the number with its mark on the right. */
export function FigureRow({
  figure,
  label,
  children,
}: {
  figure: Figure;
  label?: string;
  children?: ReactNode;
}) {
  const { catalog, language } = usePage();
  const href = useHref();
  const since = useSince();
  return (
    <li className="row" {...since.figure(figure)}>
      <span className="row-label">
        <Kept text={label ?? catalog.indicator(figure.indicator).name[language]} />
        <span className="quiet">{whereAndWhen(figure, catalog, language)}</span>
        {children}
      </span>
      <Value figure={figure} href={href({ page: "figure", id: figure.id })} />
    </li>
  );
}

function whereAndWhen(
  figure: Figure,
  catalog: ReturnType<typeof usePage>["catalog"],
  language: ReturnType<typeof usePage>["language"],
): string {
  const place = catalog.geography(figure.geography).name[language];
  return [
    place,
    periodWords(figure.period, language),
    isHypothetical(figure) ? figure.scenario?.[language] : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(language === "zh" ? "，" : ", ");
}
