import type { Paint } from "../../scene/palette.ts";
import type { Leaf } from "../../scene/scene.ts";
import { line, polygon, rect } from "../../scene/shapes.ts";

/** px. Outline of hollow marks, always inside the outer edge so that no end grows past its value. */
export const OUTLINE = 1.5;

/**
 * Draws along an axis (`a`, px on the value axis) and across it (`c`, px), so that one mark serves
 * horizontal and vertical charts. A hollow pen leaves `OUTLINE` of its shape and fills the rest with
 * paper.
 */
export interface Pen {
  readonly vertical: boolean;
  readonly hollow: boolean;
  readonly paint: Paint;
}

function solid(pen: Pen, a0: number, a1: number, c0: number, c1: number, paint: Paint): Leaf {
  return pen.vertical ? rect(c0, a0, c1, a1, paint) : rect(a0, c0, a1, c1, paint);
}

/** A box from `a0` to `a1` and from `c0` to `c1`; its outer edge is exactly there. */
export function box(pen: Pen, a0: number, a1: number, c0: number, c1: number): readonly Leaf[] {
  const outer = solid(pen, a0, a1, c0, c1, pen.paint);
  const [low, high] = [Math.min(a0, a1), Math.max(a0, a1)];
  const inset = OUTLINE;
  if (!pen.hollow || high - low <= 2 * inset || Math.abs(c1 - c0) <= 2 * inset) return [outer];
  const [near, far] = [Math.min(c0, c1), Math.max(c0, c1)];
  return [outer, solid(pen, low + inset, high - inset, near + inset, far - inset, "paper")];
}

/** A box with a dashed outline inside its edge and nothing in it but paper. */
export function dashedBox(pen: Pen, a0: number, a1: number, c0: number, c1: number): Leaf {
  const i = OUTLINE / 2;
  const [low, high] = [Math.min(a0, a1), Math.max(a0, a1)];
  const box = solid(pen, low + i, Math.max(low + i, high - i), c0 + i, c1 - i, "paper");
  return { ...box, stroke: pen.paint, strokeWidth: OUTLINE, dash: [4, 2.5] } as Leaf;
}

/** A polygon through points `[a, c]`. */
export function shape(
  pen: Pen,
  points: readonly (readonly [number, number])[],
  paint: Paint = pen.paint,
): Leaf {
  return polygon(
    points.map(([a, c]) => (pen.vertical ? [c, a] : [a, c])),
    paint,
  );
}

/** A stroke from `[a0, c0]` to `[a1, c1]`. */
export function stroke(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  strokeWidth: number,
  paint: Paint = pen.paint,
): Leaf {
  const how = { stroke: paint, strokeWidth };
  return pen.vertical
    ? line(from[1], from[0], to[1], to[0], how)
    : line(from[0], from[1], to[0], to[1], how);
}
