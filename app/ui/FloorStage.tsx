import { memo, type RefObject } from "react";
import { estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { spokenLine } from "../domain/spoken-line.ts";
import { floorTexts } from "../i18n/floor-texts.ts";
import { FloorNumber } from "./FloorNumber.tsx";
import { Kept } from "./Kept.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";
import { SourceTitle } from "./SourceTitle.tsx";

/** The figure on the desk: the number, what it counts, the line to read aloud, and where to take care. */
export const FloorStage = memo(function FloorStage({
  figure,
  heading,
}: {
  figure: Figure;
  /** Has the focus when a figure was found, so that the keys of the desk work. */
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { catalog, language } = usePage();
  const href = useHref();
  const texts = floorTexts(language);
  const indicator = catalog.indicator(figure.indicator);
  const topic = catalog.topic(indicator.topic);
  const cited = catalog.citedBy(figure.id);
  const where = [
    catalog.geography(figure.geography).name[language],
    periodWords(figure.period, language),
    figure.scenario?.[language],
  ].filter((part) => part !== undefined);
  return (
    <>
      <p className="eyebrow">
        {catalog.theme(topic.theme).name[language]}
        {" · "}
        {topic.name[language]}
        {" · "}
        <a href={href({ page: "figure", id: figure.id })}>
          {cited === null ? texts.figurePage : cited.shortCode}
        </a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        <FloorNumber figure={figure} />{" "}
        <span className="floor-name">
          <Kept text={indicator.name[language]} />
          <span className="floor-where">{where.join(language === "zh" ? "，" : ", ")}</span>
        </span>
      </h2>
      <p className="floor-line">
        <span className="visually-hidden">{texts.line}: </span>
        <Kept text={spokenLine(figure, catalog, language)} />
      </p>
      <p className="floor-caveat">
        <Kept text={figure.caveat[language]} />
      </p>
      {cited !== null && <Departs figure={figure} />}
      <FloorSource figure={figure} />
    </>
  );
});

/** What the document made of its origin, in our finding. */
function Departs({ figure }: { figure: Figure }) {
  const { catalog, language } = usePage();
  const texts = floorTexts(language);
  const cited = catalog.citedBy(figure.id);
  if (cited === null) return null;
  const origin =
    cited.originFigure === null || cited.originFigure === figure.id
      ? null
      : catalog.figure(cited.originFigure);
  const colon = language === "zh" ? "：" : ": ";
  return (
    <p className="floor-caveat">
      <b>
        {catalog.term("agreement", cited.agreement).label[language]}
        {colon}
      </b>
      <Kept text={cited.departs[language]} />
      {origin !== null && (
        <>
          {language === "zh" ? "" : " "}
          {texts.originCounted}
          {colon}
          <b>
            {estimateWords(origin.estimate, catalog.indicator(origin.indicator).unit, language)}
          </b>
          {language === "zh" ? "，" : ", "}
          {origin.population[language]}
          {language === "zh" ? "，" : ", "}
          {periodWords(origin.period, language)}
          {language === "zh" ? "。" : "."}
        </>
      )}
    </p>
  );
}

function FloorSource({ figure }: { figure: Figure }) {
  const page = usePage();
  const { catalog, language, words } = page;
  const texts = floorTexts(language);
  const source = catalog.source(figure.source);
  const reporter = figure.reportedBy === null ? null : catalog.source(figure.reportedBy);
  const comma = language === "zh" ? "，" : ", ";
  return (
    <p className="floor-source">
      <span className="visually-hidden">{texts.source}: </span>
      <SourceTitle source={source} />
      {comma}
      {source.issuer[language]}
      {comma}
      {publishedWords(source, page)}
      {reporter !== null && (
        <b className="floor-second">{words.figure.secondHandOf(reporter.issuer[language])}</b>
      )}
    </p>
  );
}
