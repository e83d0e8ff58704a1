import { Kept } from "./Kept.tsx";
import { useSince } from "./known.ts";
import { useHref, usePage } from "./page-context.tsx";
import { Value } from "./Value.tsx";

/** Cited figures with their code, what the document says, and our finding on it. */
export function CitedList({ figures }: { figures: readonly string[] }) {
  const { catalog, language } = usePage();
  const href = useHref();
  const since = useSince();
  return (
    <ul className="cited">
      {figures.map((id) => {
        const figure = catalog.figure(id);
        const cited = catalog.citedBy(id);
        if (cited === null) return null;
        const theme = catalog.topic(catalog.indicator(figure.indicator).topic).theme;
        return (
          <li key={id} className={`theme-${theme}`} {...since.figure(figure)}>
            <span className="code">{cited.shortCode}</span>
            <span className="cited-value">
              <Value figure={figure} href={href({ page: "figure", id })} />
            </span>
            <span className="cited-text">
              <Kept text={cited.statement[language]} />
            </span>
            <span className={`verdict verdict-${cited.agreement}`}>
              {catalog.term("agreement", cited.agreement).label[language]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
