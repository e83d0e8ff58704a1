import { boxOfAll } from "../../scene/boxes.ts";
import type { Scene } from "../../scene/scene.ts";

/** Lays the chart out at a width, px; asked twice, it gives the same scene. */
export type DrawAt = (width: number) => Scene;

export interface FittedChart {
  readonly chart: Scene;
  /** px of the sheet for one px of the chart. */
  readonly scale: number;
  /** What is drawn, in px of the sheet: a chart of few marks leaves room at its right. */
  readonly width: number;
  readonly height: number;
}

/** px; `scale` is the one that suits the sheet. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Widths at which a chart is laid out: the narrower, the larger it is drawn. */
const WIDTHS = [400, 480, 570, 680, 810, 960, 1104, 1320] as const;
/** The small print of a chart, 13 px, is 11 px on a sheet at this scale. */
const LEGIBLE = 0.85;
/** A chart is drawn larger than suits by this at most. */
const ROOMY = 1.25;

/** How well a chart reads and fills its sheet: legible text counts most, then its size and the area taken. */
export function worth({ scale, width, height }: FittedChart, suits: number): number {
  const filled = Math.sqrt(width * height);
  if (scale < LEGIBLE) return 0.7 * (scale / LEGIBLE) ** 2 * filled;
  return (0.7 + 0.3 * Math.min(1, (scale - LEGIBLE) / (suits - LEGIBLE))) * filled;
}

function fitTo(room: Room, chart: Scene): FittedChart {
  const drawn = boxOfAll(chart.nodes);
  const width = Math.min(chart.width, Math.max(1, drawn?.x1 ?? chart.width));
  const scale = Math.min(room.width / width, room.height / chart.height, room.scale * ROOMY);
  return { chart, scale, width: width * scale, height: chart.height * scale };
}

/**
 * The layout that reads best in the room, in the room and never outside: where the chart is too tall as
 * wide as the room, wider and somewhat narrower ones are tried, else narrower ones.
 */
export function fitChart(draw: DrawAt, room: Room): FittedChart {
  const whole = WIDTHS.find((width) => width >= room.width) ?? room.width;
  const first = fitTo(room, draw(whole));
  const [least, most] = first.scale < 1 ? [0.7, 1.35] : [0.4, 1];
  const tried = WIDTHS.filter((w) => w >= least * room.width && w <= most * room.width);
  return tried
    .map((width) => fitTo(room, draw(width)))
    .reduce((best, fit) => (worth(fit, room.scale) > worth(best, room.scale) ? fit : best), first);
}
