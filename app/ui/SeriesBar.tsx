import { Suspense, useId } from "react";
import { download } from "../export/clipboard.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { hereAddress } from "../state/carried.ts";
import type { SeriesSelection } from "../state/series-address.ts";
import { lazyPart } from "./lazy-part.ts";
import { usePage } from "./page-context.tsx";
import { panelExhibit } from "./series-exhibit.ts";
import { chosenTimes, isoOf, type SeriesModel } from "./series-model.ts";
import { timeLabel } from "./series-time.ts";
import { useEdition } from "./use-edition.ts";
import type { ChooseSeries } from "./use-series.ts";

const SeriesBrush = lazyPart(async () => (await import("./SeriesBrush.tsx")).SeriesBrush);

/** With fewer times than this there is nothing to cut. */
const FEWEST_TIMES = 3;
const VIEWS = ["standing", "vintages"] as const;

interface BarProps {
  /** Chosen; the model follows when it can. */
  readonly selection: SeriesSelection;
  readonly model: SeriesModel;
  readonly isLive: boolean;
  readonly choose: ChooseSeries;
  readonly say: (words: string) => void;
}

/** Which editions, which part of time; and what may be taken away. */
export function SeriesBar({ selection, model, isLive, choose, say }: BarProps) {
  const { language } = usePage();
  const texts = seriesTexts(language);
  const edition = useEdition();
  const hasTime = model.allTimes.length >= FEWEST_TIMES;
  const times = chosenTimes(model.allTimes, selection);

  async function copyLink() {
    const isCopied = await navigator.clipboard?.writeText(hereAddress()).then(
      () => true,
      () => false,
    );
    say(isCopied ? texts.copied : texts.notCopied);
  }

  async function saveCsv() {
    try {
      const { exhibitsToCsv } = await import("./series-csv.ts");
      const exhibits = model.panels
        .filter(({ lines }) => lines.length > 0)
        .map((panel) => panelExhibit(model, panel));
      const from = await edition();
      const { text, rows } = exhibitsToCsv(exhibits, from, language);
      const name = `time-series-${language}-${from.release.version}.csv`;
      download(new Blob([text], { type: "text/csv;charset=utf-8" }), name);
      say(texts.saved(rows));
    } catch {
      say(texts.notSaved);
    }
  }

  return (
    <>
      <div className="compare-bar">
        <fieldset className="compare-choice">
          <legend>{texts.view}</legend>
          <div className="segments">
            {VIEWS.map((view) => (
              <button
                key={view}
                type="button"
                aria-pressed={selection.view === view}
                onClick={() => choose({ view })}
              >
                {texts.views[view]}
              </button>
            ))}
          </div>
        </fieldset>
        {hasTime && <Ends selection={selection} times={times} model={model} choose={choose} />}
        <div className="compare-take">
          <button type="button" className="button" onClick={copyLink}>
            {texts.copyLink}
          </button>
          {model.times.length > 0 && (
            <button type="button" className="button" onClick={saveCsv}>
              {texts.csv}
            </button>
          )}
        </div>
      </div>
      {hasTime && (
        <div className="series-brush-room">
          {isLive && (
            <Suspense>
              <SeriesBrush model={model} times={times} choose={choose} />
            </Suspense>
          )}
        </div>
      )}
    </>
  );
}

interface EndsProps extends Pick<BarProps, "selection" | "model" | "choose"> {
  /** Of the part that is chosen, ms. */
  readonly times: readonly number[];
}

/** The ends of the time shown, for those who would rather choose than drag. */
function Ends({ selection, times, model, choose }: EndsProps) {
  const { language } = usePage();
  const texts = seriesTexts(language);
  const id = useId();
  const { allTimes } = model;
  const [first, last] = [allTimes[0], allTimes.at(-1)];
  const [from, to] = [times[0] ?? first, times.at(-1) ?? last];
  const end = (
    key: "from" | "to",
    value: number | undefined,
    whole: number | undefined,
    isOffered: (time: number) => boolean,
  ) => (
    <div className="compare-field">
      <label htmlFor={`${id}-${key}`}>{texts[key]}</label>
      <select
        id={`${id}-${key}`}
        value={value}
        onChange={({ target }) => {
          const time = Number(target.value);
          choose({ [key]: time === whole ? null : isoOf(time) });
        }}
      >
        {allTimes.filter(isOffered).map((time) => (
          <option key={time} value={time}>
            {timeLabel(time, model, language)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <div className="series-ends">
        {end("from", from, first, (time) => to === undefined || time <= to)}
        {end("to", to, last, (time) => from === undefined || time >= from)}
      </div>
      {(selection.from !== null || selection.to !== null) && (
        <button
          type="button"
          className="button plain-button"
          onClick={() => choose({ from: null, to: null })}
        >
          {texts.whole}
        </button>
      )}
    </>
  );
}
