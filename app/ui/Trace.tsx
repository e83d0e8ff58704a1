import type { ChainStep, CitedFigure, Figure } from "../domain/release.ts";
import { Kept } from "./Kept.tsx";
import { since, sinceFirst } from "./known.ts";
import { useHref, usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";
import { SourceTitle } from "./SourceTitle.tsx";
import { Value } from "./Value.tsx";

/**
 * The trace of a cited figure: what the document says, who reported it, what the origin counted, and
 * in what the wording departs. On the page of an origin it names the document that cites it.
 */
export function Trace({ figure }: { figure: Figure }) {
  const { catalog, language, words } = usePage();
  const href = useHref();
  const cited = catalog.citedBy(figure.id);
  if (cited !== null) return <CitedTrace cited={cited} />;
  const from = catalog.citedFrom(figure.id);
  if (from.length === 0) return null;
  return (
    <section
      aria-labelledby="trace-title"
      {...sinceFirst(
        from.map((c) => catalog.figure(c.figure)),
        catalog,
      )}
    >
      <h2 id="trace-title">{words.figure.citedAs}</h2>
      <ul className="plain">
        {from.map((c) => (
          <li key={c.id} {...since(catalog.figure(c.figure), catalog)}>
            <a href={href({ page: "figure", id: c.figure })}>
              <span className="code">{c.shortCode}</span> {c.statement[language]}
            </a>
            <p className="quiet">
              <Kept text={c.departs[language]} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CitedTrace({ cited }: { cited: CitedFigure }) {
  const { catalog, language, words } = usePage();
  const href = useHref();
  const origin = cited.originFigure === null ? null : catalog.figure(cited.originFigure);
  return (
    <section aria-labelledby="trace-title" className="trace">
      <h2 id="trace-title">{words.figure.trace}</h2>
      <p>
        <Kept text={cited.statement[language]} />
      </p>
      <ol>
        {cited.chain.map((step) => (
          <TraceStep key={step.source} step={step} />
        ))}
      </ol>
      {origin !== null && (
        <p>
          <b>{words.figure.origin}</b>{" "}
          <Value figure={origin} href={href({ page: "figure", id: origin.id })} />{" "}
          {catalog.indicator(origin.indicator).name[language]}
          {language === "zh" ? "，" : ", "}
          {origin.population[language]}
        </p>
      )}
      <p className={`verdict verdict-${cited.agreement}`}>
        {catalog.term("agreement", cited.agreement).label[language]}
      </p>
      <p>
        <Kept text={cited.departs[language]} />
      </p>
    </section>
  );
}

function TraceStep({ step }: { step: ChainStep }) {
  const page = usePage();
  const { catalog, language } = page;
  const href = useHref();
  const source = catalog.source(step.source);
  const detail = [
    catalog.term("role", step.role).label[language],
    publishedWords(source, page),
    step.locator?.[language],
    step.seen === "read" ? null : catalog.term("seen", step.seen).label[language],
  ].filter((part) => typeof part === "string");
  return (
    <li className={`step step-${step.seen}${step.role === "origin" ? " step-origin" : ""}`}>
      <SourceTitle source={source} />
      <span className="quiet">
        <a href={`${href({ page: "sources" })}#${source.id}`}>{source.issuer[language]}</a>
        {language === "zh" ? "；" : "; "}
        {detail.join(language === "zh" ? "；" : "; ")}
      </span>
    </li>
  );
}
