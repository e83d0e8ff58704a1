import type { Catalog } from "../domain/catalog.ts";
import { estimateWords } from "../domain/number-words.ts";
import type { Figure, Source } from "../domain/release.ts";
import { citeTexts } from "../i18n/cite-texts.ts";
import { since, sinceFirst, sinceSource } from "../ui/known.ts";
import { useHref, usePage } from "../ui/page-context.tsx";
import { publishedWords } from "../ui/published.ts";
import { SourceTitle } from "../ui/SourceTitle.tsx";
import { Unbroken } from "../ui/Value.tsx";

/** All sources by issuer, each with its address and the figures that it makes or reports. */
export function SourcesPage() {
  const { catalog, language, words } = usePage();
  const { sources, figures } = catalog.tables;
  const issuers = new Map<string, Source[]>();
  for (const source of sources) {
    const name = source.issuer[language];
    issuers.set(name, [...(issuers.get(name) ?? []), source]);
  }
  const sorted = [...issuers].sort(([a], [b]) => a.localeCompare(b, language));
  return (
    <>
      <div className="lead-in">
        <h1>{words.sources.title}</h1>
        <p className="lede">{words.sources.lede(sources.length)}</p>
      </div>
      {sorted.map(([issuer, own]) => (
        <section key={issuer} className="issuer">
          <h2>{issuer}</h2>
          <ul className="plain">
            {own.map((source) => (
              <SourceEntry
                key={source.id}
                source={source}
                made={figures.filter((f) => f.source === source.id)}
                reported={figures.filter((f) => f.reportedBy === source.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function SourceEntry({
  source,
  made,
  reported,
}: {
  source: Source;
  made: readonly Figure[];
  reported: readonly Figure[];
}) {
  const page = usePage();
  const { catalog, language, words } = page;
  // A source of which somebody else reported first was known by that report.
  const first = earliestReporter(made, catalog);
  const parts = [
    source.authors,
    source.container,
    publishedWords(source, page),
    catalog.term("csl_type", source.cslType).label[language],
    source.note?.[language].replace(/[.。]$/, ""),
  ].filter((part) => typeof part === "string");
  return (
    <li id={source.id} className="source-entry" {...sinceSource(source, first)}>
      <p>
        {source.url === null ? (
          <SourceTitle source={source} />
        ) : (
          <a className="outward" href={source.url} rel="noreferrer">
            <SourceTitle source={source} />
          </a>
        )}
        <span className="quiet">
          {parts.join(language === "zh" ? "；" : "; ")}
          {source.url === null && `${language === "zh" ? "；" : "; "}${words.figure.noAddress}`}
        </span>
      </p>
      {made.length + reported.length === 0 && <p className="quiet">{words.sources.context}</p>}
      <Figures label={words.sources.makes} figures={made} />
      <Figures label={words.sources.reports} figures={reported} />
      <details className="cite live-only" data-cite={source.id}>
        <summary>{citeTexts(language).cite}</summary>
      </details>
    </li>
  );
}

function earliestReporter(made: readonly Figure[], catalog: Catalog): Source | null {
  const reporters = made.flatMap((f) => (f.reportedBy === null ? [] : [f.reportedBy]));
  const byDay = [...new Set(reporters)]
    .map((id) => catalog.source(id))
    .filter((source) => source.published !== null)
    .sort((a, b) => (a.published ?? "").localeCompare(b.published ?? ""));
  return byDay[0] ?? null;
}

function Figures({ label, figures }: { label: string; figures: readonly Figure[] }) {
  const { catalog, language } = usePage();
  const href = useHref();
  if (figures.length === 0) return null;
  // As of a day the later ones are hidden: they come last, so that no list starts with a semicolon.
  const dayOf = (figure: Figure) => sinceFirst([figure], catalog)["data-known"];
  const inOrder = [...figures].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return (
    <p className="of-source" {...sinceFirst(figures, catalog)}>
      <span className="quiet inline">
        {label}
        {language === "zh" ? "：" : ": "}
      </span>
      {inOrder.map((figure, i) => {
        const indicator = catalog.indicator(figure.indicator);
        return (
          <span key={figure.id} {...since(figure, catalog)}>
            {i > 0 && (language === "zh" ? "；" : "; ")}
            <a href={href({ page: "figure", id: figure.id })} title={indicator.name[language]}>
              <Unbroken text={estimateWords(figure.estimate, indicator.unit, language)} />
            </a>
          </span>
        );
      })}
    </p>
  );
}
