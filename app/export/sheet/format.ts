/** Shapes of a sheet, px. `natural` is as tall as its chart needs; its height here is the least. */
export const SHEET_FORMATS = {
  wide: { width: 1200, height: 675 },
  classic: { width: 1200, height: 900 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  card: { width: 1200, height: 630 },
  natural: { width: 1200, height: 0 },
} as const;

export type SheetFormat = keyof typeof SHEET_FORMATS;

/** Type and room of one format, px. */
export interface SheetStyle {
  readonly width: number;
  /** null: as tall as it needs. */
  readonly height: number | null;
  readonly margin: number;
  /** Above the rule, below the foot, and between head, chart and foot. */
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
  /** Title sizes from the wished one down, with the lines that each may take. */
  readonly titles: readonly { readonly size: number; readonly lines: number }[];
  readonly subtitle: { readonly size: number; readonly lines: number };
  readonly foot: number;
  /** Lines that the source line may take; beyond, it says how many sources are not named and where. */
  readonly sourceLines: number;
  /** Whether a tall chart may have its words beside it. */
  readonly beside: boolean;
  /** px of the sheet for one px of the chart at which its text has the size that suits the sheet. */
  readonly scale: number;
  /** px of the smallest text that still reads: on a wall, or in a feed on a phone. */
  readonly least: number;
}

const HUGE = Number.POSITIVE_INFINITY;

/** Low sheets are read on a wall: the chart needs the height, so a title keeps to one line if it can. */
const LOW = {
  margin: 48,
  top: 30,
  bottom: 24,
  gap: 16,
  titles: [
    { size: 32, lines: 1 },
    { size: 29, lines: 1 },
    { size: 27, lines: 1 },
    { size: 30, lines: 2 },
    { size: 25, lines: 4 },
  ],
  subtitle: { size: 18, lines: 2 },
  foot: 16,
  sourceLines: 2,
  beside: true,
  scale: 1.3,
  least: 16,
} as const;

/** Tall sheets are read in a feed, on a phone: larger type. */
const TALL = {
  margin: 56,
  top: 48,
  bottom: 40,
  gap: 32,
  titles: [
    { size: 46, lines: 2 },
    { size: 40, lines: 3 },
    { size: 32, lines: 5 },
  ],
  subtitle: { size: 23, lines: 3 },
  foot: 18,
  beside: false,
  scale: 1.8,
  least: 18,
} as const;

const STYLES: Readonly<Record<SheetFormat, Omit<SheetStyle, "width" | "height">>> = {
  wide: LOW,
  card: LOW,
  classic: {
    ...LOW,
    top: 40,
    bottom: 30,
    gap: 24,
    titles: [
      { size: 34, lines: 2 },
      { size: 28, lines: 4 },
    ],
    subtitle: { size: 19, lines: 2 },
    foot: 16,
    sourceLines: 3,
    scale: 1.4,
  },
  square: { ...TALL, gap: 26, sourceLines: 3 },
  portrait: { ...TALL, sourceLines: 5 },
  natural: {
    ...LOW,
    top: 36,
    bottom: 26,
    gap: 22,
    titles: [
      { size: 30, lines: 1 },
      { size: 27, lines: 1 },
      { size: 30, lines: HUGE },
    ],
    subtitle: { size: 18, lines: HUGE },
    sourceLines: HUGE,
    beside: false,
    scale: 16 / 13,
  },
};

export function sheetStyle(format: SheetFormat): SheetStyle {
  const { width, height } = SHEET_FORMATS[format];
  return { ...STYLES[format], width, height: format === "natural" ? null : height };
}
