import type { ScaleLinear, ScaleTime } from "d3";
import type { Figure } from "../domain/release.ts";
import { type Box, overlap } from "../scene/boxes.ts";
import { leftAxisWidth } from "./frame-left-axis.ts";
import type { Chart } from "./input.ts";
import { extentPx, placeOf } from "./marks/figure-mark.ts";
import type { Place } from "./marks/form.ts";
import type { Size } from "./size.ts";
import { middleOf, timeScale } from "./time-axis.ts";
import { axisPx, type ValueAxis } from "./value-axis.ts";

/** A mark with px, and the box that it covers. */
export interface Standing {
  readonly figure: Figure;
  readonly place: Place;
  readonly box: Box;
}

export interface Plot {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** px across the time axis. */
const BREADTH = 12;

/** Where marks may step aside to, in their own breadth, when others stand at the same date and value. */
const SIDESTEPS = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const;

/** Date of publication, ISO; empty where the source carries none. */
export function publishedOf(figure: Figure, input: Chart): string {
  return input.catalog.source(figure.source).published ?? "";
}

/** A plot `tall` times as high as its width suggests; all figures dated. */
export function plotOf(axis: ValueAxis, input: Chart, size: Size, tall: number): Plot {
  const left = leftAxisWidth(axis, size);
  const right = input.width;
  const top = size.small + 10;
  const bottom = top + Math.round(tall * Math.max(250, Math.min(420, input.width * 0.4)));
  const times = input.figures.map((figure) => middleOf(publishedOf(figure, input)));
  const x = timeScale(times, left, right, Math.min(60, (right - left) * 0.12));
  return { x, y: axisPx(axis, bottom, top), left, right, top, bottom };
}

/**
 * Puts every mark at its date; one that would lie on another steps aside by its own breadth. Null where
 * a mark finds no free place within four steps.
 */
export function stand(input: Chart, plot: Plot): readonly Standing[] | null {
  const placed: Standing[] = [];
  for (const figure of input.figures) {
    const at = plot.x(middleOf(publishedOf(figure, input)));
    const free = SIDESTEPS.map((step) => standingAt(figure, at + step * (BREADTH + 3), plot)).find(
      ({ box }) =>
        box.x0 >= plot.left &&
        box.x1 <= plot.right &&
        !placed.some((other) => overlap(box, other.box)),
    );
    if (free === undefined) return null;
    placed.push(free);
  }
  return placed;
}

function standingAt(figure: Figure, middle: number, plot: Plot): Standing {
  const { estimate } = figure;
  const reach = [plot.bottom, plot.top] as const;
  const place = placeOf(estimate, { at: plot.y, middle, thickness: BREADTH, reach });
  const [y0, y1] = extentPx(estimate, place);
  const half = (estimate.shape === "point" ? 0.6 : 0.5) * BREADTH;
  const tick = estimate.shape === "point-in-range" ? 3 : 0;
  return { figure, place, box: { x0: middle - half - tick, x1: middle + half + tick, y0, y1 } };
}
