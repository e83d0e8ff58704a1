import type { Figure } from "../domain/release.ts";
import { Kept } from "./Kept.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";
import { Value } from "./Value.tsx";

/** Figures that look alike and must not be confused with this one, each with the reason. */
export function LookAlikes({ figure }: { figure: Figure }) {
  const { catalog, language, words } = usePage();
  const pairs = catalog.lookalikesOf(figure.id);
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="confuse-title" className="confuse">
      <h2 id="confuse-title">{words.figure.confuse}</h2>
      <ul className="plain">
        {pairs.map((pair) => {
          const otherId = pair.figures[0] === figure.id ? pair.figures[1] : pair.figures[0];
          return (
            <li key={otherId}>
              <Neighbour figure={catalog.figure(otherId)} />
              <p>
                <Kept text={pair.why[language]} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What replaced this figure, and what it replaced itself. */
export function Replacements({ figure }: { figure: Figure }) {
  const { catalog, words } = usePage();
  const newer = catalog.replacementsOf(figure.id);
  return (
    <>
      {newer.length > 0 && (
        <section aria-labelledby="newer-title">
          <h2 id="newer-title">{words.figure.newer}</h2>
          <p>{words.figure.newerNote}</p>
          <ul className="plain">
            {newer.map((f) => (
              <li key={f.id}>
                <Neighbour figure={f} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {figure.supersedes !== null && (
        <section aria-labelledby="older-title">
          <h2 id="older-title">{words.figure.older}</h2>
          <ul className="plain">
            <li>
              <Neighbour figure={catalog.figure(figure.supersedes)} />
            </li>
          </ul>
        </section>
      )}
    </>
  );
}

function Neighbour({ figure }: { figure: Figure }) {
  const page = usePage();
  const { catalog, language } = page;
  const href = useHref();
  const source = catalog.source(figure.source);
  return (
    <p className="neighbour">
      <Value figure={figure} href={href({ page: "figure", id: figure.id })} />{" "}
      <span>{catalog.indicator(figure.indicator).name[language]}</span>
      <span className="quiet">
        {[
          catalog.geography(figure.geography).name[language],
          source.issuerShort[language],
          publishedWords(source, page, "short"),
        ].join(language === "zh" ? "，" : ", ")}
      </span>
    </p>
  );
}
