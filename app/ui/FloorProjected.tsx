import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { spokenLine } from "../domain/spoken-line.ts";
import { FloorAsOf } from "./FloorAsOf.tsx";
import { FloorNumber } from "./FloorNumber.tsx";
import { Kept } from "./Kept.tsx";
import { usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";

/** What a room sees: number, name, line, source, and nothing else. */
export function FloorProjected({ figure }: { figure: Figure }) {
  const page = usePage();
  const { catalog, language, words } = page;
  const indicator = catalog.indicator(figure.indicator);
  const { theme } = catalog.topic(indicator.topic);
  const source = catalog.source(figure.source);
  const reporter = figure.reportedBy === null ? null : catalog.source(figure.reportedBy);
  const comma = language === "zh" ? "，" : ", ";
  const where = [
    catalog.geography(figure.geography).name[language],
    periodWords(figure.period, language),
  ].join(comma);
  return (
    <div className={`floor-projected theme-${theme}`}>
      <p>
        <FloorNumber figure={figure} />
      </p>
      <FloorAsOf figure={figure} />
      <p className="floor-name">
        <Kept text={indicator.name[language]} />
        <span className="floor-where">{where}</span>
      </p>
      <p className="floor-line">
        <Kept text={spokenLine(figure, catalog, language)} />
      </p>
      <p className="floor-source">
        {source.issuer[language]}
        {comma}
        {publishedWords(source, page)}
        {reporter !== null && (
          <>
            {language === "zh" ? "。" : ". "}
            {words.figure.secondHandOf(reporter.issuer[language])}
          </>
        )}
      </p>
    </div>
  );
}
