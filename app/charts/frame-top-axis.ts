import type { Figure } from "../domain/release.ts";
import type { Node, Rect, Text } from "../scene/scene.ts";
import { group, line, rect, text } from "../scene/shapes.ts";
import { textBox, textWidth } from "../scene/text.ts";
import type { RowFrame } from "./frame-rows.ts";
import type { Hue } from "./input.ts";
import type { Size } from "./size.ts";
import type { ValueAxis } from "./value-axis.ts";

/** Stretches of the plot that gridlines run through: all of it, or the marks' own strips. */
function stretches(frame: RowFrame, size: Size): readonly (readonly [number, number])[] {
  if (!frame.stacked) return [[frame.top - 4, frame.bottom]];
  const half = size.thickness / 2 + 4;
  return [
    [frame.top - 4, frame.top],
    ...frame.rows.map(({ middle: m }) => [m - half, m + half] as const),
  ];
}

/** Labels from the last tick backwards, every one, every second … so that none meets another. */
function tickLabels(axis: ValueAxis, frame: RowFrame, size: Size): readonly Text[] {
  const all = axis.ticks.map((tick) => {
    const half = textWidth(tick.digits, size.small) / 2;
    const start = Math.max(0, frame.x(tick.value) - half);
    return text(start, size.small, tick.digits + tick.word, size.small, "ink-3");
  });
  for (let step = 1; ; step++) {
    const some = all.filter((_, i) => (all.length - 1 - i) % step === 0);
    const boxes = some.map(textBox);
    if (boxes.every((box, i) => box.x1 + 6 <= (boxes[i + 1]?.x0 ?? Infinity))) return some;
  }
}

/**
 * Tick labels over the rows, one gridline a tick, and the zero line in ink. A label stands with its
 * digits on its tick; magnitude and unit follow the last one.
 */
export function topAxis(axis: ValueAxis, frame: RowFrame, size: Size): Node {
  const lines = axis.ticks.flatMap((tick) => {
    const x = frame.x(tick.value);
    const pen = { stroke: tick.value === 0 ? "ink" : "rule-2", strokeWidth: 1 } as const;
    return stretches(frame, size).map(([y0, y1]) => line(x, y0, x, y1, pen));
  });
  return group("axis", [...lines, ...tickLabels(axis, frame, size)]);
}

/** The band of the one figure that stands out, as tall as the rows; none for a single value. */
export function highlightBand(figure: Figure, frame: RowFrame, hue: Hue): readonly Rect[] {
  const e = figure.estimate;
  if (e.shape !== "range" && e.shape !== "point-in-range") return [];
  const band = rect(frame.x(e.low), frame.top, frame.x(e.high), frame.bottom, hue.tint);
  return [{ ...band, opacity: 0.6 }];
}
