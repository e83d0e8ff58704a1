import { type ExplorerPanel, figuresOf } from "../charts/explorer-panels.ts";
import { extentOf, valueAxis } from "../charts/value-axis.ts";
import { chartWords } from "../charts/words.ts";
import { standingOn } from "../domain/as-of.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { usePage } from "./page-context.tsx";
import type { SeriesModel } from "./series-model.ts";
import { editionNotes, partingWords } from "./series-words.ts";

interface BreaksProps {
  readonly model: SeriesModel;
  readonly panel: ExplorerPanel;
  readonly names: ReadonlyMap<string, string>;
  readonly showAll: () => void;
}

/** Where no line joins two figures and why, as the records say it. */
export function SeriesBreaks({ model, panel, names, showAll }: BreaksProps) {
  const { catalog, language } = usePage();
  const texts = seriesTexts(language);
  const partings = panel.lines.flatMap((line) =>
    line.partings.map((parting) => ({
      key: `${parting.from.figure.id} ${parting.to.figure.id}`,
      words: partingWords(parting, catalog, language),
    })),
  );
  const figures = figuresOf(panel);
  const { unit } = catalog.indicator(figures[0]?.indicator ?? "");
  const { startsAt } = valueAxis(extentOf(figures), unit, language, 5, false);
  const out = panel.series
    .flatMap((one) => one.figures)
    .filter((f) => standingOn(f, model.asOf, catalog) === "out");
  const shown = new Set(panel.all);
  const replaced = out.filter((f) => !shown.has(f.id)).length;
  const isWhole = panel.lines.length === 1 && partings.length === 0 && figures.length > 1;
  return (
    <div className="series-breaks">
      <h3>{texts.lines}</h3>
      <ul>
        {isWhole && <li>{texts.oneLine}</li>}
        {panel.lines.length > 1 && <li>{texts.editionsApart(panel.lines.length)}</li>}
        {panel.lines.length > 1 &&
          editionNotes(panel, names, language).map((words) => <li key={words}>{words}</li>)}
        {partings.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
        {startsAt !== null && <li>{chartWords(language).axisStart(startsAt)}</li>}
        {replaced > 0 && (
          <li>
            {texts.replaced(replaced)}{" "}
            <button type="button" className="inline live-only" onClick={showAll}>
              {texts.showAll}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
