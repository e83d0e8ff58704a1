import type { ScaleLinear, ScaleTime } from "d3";
import type { Figure } from "../domain/release.ts";
import { type Box, overlap } from "../scene/boxes.ts";
import { leftAxisWidth, topTickBox } from "./frame-left-axis.ts";
import type { Chart } from "./input.ts";
import { extentPx, placeOf } from "./marks/figure-mark.ts";
import type { Place } from "./marks/form.ts";
import { OPEN_LENGTH } from "./marks/open-end.ts";
import type { Size } from "./size.ts";
import { standApart } from "./stand-apart.ts";
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
  /** px over which no mark rises: higher than the top line where an open end needs room. */
  readonly ceiling: number;
}

/** px that an open end needs to be seen as one. */
const OPEN_ROOM = 28;

/** px under the top line at which the highest open end begins; infinite where none does. */
function highestOpen(axis: ValueAxis, input: Chart, height: number): number {
  const y = axisPx(axis, height, 0);
  const lows = input.figures.flatMap(({ estimate: e }) => (e.shape === "at-least" ? [e.low] : []));
  return Math.min(Number.POSITIVE_INFINITY, ...lows.map((low) => y(low)));
}

/** How broad marks are across the time axis, and how far one may stand off its date, px. */
export interface Fit {
  readonly breadth: number;
  readonly nudge: number;
}

/** Slimmer marks before any leaves its date; by no more than can be seen in the end. */
export const FITS: readonly Fit[] = [
  { breadth: 12, nudge: 0 },
  { breadth: 10, nudge: 0 },
  { breadth: 8, nudge: 0 },
  { breadth: 8, nudge: 3 },
  { breadth: 6, nudge: 3 },
  { breadth: 5, nudge: 3 },
];

/** Date of publication, ISO; empty where the source carries none. */
export function publishedOf(figure: Figure, input: Chart): string {
  return input.catalog.source(figure.source).published ?? "";
}

/** A plot `tall` times as high as its width suggests; all figures dated. */
export function plotOf(axis: ValueAxis, input: Chart, size: Size, tall: number): Plot {
  const left = leftAxisWidth(axis, size);
  const right = input.width;
  const ceiling = size.small + 10;
  const height = Math.round(tall * Math.max(250, Math.min(420, input.width * 0.4)));
  const open = highestOpen(axis, input, height);
  const top = ceiling + Math.ceil(Math.max(0, OPEN_ROOM - open));
  const bottom = top + height;
  const times = input.figures.map((figure) => publishedAt(figure, input));
  // An open end that rises over the top line stands clear of the label there.
  const clear = open < OPEN_LENGTH ? topTickBox(axis, size, top).x1 - left + 12 : 0;
  const air = Math.max(clear, Math.min(60, (right - left) * 0.12));
  const x = timeScale(times, left, right, air);
  return { x, y: axisPx(axis, bottom, top), left, right, top, bottom, ceiling };
}

/** Where a figure belongs in time, ms: a month or a year of publication at its middle. */
export function publishedAt(figure: Figure, input: Chart): number {
  return middleOf(publishedOf(figure, input));
}

/** Whether a value may lie on a range of its own date: the range and its stated centre stay in sight. */
function mayRide(one: Standing, other: Standing): boolean {
  const [a, b] = [one.figure.estimate.shape, other.figure.estimate.shape];
  if (a !== "point" || b === "point") return false;
  const tall = one.box.y1 - one.box.y0;
  const { central } = other.place;
  const isCentreClear = central === null || Math.abs(central - one.place.low) > tall;
  return isCentreClear && other.box.y1 - other.box.y0 >= 2 * tall;
}

/** px between the middles of two marks, the first not the later one, that keeps both in sight. */
function distance(one: Standing, other: Standing): number {
  const [a, b] = [one.box, other.box];
  if (a.y0 >= b.y1 + 1 || b.y0 >= a.y1 + 1) return 0;
  const isSameDate = one.place.middle === other.place.middle;
  if (isSameDate && (mayRide(one, other) || mayRide(other, one))) return 0;
  const arePoints = [one, other].every(({ figure }) => figure.estimate.shape === "point");
  return (a.x1 - a.x0 + b.x1 - b.x0) / 2 + (arePoints ? 0 : 1);
}

/**
 * Puts every mark at its date, or up to `nudge` px beside it where others lie on it, never out of the
 * order of dates; a value may lie on a range of its own date. Null where that leaves marks covered.
 */
export function stand(input: Chart, plot: Plot, fit: Fit): readonly Standing[] | null {
  const belong = input.figures
    .map((figure) => standingAt(figure, plot.x(publishedAt(figure, input)), plot, fit.breadth))
    .sort((a, b) => a.place.middle - b.place.middle);
  const places = standApart(
    belong.map(({ place }) => place.middle),
    (i, j) => distance(belong[i] as Standing, belong[j] as Standing),
    fit.nudge,
  );
  if (places === null) return null;
  const placed = belong.map(({ figure, place }, i) =>
    standingAt(figure, places[i] ?? place.middle, plot, fit.breadth),
  );
  return input.figures.flatMap((f) => placed.filter(({ figure }) => figure === f));
}

/** Whether a mark lies on another, and needs an edge of paper to be told from it. */
export function rides(mark: Standing, all: readonly Standing[]): boolean {
  return all.some((other) => mayRide(mark, other) && overlap(mark.box, other.box));
}

function standingAt(figure: Figure, middle: number, plot: Plot, breadth: number): Standing {
  const { estimate } = figure;
  const reach = [plot.bottom, plot.ceiling] as const;
  const place = placeOf(estimate, { at: plot.y, middle, thickness: breadth, reach });
  const [y0, y1] = extentPx(estimate, place);
  const half = (estimate.shape === "point" ? 0.6 : 0.5) * breadth;
  const tick = estimate.shape === "point-in-range" ? 3 : 0;
  return { figure, place, box: { x0: middle - half - tick, x1: middle + half + tick, y0, y1 } };
}
