import { useDeferredValue, useId, useMemo, useState } from "react";
import { seriesTexts } from "../i18n/series-texts.ts";
import type { SeriesPlan } from "../plan/plan.ts";
import { useAsOf } from "../state/as-of.ts";
import { printSeries, type SeriesProblem } from "../state/series-address.ts";
import { NoteList } from "./NoteList.tsx";
import { numberNotes } from "./notes.ts";
import { PageProvider, useHref, usePage } from "./page-context.tsx";
import { SeriesBar } from "./SeriesBar.tsx";
import { SeriesPanel } from "./SeriesPanel.tsx";
import { SeriesPick } from "./SeriesPick.tsx";
import { type SeriesModel, seriesModel } from "./series-model.ts";
import { seriesNames } from "./series-words.ts";
import { type ChooseSeries, useSeries } from "./use-series.ts";

/** The series that are chosen, each in its own panel, on one time axis. */
export function SeriesDesk({ plan }: { plan: SeriesPlan }) {
  const { language } = usePage();
  const texts = seriesTexts(language);
  const series = useSeries(plan);
  const { shown, choose } = series;
  const asOf = useAsOf();
  const [said, setSaid] = useState("");
  // What is heavy to draw follows what was chosen, so that a control answers at once.
  const later = useDeferredValue(shown);
  const model = useMemo(
    () => (later === null ? null : seriesModel(later.selection, asOf, later.catalog)),
    [later, asOf],
  );
  if (series.failed) return <p role="alert">{texts.failed}</p>;
  if (shown === null || model === null) {
    return (
      <div className="series-room" data-series="loading">
        <p role="status">{texts.loading}</p>
      </div>
    );
  }
  return (
    <div className="series-room" data-series={series.isExample ? "example" : "picked"}>
      {series.isExample && <Example />}
      <section className="compare-controls live-only" aria-label={texts.controls}>
        <SeriesPick
          catalog={series.isWhole ? shown.catalog : null}
          picked={shown.selection.series}
          pick={(picked) => choose({ series: picked })}
          say={setSaid}
        />
        {model.series.length > 0 && (
          <SeriesBar
            selection={shown.selection}
            model={model}
            isLive={series.isWhole}
            choose={choose}
            say={setSaid}
          />
        )}
      </section>
      <Problems problems={series.problems} />
      {model.series.length === 0 ? (
        <div className="compare-empty">
          <h2>{texts.nothing}</h2>
          <p>{texts.nothingHelp}</p>
        </div>
      ) : (
        <Panels
          model={model}
          picked={shown.selection.series}
          isLive={series.isWhole}
          choose={choose}
          say={setSaid}
        />
      )}
      <p className="export-status" role="status">
        {said}
      </p>
    </div>
  );
}

/** Addresses worth a look: what editions revised most. */
const PRESETS = [
  ["poverty", "wb-pip-2022-09-wld-rate-usd190"],
  ["hours", "sp-ilo-m3-hours-q1-2020"],
  ["additional", "wb-apr2020-additional-extreme-poor-2020-range"],
] as const;

function Example() {
  const { language } = usePage();
  const texts = seriesTexts(language);
  const page = useHref()({ page: "series" });
  return (
    <div className="series-example">
      <p>{texts.example}</p>
      <p className="live-only">
        {texts.others}
        {language === "zh" ? "：" : ": "}
        {PRESETS.map(([name, id], i) => (
          <span key={name}>
            {i > 0 && (language === "zh" ? "；" : "; ")}
            <a href={page + printSeries({ series: [id], view: "vintages", from: null, to: null })}>
              {texts.presets[name]}
            </a>
          </span>
        ))}
      </p>
    </div>
  );
}

function Problems({ problems }: { problems: readonly SeriesProblem[] }) {
  const texts = seriesTexts(usePage().language);
  if (problems.length === 0) return null;
  return (
    <section className="series-problems" aria-label={texts.problems}>
      <h2>{texts.problems}</h2>
      <ul>
        {problems.slice(0, 8).map(({ why, found }) => (
          <li key={`${why} ${found}`}>{texts.problem[why](found)}</li>
        ))}
      </ul>
    </section>
  );
}

interface PanelsProps {
  readonly model: SeriesModel;
  /** Series that are chosen; the model follows when it can. */
  readonly picked: readonly string[];
  readonly isLive: boolean;
  readonly choose: ChooseSeries;
  readonly say: (words: string) => void;
}

/** Its figures need not be on the prerendered page, so it has notes of its own. */
function Panels({ model, picked, isLive, choose, say }: PanelsProps) {
  const page = usePage();
  const { language } = page;
  const texts = seriesTexts(language);
  const syncId = useId();
  const inner = useMemo(() => {
    const { catalog, panels } = model;
    const figures = panels.flatMap((panel) => panel.all).map((id) => catalog.figure(id));
    return { ...page, catalog, notes: numberNotes(figures, catalog) };
  }, [page, model]);
  const names = useMemo(
    () => seriesNames(model.series, model.catalog, language),
    [model, language],
  );
  return (
    <PageProvider page={inner}>
      <p className="series-keys live-only">{texts.keys}</p>
      {model.panels.map((panel, i) => {
        const ids = panel.series.map(({ id }) => id);
        const name = ids.map((id) => names.get(id) ?? id).join(language === "zh" ? "；" : "; ");
        return (
          <SeriesPanel
            key={panel.id}
            model={model}
            panel={panel}
            above={model.panels[i - 1]}
            syncId={syncId}
            isLive={isLive}
            name={name}
            remove={() => {
              choose({ series: picked.filter((id) => !ids.includes(id)) });
              say(texts.removed(name));
            }}
            showAll={() => choose({ view: "vintages" })}
          />
        );
      })}
      <NoteList />
    </PageProvider>
  );
}
