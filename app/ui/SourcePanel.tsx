import type { Figure, Source } from "../domain/release.ts";
import { useHref, usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";
import { SourceTitle } from "./SourceTitle.tsx";

/** Who made the figure, where it was read, and how to get there. */
export function SourcePanel({ figure }: { figure: Figure }) {
  const { catalog, language, words } = usePage();
  const f = words.figure;
  const source = catalog.source(figure.source);
  const reporter = figure.reportedBy === null ? null : catalog.source(figure.reportedBy);
  const url = figure.evidenceUrl ?? source.url;
  return (
    <section aria-labelledby="source-title">
      <h2 id="source-title">{f.source}</h2>
      <SourceLine source={source} />
      {reporter !== null && (
        <>
          <p className="second-hand">{f.secondHandOf(reporter.issuer[language])}</p>
          <SourceLine source={reporter} />
        </>
      )}
      <dl className="fields">
        <div>
          <dt>{f.read}</dt>
          <dd>{catalog.term("verification", figure.verification).label[language]}</dd>
        </div>
        <div>
          <dt>{f.locator}</dt>
          <dd>{figure.locator?.[language] ?? f.noLocator}</dd>
        </div>
      </dl>
      <p>
        {url === null ? (
          <span className="quiet">{f.noAddress}</span>
        ) : (
          <a className="button outward" href={url} rel="noreferrer">
            {reporter === null ? f.openSource : f.openPage}
          </a>
        )}
      </p>
    </section>
  );
}

export function SourceLine({ source }: { source: Source }) {
  const page = usePage();
  const { language } = page;
  const href = useHref();
  return (
    <p className="source-entry">
      <SourceTitle source={source} />
      <span className="quiet">
        <a href={`${href({ page: "sources" })}#${source.id}`}>{source.issuer[language]}</a>
        {language === "zh" ? "，" : ", "}
        {publishedWords(source, page)}
      </span>
    </p>
  );
}
