import type { ExplorerPanel } from "../charts/explorer-panels.ts";
import { estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { LineSwatch } from "./LineSwatch.tsx";
import { usePage } from "./page-context.tsx";
import { capitalised } from "./series-time.ts";

interface TipProps {
  readonly panel: ExplorerPanel;
  readonly names: ReadonlyMap<string, string>;
  /** ms */
  readonly time: number;
  /** Says its words to screen readers: only in the chart that has the focus. */
  readonly isSpoken: boolean;
}

interface Said {
  readonly key: string;
  readonly figure: Figure;
}

/** What each line has at a time: the figure that stands there, else one whose period holds it. */
function saidAt({ lines }: ExplorerPanel, time: number): readonly Said[] {
  return lines.flatMap(({ key, moments }): Said[] => {
    const own = moments.filter(({ at }) => at === time);
    if (own.length > 0) return own.map(({ figure }) => ({ key, figure }));
    const around = moments.find(({ days: [from, to] }) => from < to && from <= time && time <= to);
    return around === undefined ? [] : [{ key, figure: around.figure }];
  });
}

/** The numbers of one chart at the time that all charts point to, as their sources state them. */
export function SeriesTip({ panel, names, time, isSpoken }: TipProps) {
  const { catalog, language } = usePage();
  const texts = seriesTexts(language);
  const said = saidAt(panel, time);
  return (
    <div className="tip series-tip" role={isSpoken ? "status" : undefined}>
      {said.length === 0 && <p className="quiet">{texts.noFigure}</p>}
      {[...new Set(said.map(({ figure }) => figure.period))].map((period) => (
        <div key={period}>
          <p className="quiet">{capitalised(periodWords(period, language))}</p>
          {said
            .filter(({ figure }) => figure.period === period)
            .map(({ key, figure }) => {
              const { unit } = catalog.indicator(figure.indicator);
              const more = [
                ...(panel.lines.length > 1 ? [names.get(key) ?? ""] : []),
                ...(figure.verification === "secondary" ? [texts.secondHand] : []),
              ];
              return (
                <p key={figure.id} data-tip={figure.id}>
                  {panel.lines.length > 1 && <LineSwatch panel={panel} line={key} />}
                  <b>{estimateWords(figure.estimate, unit, language)}</b>{" "}
                  <span>{more.join(language === "zh" ? "，" : ", ")}</span>
                </p>
              );
            })}
        </div>
      ))}
    </div>
  );
}
