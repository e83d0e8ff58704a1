import { sinceFirst } from "../ui/known.ts";
import { useHref, usePage } from "../ui/page-context.tsx";

/** Every indicator with its definition, measure and unit, by topic. */
export function IndicatorsPage() {
  const { catalog, language, words } = usePage();
  const href = useHref();
  const { indicators, topics } = catalog.tables;
  const label = (column: string, value: string) => catalog.term(column, value).label[language];
  return (
    <>
      <div className="lead-in">
        <h1>{words.indicators.title}</h1>
        <p className="lede">{words.indicators.lede(indicators.length)}</p>
      </div>
      {topics.map((topic) => (
        <section key={topic.id} id={topic.id} className={`theme-${topic.theme} band`}>
          <h2>{topic.name[language]}</h2>
          <dl className="fields wide">
            {indicators
              .filter((i) => i.topic === topic.id)
              .map((i) => (
                <div key={i.id} {...sinceFirst(catalog.figuresOfIndicator(i.id), catalog)}>
                  <dt>
                    <a href={href({ page: "indicator", id: i.id })}>{i.name[language]}</a>
                  </dt>
                  <dd>
                    {i.definition[language]}
                    <span className="quiet">
                      {[
                        label("measure", i.measure),
                        label("unit", i.unit),
                        words.theme.count(catalog.figuresOfIndicator(i.id).length),
                      ].join(" · ")}
                    </span>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
