import type { IndicatorPlan } from "../plan/plan.ts";
import { Chart } from "../ui/Chart.tsx";
import { ExploreLink } from "../ui/ExploreLink.tsx";
import { FigureTable } from "../ui/FigureTable.tsx";
import { Kept } from "../ui/Kept.tsx";
import { NoteList } from "../ui/NoteList.tsx";
import { useHref, usePage } from "../ui/page-context.tsx";

export function IndicatorPage({ plan }: { plan: IndicatorPlan }) {
  const { catalog, language, words } = usePage();
  const href = useHref();
  const indicator = catalog.indicator(plan.indicator);
  const topic = catalog.topic(indicator.topic);
  const theme = href({ page: "theme", id: topic.theme });
  const label = (column: string, value: string) => catalog.term(column, value).label[language];
  return (
    <article className={`theme-${topic.theme}`}>
      <div className="lead-in">
        <p className="eyebrow">
          <a href={theme}>{catalog.theme(topic.theme).name[language]}</a>
          {" · "}
          <a href={`${theme}#${topic.id}`}>{topic.name[language]}</a>
        </p>
        <h1>
          <Kept text={indicator.name[language]} />
        </h1>
        <p className="lede">{indicator.definition[language]}</p>
        <ul className="chips">
          <li>{label("measure", indicator.measure)}</li>
          <li>{label("unit", indicator.unit)}</li>
          <li>{words.indicator.many(plan.figures.length)}</li>
        </ul>
      </div>
      {plan.charts.map((chart) => (
        <div key={chart.id} className="chart-block">
          <Chart plan={chart} span="page" level={2} />
          <ExploreLink plan={chart} />
        </div>
      ))}
      <section aria-labelledby="table-title">
        <h2 id="table-title">{words.indicator.table}</h2>
        <FigureTable figures={plan.figures} />
      </section>
      <NoteList />
    </article>
  );
}
