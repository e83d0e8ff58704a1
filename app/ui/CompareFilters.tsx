import { useId, useMemo } from "react";
import { dimensionWords } from "../domain/comparability/comparison-words.ts";
import type { Figure } from "../domain/release.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import { FILTERS, type Filter, NO_FILTERS, type Selection } from "../state/compare-address.ts";
import { filterValue } from "../state/compare-known.ts";
import { usePage } from "./page-context.tsx";
import type { Choose } from "./use-compare.ts";

interface FiltersProps {
  readonly selection: Selection;
  readonly model: CompareModel;
  readonly choose: Choose;
}

/** Shows some of the figures picked; the reference stays whatever is asked. */
export function CompareFilters({ selection, model, choose }: FiltersProps) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const id = useId();
  const { filters } = selection;
  const options = useMemo(
    () => new Map(FILTERS.map((key) => [key, optionsOf(key, filters[key], model, language)])),
    [filters, model, language],
  );
  const asked = FILTERS.filter((key) => filters[key] !== null).length;
  return (
    <details className="compare-filters" open={asked > 0 || undefined}>
      <summary>
        {texts.filters}
        {asked > 0 && ` (${asked})`}
      </summary>
      <div>
        {FILTERS.map((key) => (
          <div key={key} className="compare-field">
            <label htmlFor={`${id}-${key}`}>{texts.filterNames[key]}</label>
            <select
              id={`${id}-${key}`}
              value={filters[key] ?? ""}
              onChange={({ target }) => {
                const value = target.value === "" ? null : target.value;
                choose({ filters: { ...filters, [key]: value } });
              }}
            >
              <option value="">{texts.any}</option>
              {options.get(key)?.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        ))}
        {asked > 0 && (
          <button type="button" className="button" onClick={() => choose({ filters: NO_FILTERS })}>
            {texts.clearFilters}
          </button>
        )}
      </div>
      {model.hidden > 0 && <p className="quiet">{texts.hidden(model.hidden)}</p>}
    </details>
  );
}

/** Values of the figures picked, in words; the one chosen is among them even where no figure has it. */
function optionsOf(
  key: Filter,
  chosen: string | null,
  { picked, published }: CompareModel,
  language: "en" | "zh",
): readonly (readonly [string, string])[] {
  const wordsOf = (figure: Figure) => {
    switch (key) {
      case "issuer":
        return published.source(figure.source).issuerShort[language];
      case "place":
        return dimensionWords("geography", figure, published, language);
      case "line":
        return dimensionWords("poverty-line", figure, published, language);
      case "baseline":
        return dimensionWords("baseline", figure, published, language);
      case "year":
        return filterValue("year", figure, published);
      case "method":
        return published.term("method", figure.method).label[language];
      case "grade":
        return published.term("verification", figure.verification).label[language];
    }
  };
  const all = new Map<string, string>();
  for (const figure of picked) {
    const value = filterValue(key, figure, published);
    if (value !== "") all.set(value, wordsOf(figure));
  }
  if (chosen !== null && !all.has(chosen)) all.set(chosen, chosen);
  return [...all].sort(([, a], [, b]) => a.localeCompare(b, language));
}
