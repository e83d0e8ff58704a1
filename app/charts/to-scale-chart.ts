import { unitWords } from "../domain/number-words.ts";
import type { Figure } from "../domain/release.ts";
import type { Scene } from "../scene/scene.ts";
import { type ChartInput, checkInput } from "./input.ts";
import { describe, rowsBody, rowTicks } from "./ranges-chart.ts";
import { checkUnit } from "./share-axis.ts";
import { tableOf } from "./table.ts";
import { endsOf } from "./title.ts";
import { extentOf, valueAxis } from "./value-axis.ts";
import { chartWords } from "./words.ts";
export function toScaleChart(input: ChartInput): Scene {
  checkInput(input);
  const { figures, catalog, language, width } = input;
  const unit = catalog.indicator((figures[0] as Figure).indicator).unit;
  checkUnit(figures, catalog, unit);
  const axis = valueAxis(extentOf(figures), unit, language, rowTicks(width));
  const words = chartWords(language);
  const [low, high] = endsOf(figures, input);
  const title = input.title ?? words.scale(low.words, high.words);
  const subtitle = `${words.scaleQuantity} (${unitWords(unit, language)})`;
  const { nodes, height } = rowsBody(input, axis);
  return {
    width,
    height,
    title,
    subtitle,
    description: describe(title, subtitle, input),
    language,
    nodes,
    table: tableOf(figures, input),
  };
}
