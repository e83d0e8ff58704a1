import { useId, useMemo, useState } from "react";
import type { Catalog } from "../domain/catalog.ts";
import { type RevisedSeries, revisedSeries } from "../domain/revised-series.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { MOST_SERIES } from "../state/series-address.ts";
import { usePage } from "./page-context.tsx";
import { seriesNames } from "./series-words.ts";

interface PickProps {
  /** null until the whole release is there. */
  readonly catalog: Catalog | null;
  readonly picked: readonly string[];
  readonly pick: (series: readonly string[]) => void;
  readonly say: (words: string) => void;
}

/** Every series of the release, by topic, to be ticked. */
export function SeriesPick({ catalog, picked, pick, say }: PickProps) {
  const { language } = usePage();
  const texts = seriesTexts(language);
  const all = catalog === null ? null : revisedSeries(catalog).length;
  return (
    <details className="series-pick">
      <summary className="button">{texts.choose(picked.length, all)}</summary>
      {catalog === null ? (
        <p className="quiet">{texts.loading}</p>
      ) : (
        <List catalog={catalog} picked={picked} pick={pick} say={say} />
      )}
    </details>
  );
}

function List({ catalog, picked, pick, say }: PickProps & { catalog: Catalog }) {
  const { language } = usePage();
  const texts = seriesTexts(language);
  const id = useId();
  const [text, setText] = useState("");
  const all = revisedSeries(catalog);
  const names = useMemo(
    () => seriesNames(revisedSeries(catalog), catalog, language),
    [catalog, language],
  );
  const wanted = text.trim().toLowerCase();
  const found = all.filter(({ id: one }) => names.get(one)?.toLowerCase().includes(wanted));
  const topicOf = ({ figures: [figure] }: RevisedSeries) =>
    catalog.indicator(figure?.indicator ?? "").topic;
  const topics = catalog.tables.topics.filter((t) => found.some((one) => topicOf(one) === t.id));

  function toggle(one: string) {
    if (picked.includes(one)) return pick(picked.filter((other) => other !== one));
    if (picked.length >= MOST_SERIES) return say(texts.full(MOST_SERIES));
    pick([...picked, one]);
  }

  return (
    <>
      <div className="compare-find">
        <label htmlFor={id}>{texts.filter}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {found.length === 0 && <p role="status">{texts.noneFound(text)}</p>}
      <div className="series-list">
        <div>
          {topics.map((topic) => (
            <fieldset key={topic.id}>
              <legend>{topic.name[language]}</legend>
              {found
                .filter((one) => topicOf(one) === topic.id)
                .map((one) => (
                  <label key={one.id}>
                    <input
                      type="checkbox"
                      checked={picked.includes(one.id)}
                      onChange={() => toggle(one.id)}
                    />
                    <span>
                      {names.get(one.id)} <small>{aboutWords(one, texts.editions)}</small>
                    </span>
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
      </div>
    </>
  );
}

/** Years of a series and how many editions it has. */
function aboutWords(
  { figures, isRevised }: RevisedSeries,
  editions: (n: number) => string,
): string {
  const years = figures.map((f) => f.period.split("/").at(-1)?.slice(0, 4) ?? "").sort();
  const [from, to] = [years[0] ?? "", years.at(-1) ?? ""];
  const parts = new Set(figures.map((f) => f.series ?? f.source));
  const span = from === to ? from : `${from}–${to}`;
  return isRevised ? `${span} · ${editions(parts.size)}` : span;
}
