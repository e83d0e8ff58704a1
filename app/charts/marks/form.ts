import { type Estimate, RANGE_KINDS, type RangeKind } from "../../domain/estimate.ts";
import type { Figure } from "../../domain/release.ts";
import type { Leaf } from "../../scene/scene.ts";
import { openEnd } from "./open-end.ts";
import { box, dashedBox, type Pen, stroke } from "./pen.ts";
import { diamond, dot } from "./point-mark.ts";
import { RANGE_FORMS } from "./range-forms.ts";

/** What a mark looks like; every form has its own name in the legend. */
export const FORMS = [...RANGE_KINDS, "value", "rounded", "at-least", "at-most"] as const;
export type Form = (typeof FORMS)[number];

export function formOf(estimate: Estimate): Form {
  switch (estimate.shape) {
    case "point":
      return estimate.rounded ? "rounded" : "value";
    case "range":
    case "point-in-range":
      return estimate.kind;
    case "at-least":
    case "at-most":
      return estimate.shape;
  }
}

/** Read in somebody else's report: drawn hollow, and said so in words. */
export function isSecondHand(figure: Figure): boolean {
  return figure.verification === "secondary";
}

/** Where the stated numbers of a mark lie on the value axis, px; an open end has no px. */
export interface Place {
  readonly low: number;
  readonly central: number | null;
  readonly high: number;
  /** Signed px from the bound to the tip of an open end. */
  readonly open: number;
  readonly middle: number;
  readonly thickness: number;
}

function rangeLeaves(kind: RangeKind, pen: Pen, place: Place, dashed: boolean): readonly Leaf[] {
  const { low, high, middle, thickness } = place;
  if (Math.abs(high - low) < 2) {
    // Too thin for a form: its ends as a taller, solid bar, a hairline of 1 px at the least.
    const [at, half] = [(low + high) / 2, Math.max(0.5, Math.abs(high - low) / 2)];
    const solid = { ...pen, hollow: false };
    return box(solid, at - half, at + half, middle - thickness / 2 - 3, middle + thickness / 2 + 3);
  }
  if (!dashed) return RANGE_FORMS[kind](pen, place);
  const outline = dashedBox(pen, low, high, middle - thickness / 2, middle + thickness / 2);
  const core = { ...place, thickness: Math.max(3, thickness - 8) };
  return pen.hollow
    ? [outline]
    : [outline, ...box(pen, low, high, middle - core.thickness / 2, middle + core.thickness / 2)];
}

/** The leaves of one mark. A tick stands on the centre of a range only where the source states one. */
export function formLeaves(form: Form, pen: Pen, place: Place, dashed: boolean): readonly Leaf[] {
  const { low, high, central, middle, thickness, open } = place;
  switch (form) {
    case "value":
      return dot(pen, central ?? low, middle, thickness, dashed);
    case "rounded":
      return diamond(pen, central ?? low, middle, thickness, dashed);
    case "at-least":
      return openEnd(pen, low, open, middle, thickness);
    case "at-most":
      return openEnd(pen, high, open, middle, thickness);
    default:
      return rangeLeaves(form, pen, place, dashed);
  }
}

/** The tick of a stated centre: ink, longer than the bar is thick. */
export function centreTick(pen: Pen, at: number, middle: number, thickness: number): Leaf {
  const half = thickness / 2 + 3;
  return stroke(pen, [at, middle - half], [at, middle + half], 2, "ink");
}
