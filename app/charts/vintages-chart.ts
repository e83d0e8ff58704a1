import { unitWords } from "../domain/number-words.ts";
import type { Figure } from "../domain/release.ts";
import { byPublication } from "../domain/rivals.ts";
import type { Scene } from "../scene/scene.ts";
import { type Chart, type ChartInput, openChart, withFigures } from "./input.ts";
import { type LegendEntry, legend, legendEntries } from "./legend.ts";
import { describe, rowsBody, rowTicks } from "./ranges-chart.ts";
import { issuerWords, labelWords } from "./sentence.ts";
import { checkAxis } from "./share-axis.ts";
import { sizeFor } from "./size.ts";
import { tableOf } from "./table.ts";
import { subtitleOf } from "./title.ts";
import { extentOf, valueAxis } from "./value-axis.ts";
import { vintagesBody } from "./vintages-body.ts";
import { publishedOf } from "./vintages-plot.ts";
import { vintagesTitle } from "./vintages-title.ts";
import { chartWords } from "./words.ts";

/** One order for figures of one date, whatever order they come in; values after the ranges they lie on. */
function inOneOrder(figures: readonly Figure[]): readonly Figure[] {
  const rank = ({ estimate }: Figure) => (estimate.shape === "point" ? 1 : 0);
  return [...figures].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** A note for each figure that no date can place: who and how much, so that nothing goes unsaid. */
function undatedNotes(figures: readonly Figure[], input: Chart): readonly LegendEntry[] {
  const words = chartWords(input.language);
  const said = figures.map((f) => words.join([issuerWords(f, input), labelWords(f, input)]));
  if (said.length === 0) return [];
  return [
    { id: "undated", words: words.pair(words.undated, said.join(words.between)), swatch: null },
  ];
}

/**
 * How the estimate of one quantity moved by date of publication; the highlighted one stands out. A month
 * or a year stands at its middle; figures without a date are named in a note. Marks carry numbers and a
 * key where words find no room; they stand in rows with their dates in words where not even slim ones
 * find room at their dates, where numbers find none, or where all share one date.
 * Throws as `rangesChart` does.
 */
export function vintagesChart(given: ChartInput): Scene {
  const input = openChart(given);
  checkAxis(input.figures, input.catalog);
  const { catalog, language, width } = input;
  const isDated = (figure: Figure) => publishedOf(figure, input) !== "";
  const inOrder = byPublication(inOneOrder(input.figures), catalog);
  const dated = withFigures(input, inOrder.filter(isDated));
  // What has no date stands last: first, it would pass for the oldest.
  const undated = inOrder.filter((figure) => !isDated(figure));
  const all = withFigures(input, [...dated.figures, ...undated]);
  const unit = catalog.indicator((all.figures[0] as Figure).indicator).unit;
  const words = chartWords(language);
  const dates = new Set(dated.figures.map((figure) => publishedOf(figure, input)));
  const axisOf = (count: number, of: Chart) =>
    valueAxis(extentOf(of.axisOf ?? of.figures), unit, language, count);
  const body = dates.size > 1 ? vintagesBody(axisOf(5, dated), dated) : null;
  const shown = body === null ? all : dated;
  const title = input.title ?? vintagesTitle(dates.size > 0 ? dated.figures : all.figures, shown);
  const subtitle = words.join([subtitleOf(shown, unitWords(unit, language)), words.byPublication]);
  const description = describe(title, subtitle, shown);
  const same = { width, title, subtitle, language, table: tableOf(shown.figures, shown) };
  if (body === null)
    return { ...same, description, ...rowsBody(all, axisOf(rowTicks(width), all), true) };
  const notes = undatedNotes(undated, input);
  const entries = [...legendEntries(dated.figures, dated), ...notes];
  const key = legend(entries, width, body.bottom + 12, sizeFor(width));
  return {
    ...same,
    description: words.paragraph([description, ...notes.map((n) => words.sentence([n.words]))]),
    height: Math.ceil(body.bottom + (key.height > 0 ? 12 + key.height : 4)),
    nodes: [...body.nodes, ...key.nodes],
  };
}
