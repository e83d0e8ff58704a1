/** Shape of a slide. */
export type SlideSize = "16:9" | "4:3";

/** A box on a slide, points from its top left. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where things stand on a slide, points. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly title: Area;
  readonly subtitle: Area;
  readonly chart: Area;
  /** What the forms of the chart mean. */
  readonly key: Area;
  readonly source: Area;
  /** The list of a slide of sources. */
  readonly list: Area;
}

const WIDE: Geometry = {
  width: 960,
  height: 540,
  title: { x: 40, y: 24, width: 880, height: 62 },
  subtitle: { x: 40, y: 88, width: 880, height: 34 },
  chart: { x: 40, y: 126, width: 880, height: 308 },
  key: { x: 40, y: 436, width: 880, height: 28 },
  source: { x: 40, y: 466, width: 880, height: 58 },
  list: { x: 40, y: 96, width: 880, height: 420 },
};

const TALL: Geometry = {
  width: 720,
  height: 540,
  title: { x: 32, y: 20, width: 656, height: 78 },
  subtitle: { x: 32, y: 100, width: 656, height: 36 },
  chart: { x: 32, y: 138, width: 656, height: 288 },
  key: { x: 32, y: 428, width: 656, height: 32 },
  source: { x: 32, y: 462, width: 656, height: 64 },
  list: { x: 32, y: 104, width: 656, height: 416 },
};

export function geometryOf(size: SlideSize): Geometry {
  return size === "16:9" ? WIDE : TALL;
}

/** Points as English metric units, of which a point has 12,700. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}

/** Place and size of a box, inside `a:xfrm` or `p:xfrm`. */
export function placeXml({ x, y, width, height }: Area): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/>` + `<a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
}
