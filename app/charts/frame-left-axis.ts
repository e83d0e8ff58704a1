import type { ScaleLinear } from "d3";
import type { Box } from "../scene/boxes.ts";
import type { Node } from "../scene/scene.ts";
import { group, line, text } from "../scene/shapes.ts";
import { textWidth } from "../scene/text.ts";
import type { Size } from "./size.ts";
import type { ValueAxis } from "./value-axis.ts";

/** px that tick labels need left of the plot. */
export function leftAxisWidth(axis: ValueAxis, size: Size): number {
  return Math.ceil(Math.max(...axis.ticks.map((t) => textWidth(t.digits, size.small)))) + 8;
}

/** Box of the top tick's label, its magnitude included, over a plot that begins at `top`. */
export function topTickBox(axis: ValueAxis, size: Size, top: number): Box {
  const last = axis.ticks.at(-1);
  const word = last === undefined ? 0 : textWidth(last.word, size.small);
  return { x0: 0, x1: leftAxisWidth(axis, size) + word, y0: 0, y1: top };
}

/**
 * Gridlines from `left` to `right` with their labels at the left; the zero line, or the lowest line where
 * the axis does not reach zero, is the baseline. The magnitude follows the top label, over its line.
 */
export function leftAxis(
  axis: ValueAxis,
  y: ScaleLinear<number, number>,
  left: number,
  right: number,
  size: Size,
): Node {
  const widest = leftAxisWidth(axis, size) - 8;
  const children = axis.ticks.flatMap((tick, i) => {
    const at = y(tick.value);
    const top = i === axis.ticks.length - 1;
    const zero = tick.value === 0;
    const pen = { stroke: zero ? "ink" : "rule-2", strokeWidth: 1 } as const;
    const x = widest - textWidth(tick.digits, size.small);
    const baseline = top ? at - 5 : at + size.small * 0.35;
    return [
      line(top ? 0 : left, at, right, at, pen),
      text(x, baseline, tick.digits + tick.word, size.small, "ink-3"),
    ];
  });
  return group("axis", children);
}
