import type { Estimate } from "../../domain/estimate.ts";
import type { Figure } from "../../domain/release.ts";
import type { Group, Node } from "../../scene/scene.ts";
import { group } from "../../scene/shapes.ts";
import { centreTick, formLeaves, formOf, type Place } from "./form.ts";
import { OPEN_LENGTH } from "./open-end.ts";
import type { Pen } from "./pen.ts";
import { pointEdge } from "./point-mark.ts";

/** Where a mark goes. */
export interface Slot {
  /** Value in the figure's unit → px. */
  readonly at: (value: number) => number;
  readonly middle: number;
  readonly thickness: number;
  /** px beyond which an open end may not reach: towards smaller values, towards larger ones. */
  readonly reach: readonly [number, number];
}

/** Signed px to the tip of an open end, cut short where the frame ends sooner, but never to nothing. */
function openLength(from: number, limit: number, behind: number): number {
  const way = Math.sign(limit - behind);
  return way * Math.min(OPEN_LENGTH, Math.max(14, way * (limit - from)));
}

/** The stated numbers of an estimate on the axis; see `Place`. */
export function placeOf(estimate: Estimate, slot: Slot): Place {
  const { at, middle, thickness, reach } = slot;
  const same = { middle, thickness, open: 0, central: null };
  switch (estimate.shape) {
    case "point": {
      const px = at(estimate.central);
      return { ...same, low: px, high: px, central: px };
    }
    case "range":
      return { ...same, low: at(estimate.low), high: at(estimate.high) };
    case "point-in-range": {
      const central = at(estimate.central);
      return { ...same, low: at(estimate.low), high: at(estimate.high), central };
    }
    case "at-least": {
      const px = at(estimate.low);
      return { ...same, low: px, high: px, open: openLength(px, reach[1], reach[0]) };
    }
    case "at-most": {
      const px = at(estimate.high);
      return { ...same, low: px, high: px, open: openLength(px, reach[0], reach[1]) };
    }
  }
}

/** Smallest and largest px along the axis that the mark covers, arrowheads and dots included. */
export function extentPx(estimate: Estimate, place: Place): readonly [number, number] {
  const ends = [place.low, place.high, place.low + place.open];
  const pad = estimate.shape === "point" ? place.thickness * 0.6 : 0;
  return [Math.min(...ends) - pad, Math.max(...ends) + pad];
}

/**
 * The mark of one figure. `form` holds what is drawn between the values, `centre` the tick of a stated
 * centre (absent where none is stated), `rest` whatever else belongs to the mark, such as its value.
 */
export function figureMark(
  figure: Figure,
  pen: Pen,
  place: Place,
  dashed: boolean,
  label: string,
  rest: readonly Node[] = [],
): Group {
  const { estimate } = figure;
  const centre = estimate.shape === "point-in-range" ? place.central : null;
  return {
    kind: "group",
    name: "mark",
    key: figure.id,
    figureId: figure.id,
    label,
    children: [
      group("form", formLeaves(formOf(estimate), pen, place, dashed)),
      ...(centre === null
        ? []
        : [group("centre", [centreTick(pen, centre, place.middle, place.thickness)])]),
      ...rest,
    ],
  };
}

/** A mark of a value with an edge of paper under it, to be seen on a range. */
export function withEdge(mark: Group, pen: Pen, { low, middle, thickness }: Place): Group {
  const edge = group("edge", [pointEdge(pen, low, middle, thickness)]);
  return { ...mark, children: [edge, ...mark.children] };
}
