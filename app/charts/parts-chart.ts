import type { Estimate } from "../domain/estimate.ts";
import type { Figure } from "../domain/release.ts";
import { wrapText } from "../scene/line-break.ts";
import type { Group, Scene } from "../scene/scene.ts";
import { group, text } from "../scene/shapes.ts";
import { type Chart, type ChartInput, hueOf, isDashed, openChart, penOf, stands } from "./input.ts";
import { type LegendEntry, legend, legendEntries, SWATCH } from "./legend.ts";
import { FORMS, type Form } from "./marks/form.ts";
import type { Pen } from "./marks/pen.ts";
import { type Filling, squares, swatchSquares } from "./marks/squares.ts";
import { describe } from "./ranges-chart.ts";
import { LOOSE_SEPARATOR, SEPARATOR } from "./row-columns.ts";
import { type RowWords, rowWords } from "./row-words.ts";
import { labelWords, markSentence } from "./sentence.ts";
import { type Size, sizeFor } from "./size.ts";
import { tableOf } from "./table.ts";
import { rangesTitle, subtitleOf } from "./title.ts";
import { chartWords } from "./words.ts";

/** px: side of a block of a hundred squares, and the space between blocks. */
const SIDE = 188;
const BETWEEN = 32;

/** Squares of a hundred that are filled, and up to which they are tinted. */
function fillingOf(estimate: Estimate): Filling {
  switch (estimate.shape) {
    case "point":
      return { sure: estimate.central, upTo: estimate.central, open: false };
    case "range":
    case "point-in-range":
      return { sure: estimate.low, upTo: estimate.high, open: false };
    case "at-least":
      return { sure: estimate.low, upTo: estimate.low, open: true };
    case "at-most":
      return { sure: 0, upTo: estimate.high, open: false };
  }
}

/** Two squares as a swatch: what is sure, and what lies between the ends or beyond a bound. */
function swatch(form: Form, pen: Pen, dashed: boolean): LegendEntry["swatch"] {
  const sample = { ...pen, paint: "comparator" } as const;
  return (x, y) => swatchSquares(sample, form, x, y, SWATCH.height, dashed);
}

/** What squares do not show: the value beside them says it ("about 50%"). */
const SAID_IN_WORDS: readonly string[] = ["centre", "value", "rounded"];

/** The kinds that the blocks show, said of squares; ids as in the legend of bars. */
function partsLegend(figures: readonly Figure[], input: Chart): readonly LegendEntry[] {
  const { square } = chartWords(input.language);
  const entries = legendEntries(figures, input)
    .filter(({ id }) => !SAID_IN_WORDS.includes(id))
    .map((entry): LegendEntry => {
      const pen = { vertical: false, hollow: entry.id === "second-hand", paint: "ink" } as const;
      const form = FORMS.find((f) => f === entry.id) ?? "value";
      return { ...entry, swatch: swatch(form, pen, entry.id === "dashed") };
    });
  return [{ id: "square", words: square, swatch: null }, ...entries];
}

/** Throws a RangeError for anything but shares of a whole from 0 to 100. */
function checkShares(input: Chart): void {
  for (const figure of input.figures) {
    const { measure, unit } = input.catalog.indicator(figure.indicator);
    if (measure !== "share" || unit !== "percent") {
      throw new RangeError(
        `parts of a whole need a share in percent, but ${figure.id} is ${measure} in ${unit}; draw ranges`,
      );
    }
    const { sure, upTo } = fillingOf(figure.estimate);
    if (sure < 0 || upTo > 100) {
      throw new RangeError(`${figure.id}: a part of ${sure} to ${upTo} in 100; expected 0 to 100`);
    }
  }
}

function captionOf(
  figure: Figure,
  words: RowWords,
  width: number,
  input: Chart,
  size: Size,
): readonly { words: string; bold: boolean; strong: boolean }[] {
  const plain = { size: size.small, weight: 400, family: "sans" } as const;
  const bold = { size: size.label, weight: 600, family: "sans" } as const;
  const only = input.figures.length === 1;
  return [
    ...wrapText(labelWords(figure, input), width, bold).map((w) => ({
      words: w,
      bold: true,
      strong: true,
    })),
    ...wrapText(words.head, width, only ? plain : bold).map((w) => ({
      words: w,
      bold: !only,
      strong: false,
    })),
    ...wrapText(words.tail.join(SEPARATOR), width, plain).map((w) => ({
      words: w.replace(LOOSE_SEPARATOR, ""),
      bold: false,
      strong: false,
    })),
  ];
}

interface Cell {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly caption: ReturnType<typeof captionOf>;
}

function cellMark(cell: Cell, input: Chart, size: Size): Group {
  const { figure, x, y, side } = cell;
  const pen = penOf(figure, input, false);
  const coloured = input.highlight.length === 0 || stands(figure, input);
  let baseline = y + side + size.labelLine + 2;
  const lines = cell.caption.map((l) => {
    const fill =
      l.strong && coloured ? hueOf(figure, input.catalog).strong : l.bold ? "ink" : "ink-3";
    const node = text(x, baseline, l.words, l.bold ? size.label : size.small, fill, {
      weight: l.bold ? 600 : 400,
    });
    baseline += l.bold ? size.labelLine : size.smallLine;
    return node;
  });
  return {
    kind: "group",
    name: "mark",
    key: figure.id,
    figureId: figure.id,
    label: markSentence(figure, input, input.facets),
    children: [
      group("form", squares(pen, fillingOf(figure.estimate), x, y, side, isDashed(figure))),
      group("value", lines),
    ],
  };
}

/** Blocks in columns, as many as fit; on a phone two beside each other. */
function cellsOf(input: Chart, size: Size): { cells: readonly Cell[]; bottom: number } {
  const { figures, width } = input;
  const fitting = Math.floor((width + BETWEEN) / (SIDE + BETWEEN));
  const columns = Math.min(figures.length, Math.max(figures.length > 1 ? 2 : 1, fitting));
  const gap = size.narrow ? 20 : BETWEEN;
  const side = Math.min(SIDE, (width - gap * (columns - 1)) / columns);
  const names = rowWords(figures, input);
  const room = figures.length === 1 ? width : side;
  const cells: Cell[] = [];
  let y = 4;
  for (let start = 0; start < figures.length; start += columns) {
    const row = figures.slice(start, start + columns);
    const placed = row.map((figure, i) => {
      const words = names.get(figure.id) ?? { head: figure.id, tail: [] };
      const caption = captionOf(figure, words, room, input, size);
      return { figure, x: i * (side + gap), y, side, caption };
    });
    cells.push(...placed);
    const lines = (c: Cell) =>
      c.caption.reduce((sum, l) => sum + (l.bold ? size.labelLine : size.smallLine), 0);
    y += side + Math.max(...placed.map(lines)) + 28;
  }
  return { cells, bottom: y - 16 };
}

/**
 * Shares of a whole as squares of a hundred, one block a figure: filled up to the value, or to the lower
 * end of a range and tinted to its upper end. Throws a RangeError for figures that are no share in
 * percent from 0 to 100.
 */
export function partsChart(given: ChartInput): Scene {
  const input = openChart(given);
  checkShares(input);
  const { figures, language, width } = input;
  const size = sizeFor(width);
  const { cells, bottom } = cellsOf(input, size);
  const key = legend(partsLegend(figures, input), width, bottom + 8, size);
  const title = input.title ?? rangesTitle(input);
  const subtitle = subtitleOf(input, "%");
  return {
    width,
    height: Math.ceil(bottom + 8 + key.height),
    title,
    subtitle,
    description: describe(title, subtitle, input),
    language,
    nodes: [...cells.map((cell) => cellMark(cell, input, size)), ...key.nodes],
    table: tableOf(figures, input),
  };
}
