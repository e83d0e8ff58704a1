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

/** Whether the room is too low for the chart, not too narrow: a narrower layout would only be taller. */
function isHeightBound({ chart, scale }: FittedChart, room: Room): boolean {
  return scale >= room.height / chart.height - SLACK / 10;
}

/** The layout that reads best at one of `widths`, from the widest down until they are only taller. */
function bestAt(
  widths: readonly number[],
  drawn: (width: number) => Scene,
  room: Room,
): FittedChart | null {
  let best: FittedChart | null = null;
  let before = 0;
  for (const width of widths) {
    const fit = fitTo(room, drawn(width));
    if (best === null || worth(fit, room) > worth(best, room)) best = fit;
    if (isHeightBound(fit, room) && fit.scale < before) break;
    before = fit.scale;
  }
  return best;
}

/**
 * The layout that reads best in the room, in the room and never outside; of low layouts alone where the
 * chart is known to be too tall.
 */
export function fitChart(draw: DrawAt, room: Room, isTall: boolean): FittedChart {
  const whole = WIDTHS.find((width) => width >= room.width) ?? room.width;
  const widths = WIDTHS.filter((width) => width <= room.width).toReversed();
  const from = (share: number) => widths.filter((width) => width >= share * room.width);
  const lowest = () => bestAt(from(0.55), (width) => draw(width, true), room);
  const low = isTall ? lowest() : null;
  if (low !== null) return low;
  const usual =
    bestAt([whole, ...from(0.4)], (width) => draw(width), room) ?? fitTo(room, draw(whole));
  if (isLegible(usual, room)) return usual;
  const other = lowest();
  return other !== null && LOW * worth(other, room) > worth(usual, room) ? other : usual;
}
