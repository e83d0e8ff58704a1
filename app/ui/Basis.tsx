import { rangeKindOf } from "../domain/estimate.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { usePage } from "./page-context.tsx";

/** The basis of a figure in a few words: place, period, line, baseline, kind of range. */
export function BasisChips({ figure }: { figure: Figure }) {
  const { catalog, language, words } = usePage();
  const kind = rangeKindOf(figure.estimate);
  const colon = language === "zh" ? "：" : ": ";
  const chips = [
    catalog.geography(figure.geography).name[language],
    periodWords(figure.period, language),
    figure.povertyLine && catalog.term("poverty_line", figure.povertyLine).label[language],
    figure.baseline &&
      `${words.figure.baseline}${colon}${catalog.term("baseline", figure.baseline).label[language]}`,
    kind && `${words.figure.rangeKind}${colon}${catalog.term("range_kind", kind).label[language]}`,
    figure.verification === "secondary" && words.figure.secondHand,
  ].filter((chip) => typeof chip === "string");
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip} className={chip === words.figure.secondHand ? "hollow" : undefined}>
          {chip}
        </li>
      ))}
    </ul>
  );
}

/** Every field that says what was counted, as a list of terms. */
export function BasisList({ figure }: { figure: Figure }) {
  const { catalog, language, words } = usePage();
  const f = words.figure;
  const indicator = catalog.indicator(figure.indicator);
  const label = (column: string, value: string | null) =>
    value === null ? null : catalog.term(column, value).label[language];
  const range = rangeTerm(figure);
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [f.definition, indicator.definition[language]],
    [f.measure, label("measure", indicator.measure)],
    [f.population, figure.population[language]],
    [f.place, catalog.geography(figure.geography).name[language]],
    [f.period, periodWords(figure.period, language)],
    [f.line, label("poverty_line", figure.povertyLine)],
    [f.baseline, label("baseline", figure.baseline)],
    [f.scenario, figure.scenario?.[language]],
    [f.rangeKind, range === null ? null : catalog.term("range_kind", range).meaning[language]],
    [f.method, label("method", figure.method)],
    [f.methodNote, figure.methodNote?.[language]],
  ];
  return (
    <dl className="fields">
      {rows.map(([term, value]) =>
        value ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      <div>
        <dt>{f.statedAs}</dt>
        <dd>
          <q>{figure.statedAs}</q>
        </dd>
      </div>
    </dl>
  );
}

/** Id of the term that says what the number is, when it is not a plain single value. */
function rangeTerm(figure: Figure): string | null {
  const { estimate } = figure;
  if (estimate.shape === "at-least" || estimate.shape === "at-most") return estimate.shape;
  if (estimate.shape === "point") return estimate.rounded ? "rounding" : null;
  return estimate.kind;
}
