import type { Paint } from "./palette.ts";
import type { Group, Leaf, Line, Node, Rect, Text } from "./scene.ts";

type Pen = Omit<Line, "kind" | "x1" | "y1" | "x2" | "y2" | "fill">;

/** A rectangle by its edges, in any order, px. */
export function rect(x0: number, y0: number, x1: number, y1: number, fill: Paint): Rect {
  const x = Math.min(x0, x1);
  const y = Math.min(y0, y1);
  return { kind: "rect", x, y, width: Math.max(x0, x1) - x, height: Math.max(y0, y1) - y, fill };
}

export function line(x1: number, y1: number, x2: number, y2: number, pen: Pen): Line {
  return { kind: "line", x1, y1, x2, y2, ...pen };
}

/** A closed polygon through `points`, px. */
export function polygon(points: readonly (readonly [number, number])[], fill: Paint): Leaf {
  const d = points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${round(x)},${round(y)}`).join("");
  return { kind: "path", d: `${d}Z`, fill };
}

/** An open line through `points`, px. */
export function polyline(points: readonly (readonly [number, number])[], pen: Pen): Leaf {
  const d = points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${round(x)},${round(y)}`).join("");
  return { kind: "path", d, ...pen };
}

/** Set in the sans at 400, from its left end, unless told otherwise. */
export function text(
  x: number,
  y: number,
  words: string,
  size: number,
  fill: Paint,
  how: Partial<Pick<Text, "weight" | "family" | "anchor">> = {},
): Text {
  return {
    kind: "text",
    x,
    y,
    text: words,
    size,
    fill,
    weight: how.weight ?? 400,
    family: how.family ?? "sans",
    anchor: how.anchor ?? "start",
  };
}

export function group(name: string, children: readonly Node[]): Group {
  return { kind: "group", name, children };
}

/** Two decimals: a hundredth of a px. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
