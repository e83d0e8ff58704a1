import type { ExplorerPanel } from "../charts/explorer-panels.ts";
import { estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { Mark } from "./Mark.tsx";
import { usePage } from "./page-context.tsx";
import { capitalised } from "./series-time.ts";

/** The numbers of a panel: a row a period, a column a line; the same figures as the marks. */
export function SeriesTable({
  panel,
  names,
  title,
}: {
  panel: ExplorerPanel;
  names: ReadonlyMap<string, string>;
  title: string;
}) {
  const { language } = usePage();
  const texts = seriesTexts(language);
  return (
    <div className="scroll">
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.periodHead}</th>
            {panel.lines.map(({ key }) => (
              <th key={key} scope="col">
                {names.get(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periodsOf(panel).map((period) => (
            <tr key={period}>
              <th scope="row">{capitalised(periodWords(period, language))}</th>
              {panel.lines.map((line) => (
                <td key={line.key}>
                  {line.moments
                    .filter(({ figure }) => figure.period === period)
                    .map(({ figure }) => (
                      <StatedNumber key={figure.id} figure={figure} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Periods of a panel in the order of time. */
export function periodsOf({ lines }: Pick<ExplorerPanel, "lines">): readonly string[] {
  const moments = lines.flatMap((line) => line.moments).sort((a, b) => a.at - b.at);
  return [...new Set(moments.map(({ figure }) => figure.period))];
}

/** A number as stated, with the mark of its source, and whether it is second-hand. */
export function StatedNumber({ figure }: { figure: Figure }) {
  const { catalog, language } = usePage();
  const { unit } = catalog.indicator(figure.indicator);
  return (
    <span className="series-number">
      {estimateWords(figure.estimate, unit, language)}
      <Mark figureId={figure.id} />
      {figure.verification === "secondary" && <small> {seriesTexts(language).secondHand}</small>}
    </span>
  );
}
