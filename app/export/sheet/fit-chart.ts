import { sizeFor } from "../../charts/size.ts";
import { boxOfAll } from "../../scene/boxes.ts";
import type { Scene } from "../../scene/scene.ts";

/** Lays the chart out at a width, px, as on the page or low; asked twice, it gives the same scene. */
export type DrawAt = (width: number, compact?: boolean) => Scene;

export interface FittedChart {
  readonly chart: Scene;
  /** px of the sheet for one px of the chart. */
  readonly scale: number;
  /** What is drawn, in px of the sheet: a chart of few marks leaves room at its right. */
  readonly width: number;
  readonly height: number;
}

/** How large a chart is wished: `scale` suits the sheet, text of `least` px still reads. */
export interface Wish {
  readonly scale: number;
  readonly least: number;
}

/** px. */
export interface Room extends Wish {
  readonly width: number;
  readonly height: number;
}

/** Widths at which a chart is laid out: the narrower, the larger it is drawn. */
const WIDTHS = [400, 480, 570, 680, 810, 960, 1104, 1320] as const;
/** A low layout is taken where it reads better by this factor. */
const LOW = 0.85;
/** px by which rounding may make a text smaller. */
const SLACK = 0.01;
/** A chart is drawn larger than suits by this at most. */
const ROOMY = 1.25;

/** Scale at which the small print of a chart is as large as it must be. */
function legibleScale(chart: Scene, { least }: Wish): number {
  return least / sizeFor(chart.width).small;
}

/** px of the sheet of the smallest text of the chart. */
export function smallPrint({ chart, scale }: Pick<FittedChart, "chart" | "scale">): number {
  return scale * sizeFor(chart.width).small;
}

function isLegible(fit: FittedChart, wish: Wish): boolean {
  return smallPrint(fit) >= wish.least - SLACK;
}

/** How well a chart reads and fills its sheet: legible text counts most, then its size and the area taken. */
export function worth(fit: FittedChart, wish: Wish): number {
  const filled = Math.sqrt(fit.width * fit.height);
  const legible = legibleScale(fit.chart, wish);
  if (!isLegible(fit, wish)) return 0.5 * (fit.scale / legible) ** 2 * filled;
  const more = Math.max(0.01, wish.scale - legible);
  return (0.7 + 0.3 * Math.min(1, (fit.scale - legible) / more)) * filled;
}

function fitTo(room: Room, chart: Scene): FittedChart {
  const drawn = boxOfAll(chart.nodes);
  const width = Math.min(chart.width, Math.max(1, drawn?.x1 ?? chart.width));
  const scale = Math.min(room.width / width, room.height / chart.height, room.scale * ROOMY);
  return { chart, scale, width: width * scale, height: chart.height * scale };
}

/**
 * The layout that reads best in the room, in the room and never outside; of low layouts alone where the
 * chart is known to be too tall.
 */
export function fitChart(draw: DrawAt, room: Room, isTall: boolean): FittedChart {
  const whole = WIDTHS.find((width) => width >= room.width) ?? room.width;
  const widths = WIDTHS.filter((width) => width >= 0.4 * room.width && width <= room.width);
  const best = (fits: readonly FittedChart[]) =>
    fits.reduce((one, fit) => (worth(fit, room) > worth(one, room) ? fit : one));
  const middling = widths.filter((width) => width >= 0.55 * room.width);
  const lowest = () => best(middling.map((width) => fitTo(room, draw(width, true))));
  if (isTall && middling.length > 0) return lowest();
  const usual = best([whole, ...widths].map((width) => fitTo(room, draw(width))));
  if (isLegible(usual, room) || middling.length === 0) return usual;
  const low = lowest();
  return LOW * worth(low, room) > worth(usual, room) ? low : usual;
}
