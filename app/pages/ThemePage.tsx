import type { ThemePlan } from "../plan/plan.ts";
import { Chart } from "../ui/Chart.tsx";
import { CitedList } from "../ui/CitedList.tsx";
import { ExploreLink } from "../ui/ExploreLink.tsx";
import { FigureRow } from "../ui/FigureRow.tsx";
import { NoteList } from "../ui/NoteList.tsx";
import { useHref, usePage } from "../ui/page-context.tsx";

export function ThemePage({ plan }: { plan: ThemePlan }) {
  const { catalog, language, words } = usePage();
  const theme = catalog.theme(plan.theme);
  return (
    <div className={`theme-${plan.theme}`}>
      <div className="lead-in">
        <h1>{theme.name[language]}</h1>
        <p className="lede">{theme.description[language]}</p>
        <nav aria-label={words.theme.topics} className="in-page">
          <ul>
            {plan.topics.map(({ topic }) => (
              <li key={topic}>
                <a href={`#${topic}`}>{catalog.topic(topic).name[language]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {plan.cited.length > 0 && (
        <section className="band" aria-labelledby="cited-title">
          <h2 id="cited-title">{words.theme.cited}</h2>
          <CitedList figures={plan.cited} />
        </section>
      )}
      {plan.topics.map((topic) => (
        <TopicSection key={topic.topic} plan={topic} />
      ))}
      <NoteList />
    </div>
  );
}

function TopicSection({ plan }: { plan: ThemePlan["topics"][number] }) {
  const { catalog, language, words } = usePage();
  const href = useHref();
  return (
    <section id={plan.topic} className="topic" aria-labelledby={`${plan.topic}-title`}>
      <h2 id={`${plan.topic}-title`}>{catalog.topic(plan.topic).name[language]}</h2>
      <div className={plan.charts.length > 0 ? "topic-grid" : undefined}>
        {plan.charts.length > 0 && (
          <div className="topic-charts">
            {plan.charts.map((chart) => {
              const first = catalog.figure(chart.figures[0] ?? "");
              const indicator = catalog.indicator(first.indicator);
              return (
                <div key={chart.id}>
                  <Chart plan={chart} />
                  <ExploreLink plan={chart} />
                  <p className="definition">{indicator.definition[language]}</p>
                </div>
              );
            })}
          </div>
        )}
        <div>
          <h3 className="small-title">{words.theme.indicators}</h3>
          <ul className="rows">
            {plan.rows.map((row) => (
              <FigureRow key={row.indicator} figure={catalog.figure(row.figure)}>
                {row.count > 1 && (
                  <a className="quiet" href={href({ page: "indicator", id: row.indicator })}>
                    {words.theme.count(row.count)}
                  </a>
                )}
              </FigureRow>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
