import { useMemo } from "react";
import { drawChart } from "../charts/draw-chart.ts";
import { type ExplorerPanel, figuresOf } from "../charts/explorer-panels.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import { dateWords } from "../domain/period-words.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { ChartLater } from "./ChartLater.tsx";
import { ChartSources } from "./ChartSources.tsx";
import { ExportTools } from "./ExportTools.tsx";
import { Kept } from "./Kept.tsx";
import { LineSwatch } from "./LineSwatch.tsx";
import { PanelPlot } from "./PanelPlot.tsx";
import { usePage } from "./page-context.tsx";
import { SeriesBreaks } from "./SeriesBreaks.tsx";
import { SeriesChanges } from "./SeriesChanges.tsx";
import { SeriesTable } from "./SeriesTable.tsx";
import { panelExhibit } from "./series-exhibit.ts";
import type { SeriesModel } from "./series-model.ts";
import { apartWords, latestTitle, lineNames, revisionTitle } from "./series-words.ts";

/** px, as for other charts. */
const WIDTHS = { narrow: 340, wide: 1096 } as const;

interface PanelProps {
  readonly model: SeriesModel;
  readonly panel: ExplorerPanel;
  /** The panel above; undefined for the first. */
  readonly above: ExplorerPanel | undefined;
  readonly syncId: string;
  readonly isLive: boolean;
  readonly name: string;
  readonly remove: () => void;
  readonly showAll: () => void;
}

/** One quantity: its chart, the words for it, its table, and what its editions changed. */
export function SeriesPanel(props: PanelProps) {
  const { model, panel, name, remove } = props;
  const { catalog, language } = usePage();
  const texts = seriesTexts(language);
  const exhibit = useMemo(() => panelExhibit(model, panel), [model, panel]);
  const titleId = `${exhibit.name}-title`;
  const isEmpty = panel.lines.length === 0;
  const isNoneOut = model.asOf !== null && panel.all.length === 0;
  return (
    <figure
      className="chart chart-page series-panel"
      id={exhibit.name}
      aria-labelledby={titleId}
      data-as-of={model.asOf ?? undefined}
    >
      <div className="series-head">
        <p className="panel-label">{name}</p>
        <button
          type="button"
          className="button plain-button live-only"
          aria-label={texts.remove(name)}
          onClick={remove}
        >
          {texts.removeShort}
        </button>
      </div>
      {isEmpty ? (
        <>
          <h2 id={titleId} className="chart-title">
            <Kept
              text={catalog.indicator(panel.series[0]?.figures[0]?.indicator ?? "").name[language]}
            />
          </h2>
          <p className="chart-subtitle">
            {isNoneOut && model.asOf !== null
              ? texts.nothingOut(dateWords(model.asOf, language))
              : texts.nothingInWindow}
          </p>
        </>
      ) : (
        <Drawn {...props} exhibit={exhibit} titleId={titleId} />
      )}
      {model.asOf !== null && <ChartLater {...panel} />}
    </figure>
  );
}

function Drawn({
  model,
  panel,
  above,
  syncId,
  isLive,
  showAll,
  exhibit,
  titleId,
}: PanelProps & { exhibit: Exhibit; titleId: string }) {
  const { catalog, language } = usePage();
  const texts = seriesTexts(language);
  const scenes = useMemo(() => {
    const at = (width: number) => drawChart(exhibit, catalog, language, width);
    return { narrow: at(WIDTHS.narrow), wide: at(WIDTHS.wide) };
  }, [exhibit, catalog, language]);
  const names = useMemo(() => lineNames(panel, catalog, language), [panel, catalog, language]);
  const apart = above === undefined ? [] : apartWords(above, panel, catalog, language);
  const { subtitle, description } = scenes.wide;
  const isEditions = model.selection.view === "vintages";
  const own = (isEditions ? revisionTitle : latestTitle)(panel, catalog, language);
  const title = own ?? scenes.wide.title;
  return (
    <>
      <h2 id={titleId} className="chart-title">
        <Kept text={title} />
      </h2>
      <p className="chart-subtitle">{subtitle}</p>
      {apart.length > 0 && (
        <p className="series-apart">
          {texts.apart}
          {language === "zh" ? "：" : ": "}
          {apart.join(language === "zh" ? "" : " ")}
        </p>
      )}
      {panel.lines.length > 1 && (
        <ul className="series-key">
          {panel.lines.map(({ key }) => (
            <li key={key}>
              <LineSwatch panel={panel} line={key} />
              {names.get(key)}
              {key === panel.newest && (
                <b>{language === "zh" ? `（${texts.newest}）` : ` (${texts.newest})`}</b>
              )}
            </li>
          ))}
        </ul>
      )}
      <PanelPlot
        panel={panel}
        names={names}
        times={model.times}
        steps={model.steps}
        syncId={syncId}
        isLive={isLive}
        scenes={scenes}
        title={title}
      />
      <SeriesBreaks model={model} panel={panel} names={names} showAll={showAll} />
      <ChartSources figures={figuresOf(panel).map((f) => f.id)} />
      <SeriesChanges panel={panel} names={names} />
      <ExportTools exhibit={exhibit} />
      <div className="chart-tools">
        <details className="summary">
          <summary>{texts.summary}</summary>
          <p>
            <Kept text={description} />
          </p>
        </details>
        <details className="twin">
          <summary>{texts.table}</summary>
          <SeriesTable panel={panel} names={names} title={title} />
        </details>
      </div>
    </>
  );
}
