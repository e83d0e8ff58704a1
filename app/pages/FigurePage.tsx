import { Suspense } from "react";
import { placeWords } from "../domain/comparability/place-words.ts";
import { dataHref } from "../load/queries.ts";
import type { FigurePlan } from "../plan/plan.ts";
import { useAsOf } from "../state/as-of.ts";
import { BasisChips, BasisList } from "../ui/Basis.tsx";
import { Chart } from "../ui/Chart.tsx";
import { CiteLater } from "../ui/CiteLater.tsx";
import { CompareThis } from "../ui/CompareThis.tsx";
import { DerivedList } from "../ui/DerivedList.tsx";
import { ExploreLink } from "../ui/ExploreLink.tsx";
import { ExportAlone } from "../ui/ExportAlone.tsx";
import { Kept } from "../ui/Kept.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { LookAlikes, Replacements } from "../ui/Neighbours.tsx";
import { NoteList } from "../ui/NoteList.tsx";
import { useHref, usePage } from "../ui/page-context.tsx";
import { SourcePanel } from "../ui/SourcePanel.tsx";
import { Trace } from "../ui/Trace.tsx";
import { Value } from "../ui/Value.tsx";

const FigureAsOf = lazyPart(async () => (await import("../ui/FigureAsOf.tsx")).FigureAsOf);

export function FigurePage({ plan }: { plan: FigurePlan }) {
  const { catalog, language, release, words } = usePage();
  const href = useHref();
  const figure = catalog.figure(plan.figure);
  const indicator = catalog.indicator(figure.indicator);
  const topic = catalog.topic(indicator.topic);
  const cited = catalog.citedBy(figure.id);
  const theme = href({ page: "theme", id: topic.theme });
  const asOf = useAsOf();
  return (
    <article className={`figure-page theme-${topic.theme}`}>
      <div className="main">
        <p className="eyebrow">
          <a href={theme}>{catalog.theme(topic.theme).name[language]}</a>
          {" · "}
          <a href={`${theme}#${topic.id}`}>{topic.name[language]}</a>
          {cited !== null && (
            <>
              {" · "}
              <span className="code">{cited.shortCode}</span>
            </>
          )}
        </p>
        {asOf !== null && (
          <Suspense fallback={<span data-as-of-wait="" />}>
            <FigureAsOf figure={figure} asOf={asOf} />
          </Suspense>
        )}
        <h1 className="figure-title">
          <span className="huge">
            <Value figure={figure} />
          </span>{" "}
          <span className="statement-large">
            <Kept text={indicator.name[language]} />
          </span>
        </h1>
        <BasisChips figure={figure} />
        <p className="caveat">
          <b>{words.figure.caveat}</b> <Kept text={figure.caveat[language]} />
        </p>
        {plan.chart === null ? (
          <>
            <p className="quiet">{words.figure.onlyOne}</p>
            <ExportAlone isOnly={plan.count === 1} />
          </>
        ) : (
          <Chart
            plan={plan.chart}
            level={2}
            note={plan.place === null ? undefined : placeWords(plan.place, language)}
          />
        )}
        <CompareThis plan={plan} />
        {plan.chart !== null && <ExploreLink plan={plan.chart} />}
        <p>
          <a className="more" href={href({ page: "indicator", id: indicator.id })}>
            {words.figure.of(plan.count, indicator.name[language])}
          </a>
        </p>
        <section aria-labelledby="basis-title">
          <h2 id="basis-title">{words.figure.basis}</h2>
          <BasisList figure={figure} />
        </section>
        <DerivedList ids={plan.derived} />
      </div>
      <aside className="margin">
        <SourcePanel figure={figure} />
        <CiteLater figure={figure} />
        <Trace figure={figure} />
        <LookAlikes plan={plan} />
        <Replacements figure={figure} />
        <section>
          <h2>{words.figure.permanent}</h2>
          <p>
            <a href={dataHref(release.version, `figures/${figure.id}.json`)}>{words.figure.json}</a>
          </p>
        </section>
      </aside>
      <NoteList />
    </article>
  );
}
