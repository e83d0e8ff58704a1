import { estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure, Topic } from "../domain/release.ts";
import { since, sinceFirst } from "../ui/known.ts";
import { useHref, usePage } from "../ui/page-context.tsx";
import { publishedWords } from "../ui/published.ts";
import { Unbroken } from "../ui/Value.tsx";

/** Every figure in one list, by theme and topic: found with the browser's own search, without scripts. */
export function FiguresPage() {
  const { catalog, language, words } = usePage();
  const { themes, topics, figures } = catalog.tables;
  return (
    <>
      <div className="lead-in">
        <h1>{words.figures.title}</h1>
        <p className="lede">{words.figures.lede(figures.length)}</p>
      </div>
      {themes.map((theme) => (
        <section key={theme.id} className={`theme-${theme.id} band`}>
          <h2>{theme.name[language]}</h2>
          {topics
            .filter((topic) => topic.theme === theme.id)
            .map((topic) => (
              <TopicList key={topic.id} topic={topic} />
            ))}
        </section>
      ))}
    </>
  );
}

function TopicList({ topic }: { topic: Topic }) {
  const { catalog, language } = usePage();
  const href = useHref();
  const indicators = catalog.tables.indicators.filter((i) => i.topic === topic.id);
  return (
    <section id={topic.id}>
      <h3>{topic.name[language]}</h3>
      {indicators.map((indicator) => (
        <div
          key={indicator.id}
          className="indicator-list"
          {...sinceFirst(catalog.figuresOfIndicator(indicator.id), catalog)}
        >
          <h4>
            <a href={href({ page: "indicator", id: indicator.id })}>{indicator.name[language]}</a>
          </h4>
          <ul>
            {catalog.figuresOfIndicator(indicator.id).map((figure) => (
              <FigureLine key={figure.id} figure={figure} unit={indicator.unit} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function FigureLine({ figure, unit }: { figure: Figure; unit: string }) {
  const page = usePage();
  const { catalog, language, words } = page;
  const href = useHref();
  const source = catalog.source(figure.source);
  const comma = language === "zh" ? "，" : ", ";
  const cited = catalog.citedBy(figure.id);
  return (
    <li {...since(figure, catalog)}>
      <a href={href({ page: "figure", id: figure.id })}>
        <Unbroken text={estimateWords(figure.estimate, unit, language)} />
      </a>{" "}
      <span className="quiet">
        {cited !== null && <span className="code">{cited.shortCode} </span>}
        {catalog.geography(figure.geography).name[language]}
        {comma}
        {periodWords(figure.period, language)}
        {comma}
        <a href={`${href({ page: "sources" })}#${source.id}`}>{source.issuerShort[language]}</a>
        {comma}
        {publishedWords(source, page, "short")}
        {figure.verification === "secondary" && `${comma}${words.figure.secondHandInline}`}
      </span>
    </li>
  );
}
