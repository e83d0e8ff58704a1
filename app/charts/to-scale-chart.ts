import { unitWords } from "../domain/number-words.ts";
import type { Figure } from "../domain/release.ts";
import type { Scene } from "../scene/scene.ts";
import { type ChartInput, openChart } from "./input.ts";
import { describe, rowsBody, rowTicks } from "./ranges-chart.ts";
import { labelWords } from "./sentence.ts";
import { checkUnit } from "./share-axis.ts";
import { tableOf } from "./table.ts";
import { endsOf, rangesTitle } from "./title.ts";
import { extentOf, valueAxis } from "./value-axis.ts";
import { chartWords } from "./words.ts";

/**
 * Counts of different quantities on one scale, one row a figure, in the order given, each in the hue of
 * its theme. Says how large they are beside each other, not that they may be added. Throws a RangeError
 * where a figure has another unit than the first, naming both.
 */
export function toScaleChart(given: ChartInput): Scene {
  const input = openChart(given);
  const { figures, catalog, language, width } = input;
  const unit = catalog.indicator((figures[0] as Figure).indicator).unit;
  checkUnit(figures, catalog, unit);
  const axis = valueAxis(extentOf(figures), unit, language, rowTicks(width));
  const words = chartWords(language);
  const [low, high] = endsOf(figures, input).map(({ figure }) => ({
    number: labelWords(figure, input),
    name: catalog.indicator(figure.indicator).name[language],
  }));
  const isOne = low === undefined || high === undefined || low.number === high.number;
  const title = input.title ?? (isOne ? rangesTitle(input) : words.scale(low, high));
  const subtitle = words.scaleOf(unitWords(unit, language));
  const description = describe(title, subtitle, input);
  const table = tableOf(figures, input);
  return { width, title, subtitle, description, language, table, ...rowsBody(input, axis) };
}
