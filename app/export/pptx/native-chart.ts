import type { Language } from "../../domain/language.ts";
import type { Sheet } from "../xlsx/sheet.ts";
import type { ChartRow, ChartRows } from "./chart-rows.ts";
import type { Geometry } from "./geometry.ts";

/** A chart that PowerPoint draws itself, with the sheet behind it. */
export interface NativeChart {
  readonly xml: string;
  readonly sheet: Sheet;
  /** What its forms mean, one part each; empty where nothing needs saying. */
  readonly key: readonly string[];
}

/** What every native chart is made of. */
export interface ChartSource {
  readonly rows: ChartRows;
  readonly geometry: Geometry;
  readonly language: Language;
  /** Every row of a chart of which `rows` are those of one slide. */
  readonly whole?: readonly ChartRow[];
  /** Rows that a slide of such a chart has at most. */
  readonly perSlide?: number;
}
