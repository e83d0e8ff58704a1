import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Figure } from "../domain/release.ts";
import { isHypothetical } from "../domain/rivals.ts";
import type { Paint } from "../scene/palette.ts";
import type { Pen } from "./marks/pen.ts";
import { type Facet, varyingFacets } from "./scope.ts";

/** What every chart takes. */
export interface ChartInput {
  readonly figures: readonly Figure[];
  readonly catalog: Catalog;
  readonly language: Language;
  /** px; charts are laid out for 288 to 1920. */
  readonly width: number;
  /** Ids of the figures that stand out; where none of them is on the chart, all carry the hue. */
  readonly highlight?: readonly string[];
  /** Figures whose numbers the value axis must hold, for charts side by side on one scale; those drawn. */
  readonly axisOf?: readonly Figure[];
  /** Low, for a sheet without room: names of rows as two columns of words, a plot by date less tall. */
  readonly compact?: boolean;
  /** Instead of the title worked out from the records. */
  readonly title?: string;
}

export interface Hue {
  readonly strong: Paint;
  readonly tint: Paint;
}

/** The hue of the theme that a figure belongs to; the event itself has none and takes ink. */
export function hueOf(figure: Figure, catalog: Catalog): Hue {
  const { theme } = catalog.topic(catalog.indicator(figure.indicator).topic);
  if (theme === "dialogue") return { strong: "ink-2", tint: "sunk" };
  return { strong: theme, tint: `${theme}-tint` };
}

/** A checked input, with what every mark of it needs to know about the others. */
export interface Chart extends ChartInput {
  /** Ids of highlighted figures that are on the chart. */
  readonly highlight: readonly string[];
  /** Facets that a sentence about one of the figures has to name: those in which they differ. */
  readonly facets: readonly Facet[];
}

/** The same chart with other figures. */
export function withFigures(input: ChartInput, figures: readonly Figure[]): Chart {
  const ids = new Set(figures.map((figure) => figure.id));
  const highlight = (input.highlight ?? []).filter((id) => ids.has(id));
  return {
    ...input,
    figures,
    highlight,
    facets: varyingFacets(figures).filter((f) => f !== "method"),
  };
}

/** Throws a RangeError where there is nothing to draw, a figure comes twice, or the width is too small. */
export function openChart(input: ChartInput): Chart {
  const { figures, width } = input;
  if (figures.length === 0) throw new RangeError("no figure to draw: pass at least one");
  if (!(width >= 240)) throw new RangeError(`width ${width}: expected 240 px or more`);
  const seen = new Set<string>();
  for (const { id } of figures) {
    if (seen.has(id)) throw new RangeError(`figure given twice: ${id}; pass it once`);
    seen.add(id);
  }
  return withFigures(input, figures);
}

/** Whether the figure is one of those that stand out. */
export function stands(figure: Figure, input: Chart): boolean {
  return input.highlight.includes(figure.id);
}

/** The hue where the figure stands out or nothing does, grey otherwise. */
export function paintOf(figure: Figure, input: Chart): Paint {
  return input.highlight.length === 0 || stands(figure, input)
    ? hueOf(figure, input.catalog).strong
    : "comparator";
}

/** Hollow: read in somebody else's report. */
export function penOf(figure: Figure, input: Chart, vertical: boolean): Pen {
  return { vertical, hollow: figure.verification === "secondary", paint: paintOf(figure, input) };
}

/** Dashed: a goal, or a path that did not happen. */
export function isDashed(figure: Figure): boolean {
  return isHypothetical(figure);
}
