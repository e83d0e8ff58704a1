import type { ExplorerPanel } from "../charts/explorer-panels.ts";
import { numberWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { revisionOf } from "../domain/revision.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { usePage } from "./page-context.tsx";
import { periodsOf, StatedNumber } from "./SeriesTable.tsx";
import { capitalised } from "./series-time.ts";

/** What each edition said of the periods that several of them have, oldest first, and what changed. */
export function SeriesChanges({
  panel,
  names,
}: {
  panel: ExplorerPanel;
  names: ReadonlyMap<string, string>;
}) {
  const { language } = usePage();
  const texts = seriesTexts(language);
  const rows = periodsOf(panel)
    .map((period) => {
      const cells = panel.lines.map((line) =>
        line.moments.map((m) => m.figure).filter((figure) => figure.period === period),
      );
      return { period, cells, figures: cells.flat() };
    })
    .filter(({ figures }) => figures.length > 1);
  if (rows.length === 0) return null;
  const used = panel.lines.filter((_, i) => rows.some(({ cells }) => cells[i]?.length !== 0));
  return (
    <details className="series-changes" open>
      <summary>{texts.changes}</summary>
      <p className="quiet">{texts.changesNote}</p>
      <div className="scroll">
        <table>
          <caption className="visually-hidden">{texts.changes}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.periodHead}</th>
              {used.map(({ key }) => (
                <th key={key} scope="col">
                  {names.get(key)}
                </th>
              ))}
              <th scope="col">{texts.change}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, cells, figures }) => (
              <tr key={period}>
                <th scope="row">{capitalised(periodWords(period, language))}</th>
                {panel.lines.map(({ key }, i) =>
                  used.some((line) => line.key === key) ? (
                    <td key={key}>
                      {cells[i]?.map((figure) => (
                        <StatedNumber key={figure.id} figure={figure} />
                      ))}
                    </td>
                  ) : null,
                )}
                <td>
                  <Change figures={figures} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** From the oldest edition to the newest: which way, and by how much where both state one number. */
function Change({ figures }: { figures: readonly Figure[] }) {
  const { catalog, language } = usePage();
  const texts = seriesTexts(language);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { way, by } = revisionOf(first, last);
  if (way === "other") return texts.otherForm;
  if (way === "same") return texts.same;
  if (by === null) return texts[way];
  if (by === 0) return `${texts[way]}${language === "zh" ? "，" : ", "}${texts.underDigit}`;
  const { unit } = catalog.indicator(last.indicator);
  const points = unit === "percent" ? "percentage-points" : unit;
  return `${by > 0 ? "+" : ""}${numberWords(by, points, language)}`;
}
