import type { Leaf } from "../../scene/scene.ts";
import { box, type Pen, shape } from "./pen.ts";

/** px from the bound to the tip of the arrowhead; says a direction, never a value. */
export const OPEN_LENGTH = 40;

const FADE = [
  { from: 0, to: 0.35, opacity: 1 },
  { from: 0.38, to: 0.55, opacity: 0.6 },
  { from: 0.58, to: 0.72, opacity: 0.35 },
] as const;

/**
 * A bound with an open side: a bar that begins exactly at `at`, fades in three steps and ends in an
 * arrowhead `length` px away; negative towards smaller px. The length stands for no value.
 */
export function openEnd(
  pen: Pen,
  at: number,
  length: number,
  middle: number,
  thickness: number,
): readonly Leaf[] {
  const half = thickness / 2;
  const bars = FADE.flatMap(({ from, to, opacity }) =>
    box(pen, at + from * length, at + to * length, middle - half, middle + half).map((leaf) =>
      opacity === 1 ? leaf : { ...leaf, opacity },
    ),
  );
  const neck = at + 0.77 * length;
  const head = shape(pen, [
    [neck, middle - half],
    [at + length, middle],
    [neck, middle + half],
  ]);
  return [...bars, head];
}
