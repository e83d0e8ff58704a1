import type { Catalog } from "../domain/catalog.ts";
import { estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Found } from "../search/find-figures.ts";
import { useHref, usePage } from "./page-context.tsx";

/** The answers under the find field; each shows its value, so that a number is seen without a click. */
export function FindResults({
  id,
  query,
  found,
  failed,
  active,
  catalog,
}: {
  id: string;
  query: string;
  found: readonly Found[] | null;
  failed: boolean;
  active: number;
  catalog: Catalog | null;
}) {
  const { words } = usePage();
  if (failed) return <p className="find-message">{words.find.failed}</p>;
  if (found === null || catalog === null) {
    return (
      <p className="find-message" role="status">
        {words.find.loading}
      </p>
    );
  }
  return (
    <div className="find-results">
      <p role="status" className={found.length === 0 ? "find-message" : "visually-hidden"}>
        {found.length === 0
          ? `${words.find.none(query.trim())} ${words.find.noneHelp}`
          : words.find.count(found.length)}
      </p>
      <div role="listbox" id={id} aria-label={words.find.label}>
        {found.map((result, i) => (
          <Result
            key={result.figure.id}
            id={`${id}-${i}`}
            result={result}
            current={i === active}
            catalog={catalog}
          />
        ))}
      </div>
    </div>
  );
}

function Result({
  id,
  result: { figure, match },
  current,
  catalog,
}: {
  id: string;
  result: Found;
  current: boolean;
  catalog: Catalog;
}) {
  const { language, words } = usePage();
  const href = useHref();
  const indicator = catalog.indicator(figure.indicator);
  const where = [
    catalog.geography(figure.geography).name[language],
    periodWords(figure.period, language),
    catalog.source(figure.source).issuerShort[language],
  ].join(language === "zh" ? "，" : ", ");
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
    <div
      role="option"
      id={id}
      aria-selected={current}
      className="find-result"
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => location.assign(href({ page: "figure", id: figure.id }))}
    >
      <b>{estimateWords(figure.estimate, indicator.unit, language)}</b>
      <span>{indicator.name[language]}</span>
      <span className="quiet">
        {where}
        {match === "exact" && ` · ${words.find.exact}`}
        {match === "contains" && ` · ${words.find.contains}`}
      </span>
    </div>
  );
}
