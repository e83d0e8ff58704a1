import type { Leaf } from "../../scene/scene.ts";
import { OUTLINE, type Pen, shape } from "./pen.ts";

/** A single value: a dot on it. `dashed` for goals and for paths that did not happen. */
export function dot(pen: Pen, at: number, middle: number, size: number, dashed = false): Leaf[] {
  const [cx, cy] = pen.vertical ? [middle, at] : [at, middle];
  const r = size / 2;
  if (!pen.hollow && !dashed) return [{ kind: "circle", cx, cy, r, fill: pen.paint }];
  const ring: Leaf = {
    kind: "circle",
    cx,
    cy,
    r: r - OUTLINE / 2,
    fill: "paper",
    stroke: pen.paint,
    strokeWidth: OUTLINE,
    ...(dashed ? { dash: [3, 2.2] as const } : {}),
  };
  // A goal read at its issuer keeps a solid core; read in a report, it stays empty.
  const core: Leaf = { kind: "circle", cx, cy, r: Math.max(1.5, r - 3.5), fill: pen.paint };
  return dashed && !pen.hollow ? [ring, core] : [ring];
}

/** A value that its source rounds: a diamond on it. `dashed` as for a dot. */
export function diamond(
  pen: Pen,
  at: number,
  middle: number,
  size: number,
  dashed = false,
): Leaf[] {
  const corners = (r: number) =>
    [
      [at - r, middle],
      [at, middle - r],
      [at + r, middle],
      [at, middle + r],
    ] as const;
  const r = size * 0.6;
  if (dashed) {
    const ring = shape(pen, corners(r - OUTLINE * Math.SQRT1_2), "paper");
    const outline = { stroke: pen.paint, strokeWidth: OUTLINE, dash: [3, 2.2] as const };
    const core = shape(pen, corners(Math.max(2, r - 5)));
    return [{ ...ring, ...outline }, ...(pen.hollow ? [] : [core])];
  }
  const outer = shape(pen, corners(r));
  return pen.hollow ? [outer, shape(pen, corners(r - OUTLINE * Math.SQRT2), "paper")] : [outer];
}

/** px of paper around a value that lies on a range. */
const EDGE = 1.5;

/** Paper under a dot or a diamond and around it. */
export function pointEdge(pen: Pen, at: number, middle: number, size: number): Leaf {
  const [cx, cy] = pen.vertical ? [middle, at] : [at, middle];
  return { kind: "circle", cx, cy, r: size * 0.6 + EDGE, fill: "paper" };
}
