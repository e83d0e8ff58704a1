import type { RangeKind } from "../../domain/estimate.ts";
import type { Leaf } from "../../scene/scene.ts";
import { box, OUTLINE, type Pen, shape, stroke } from "./pen.ts";

/** A range to draw: ends on the axis (px, low first, whichever way the axis runs), middle and thickness. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  readonly thickness: number;
}

type Draw = (pen: Pen, span: Span) => readonly Leaf[];

/** The ends are assumed futures: one plain bar between them. */
const scenarios: Draw = (pen, { low, high, middle, thickness }) =>
  box(pen, low, high, middle - thickness / 2, middle + thickness / 2);

/** The ends are statistical bounds: a stem with a tick at each end, as error bars have. */
const confidence: Draw = (pen, { low, high, middle, thickness }) => {
  const way = Math.sign(high - low);
  const tick = Math.min(3, Math.abs(high - low) / 3) * way;
  const half = thickness / 2;
  const solid = { ...pen, hollow: false };
  return [
    ...box(pen, low, high, middle - thickness / 5, middle + thickness / 5),
    ...box(solid, low, low + tick, middle - half, middle + half),
    ...box(solid, high - tick, high, middle - half, middle + half),
  ];
};

/** The ends are two estimates: a block for each, and a thin line that says they belong together. */
const between: Draw = (pen, { low, high, middle, thickness }) => {
  const block = Math.min(thickness * 0.72, Math.abs(high - low) / 3) * Math.sign(high - low);
  const half = thickness / 2;
  return [
    stroke(pen, [low + block, middle], [high - block, middle], 2),
    ...box(pen, low, low + block, middle - half, middle + half),
    ...box(pen, high - block, high, middle - half, middle + half),
  ];
};

/** The ends are a weak and a strong effect: a wedge that grows towards the strong one. */
const elasticity: Draw = (pen, { low, high, middle, thickness }) => {
  const [thin, thick] = [thickness * 0.16, thickness / 2];
  const wedge = (a0: number, a1: number, c0: number, c1: number) =>
    [
      [a0, middle - c0],
      [a1, middle - c1],
      [a1, middle + c1],
      [a0, middle + c0],
    ] as const;
  const outer = shape(pen, wedge(low, high, thin, thick));
  const inset = OUTLINE * Math.sign(high - low);
  if (!pen.hollow || Math.abs(high - low) <= 4 * OUTLINE) return [outer];
  const inner = wedge(low + inset, high - inset, Math.max(0.4, thin - OUTLINE), thick - OUTLINE);
  return [outer, shape(pen, inner, "paper")];
};

/** The ends belong to two poverty lines: a bar in two steps, one for each line. */
const lines: Draw = (pen, { low, high, middle, thickness }) => {
  const [half, step] = [thickness / 2, thickness * 0.1];
  const turn = (low + high) / 2;
  const lap = (pen.hollow ? OUTLINE / 2 : 0) * Math.sign(high - low);
  return [
    ...box(pen, low, turn + lap, middle - step, middle + half),
    ...box(pen, turn - lap, high, middle - half, middle + step),
  ];
};

/** What the ends are is not said: a bar that is cut into slices, the outer two ending at the values. */
const unspecified: Draw = (pen, { low, high, middle, thickness }) => {
  const length = Math.abs(high - low);
  const [slice, gap] = [pen.hollow ? 7 : 5, 2];
  const count = Math.max(2, Math.round((length + gap) / (slice + gap)));
  const each = (length - gap * (count - 1)) / count;
  if (each <= 1) return scenarios(pen, { low, high, middle, thickness });
  const way = Math.sign(high - low);
  return Array.from({ length: count }, (_, i) => {
    const a0 = low + way * i * (each + gap);
    const a1 = i === count - 1 ? high : a0 + way * each;
    return box(pen, a0, a1, middle - thickness / 2, middle + thickness / 2);
  }).flat();
};

/** One form a kind, told apart at 12 px, in grey and hollow. */
export const RANGE_FORMS: Readonly<Record<RangeKind, Draw>> = {
  scenarios,
  "confidence-interval": confidence,
  "between-estimates": between,
  elasticity,
  "between-lines": lines,
  unspecified,
};
