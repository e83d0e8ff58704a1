import { valueWordsOf } from "../domain/comparability/summary-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { CompareButton } from "./CompareButton.tsx";
import { since } from "./known.ts";
import { type Page, useHref, usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";
import { Value } from "./Value.tsx";

/** Figures of one indicator, a row each, with what makes two of them comparable. */
export function FigureTable({ figures }: { figures: readonly string[] }) {
  const { catalog, words } = usePage();
  const rows = figures.map((id) => catalog.figure(id));
  const c = words.columns;
  const lines = rows.some((f) => f.povertyLine !== null);
  return (
    <div className="scroll">
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{c.estimate}</th>
            <th scope="col">{c.place}</th>
            <th scope="col">{c.period}</th>
            <th scope="col">{c.population}</th>
            {lines && <th scope="col">{c.line}</th>}
            <th scope="col">{c.issuer}</th>
            <th scope="col">{c.published}</th>
            <th scope="col">{c.read}</th>
            <th scope="col">
              <span className="visually-hidden">{words.compare.add}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <Row key={figure.id} figure={figure} lines={lines} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ figure, lines }: { figure: Figure; lines: boolean }) {
  const page = usePage();
  const { catalog, language } = page;
  const href = useHref();
  const source = catalog.source(figure.source);
  const line = figure.povertyLine;
  return (
    <tr {...since(figure, catalog)}>
      <th scope="row">
        <Value figure={figure} href={href({ page: "figure", id: figure.id })} />
        {figure.scenario !== null && <span className="quiet">{figure.scenario[language]}</span>}
      </th>
      <td>{catalog.geography(figure.geography).name[language]}</td>
      <td>{periodWords(figure.period, language)}</td>
      <td>{figure.population[language]}</td>
      {lines && <td>{line === null ? "" : catalog.term("poverty_line", line).label[language]}</td>}
      <td>{source.issuerShort[language]}</td>
      <td>{publishedWords(source, page, "short")}</td>
      <td>{catalog.term("verification", figure.verification).label[language]}</td>
      <td>
        <CompareButton figure={figure.id} name={nameOf(figure, page)} />
      </td>
    </tr>
  );
}

/** Tells a row from the others for those who do not see it: number, issuer, place. */
function nameOf(figure: Figure, { catalog, language }: Page): string {
  return [
    valueWordsOf(figure, catalog, language),
    catalog.source(figure.source).issuerShort[language],
    catalog.geography(figure.geography).name[language],
  ].join(language === "zh" ? "，" : ", ");
}
