/** Type sizes and distances of a chart, px. A phone gets larger small print, never smaller. */
export interface Size {
  readonly narrow: boolean;
  /** Names of rows and values beside marks. */
  readonly label: number;
  /** Second lines, ticks, legend. */
  readonly small: number;
  readonly labelLine: number;
  readonly smallLine: number;
  /** Across the axis. */
  readonly thickness: number;
}

const WIDE: Size = {
  narrow: false,
  label: 15,
  small: 13,
  labelLine: 19,
  smallLine: 17,
  thickness: 14,
};

const NARROW: Size = {
  narrow: true,
  label: 14,
  small: 14,
  labelLine: 19,
  smallLine: 18,
  thickness: 14,
};

/** Up to 480 px a chart is laid out for a phone. */
export function sizeFor(width: number): Size {
  return width <= 480 ? NARROW : WIDE;
}
