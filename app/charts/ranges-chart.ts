import { unitWords } from "../domain/number-words.ts";
import type { Figure } from "../domain/release.ts";
import type { Group, Node, Rect, Scene, Text } from "../scene/scene.ts";
import { group, rect, text } from "../scene/shapes.ts";
import { textBox } from "../scene/text.ts";
import { layOutRows, type PlacedRow, type RowFrame } from "./frame-rows.ts";
import { highlightBand, topAxis } from "./frame-top-axis.ts";
import { type Chart, type ChartInput, hueOf, isDashed, openChart, penOf, stands } from "./input.ts";
import { legend, legendEntries } from "./legend.ts";
import { figureMark, placeOf } from "./marks/figure-mark.ts";
import { valueNeed } from "./row-columns.ts";
import { rowWords } from "./row-words.ts";
import { labelWords, markSentence } from "./sentence.ts";
import { checkAxis } from "./share-axis.ts";
import { type Size, sizeFor } from "./size.ts";
import { tableOf } from "./table.ts";
import { rangesTitle, subtitleOf } from "./title.ts";
import { extentOf, type ValueAxis, valueAxis } from "./value-axis.ts";
import { chartWords } from "./words.ts";

/** Names at the left of a row, or above its mark. */
function rowName(row: PlacedRow, size: Size): Group {
  const { head, tail, top, tailX, tailTop } = row;
  return group("label", [
    ...head.map((words, i) =>
      text(0, top + size.labelLine * (i + 1) - 5, words, size.label, "ink", { weight: 600 }),
    ),
    ...tail.map((words, i) => {
      const y = tailTop + size.smallLine * (i + 1) - 4;
      return text(tailX, y, words, size.small, "ink-3");
    }),
  ]);
}

/** Paper behind a value that stands on the zero line beside its mark. */
function clearing(value: Text, row: PlacedRow, frame: RowFrame): readonly Rect[] {
  const { x0, x1, y0, y1 } = textBox(value);
  const zero = frame.x(0);
  if (y1 < row.middle) return [];
  return x0 - 4 < zero && zero < x1 + 4 ? [rect(x0 - 3, y0, x1 + 3, y1, "paper")] : [];
}

/** The mark of a row with its value beside it. */
export function rowMark(row: PlacedRow, frame: RowFrame, input: Chart, size: Size): Group {
  const { figure } = row;
  const pen = penOf(figure, input, false);
  const place = placeOf(figure.estimate, {
    at: frame.x,
    middle: row.middle,
    thickness: size.thickness,
    reach: frame.reach,
  });
  const fill = stands(figure, input) ? hueOf(figure, input.catalog).strong : "ink";
  const values = row.valueLines.map((words, i) =>
    text(row.valueX, row.valueY + i * size.labelLine, words, size.label, fill, {
      weight: 600,
      anchor: row.valueAnchor,
    }),
  );
  const label = markSentence(figure, input, input.facets);
  return figureMark(figure, pen, place, isDashed(figure), label, [
    group("value", [...values.flatMap((value) => clearing(value, row, frame)), ...values]),
  ]);
}

/** Rows, axis and legend of figures that share `axis`; the body of every chart of rows. */
export function rowsBody(
  input: Chart,
  axis: ValueAxis,
  isByDate = false,
): { nodes: readonly Node[]; height: number } {
  const size = sizeFor(input.width);
  const names = rowWords(input.figures, input, isByDate);
  const rows = input.figures.map((figure) => {
    const value = labelWords(figure, input);
    const words = names.get(figure.id) ?? { head: figure.id, tail: [] };
    return { figure, words, value, need: valueNeed(value, size) };
  });
  const frame = layOutRows(rows, axis, input.width, size, input.compact);
  const [one, ...others] = input.figures.filter((figure) => stands(figure, input));
  const band =
    one && others.length === 0 ? highlightBand(one, frame, hueOf(one, input.catalog)) : [];
  const key = legend(legendEntries(input.figures, input), input.width, frame.bottom + 12, size);
  return {
    nodes: [
      ...(band.length > 0 ? [group("band", band)] : []),
      topAxis(axis, frame, size),
      ...frame.rows.flatMap((row) => [rowName(row, size), rowMark(row, frame, input, size)]),
      ...key.nodes,
    ],
    height: Math.ceil(key.height > 0 ? frame.bottom + 12 + key.height : frame.bottom + 2),
  };
}

/** Tick count that suits a plot of rows in a chart of `width` px. */
export function rowTicks(width: number): number {
  return Math.max(2, Math.min(8, Math.round((width * 0.6) / 85)));
}

/** Title, number by number: the chart as a paragraph. */
export function describe(title: string, subtitle: string, input: Chart): string {
  const words = chartWords(input.language);
  const sentences = input.figures.map((figure: Figure) =>
    markSentence(figure, input, input.facets),
  );
  return words.paragraph([words.sentence([title]), words.sentence([subtitle]), ...sentences]);
}

/**
 * Estimates side by side on one axis, one row a figure, in the order given. Throws a RangeError where
 * the figures differ in unit or measure, naming both, and where there are none.
 */
export function rangesChart(given: ChartInput): Scene {
  const input = openChart(given);
  checkAxis(input.figures, input.catalog);
  const { figures, catalog, language, width } = input;
  const unit = catalog.indicator((figures[0] as Figure).indicator).unit;
  const axis = valueAxis(extentOf(input.axisOf ?? figures), unit, language, rowTicks(width));
  const title = input.title ?? rangesTitle(input);
  const subtitle = subtitleOf(input, unitWords(unit, language));
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
