import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Figure } from "../domain/release.ts";
import { isHypothetical } from "../domain/rivals.ts";
import type { Paint } from "../scene/palette.ts";
import type { Pen } from "./marks/pen.ts";

/** What every chart takes. */
export interface ChartInput {
  readonly figures: readonly Figure[];
  readonly catalog: Catalog;
  readonly language: Language;
  /** px; charts are laid out for 288 to 1920. */
  readonly width: number;
  /** Ids of the figures that stand out; where none of them is on the chart, all carry the hue. */
  readonly highlight?: readonly string[];
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

/** Highlighted figures that are on the chart. */
export function highlighted(input: ChartInput): readonly Figure[] {
  return input.figures.filter((figure) => input.highlight?.includes(figure.id));
}

/** The hue where the figure stands out or nothing does, grey otherwise. */
export function paintOf(figure: Figure, input: ChartInput): Paint {
  const chosen = highlighted(input);
  return chosen.length === 0 || chosen.includes(figure)
    ? hueOf(figure, input.catalog).strong
    : "comparator";
}

/** Hollow: read in somebody else's report. */
export function penOf(figure: Figure, input: ChartInput, vertical: boolean): Pen {
  return { vertical, hollow: figure.verification === "secondary", paint: paintOf(figure, input) };
}

/** Dashed: a goal, or a path that did not happen. */
export function isDashed(figure: Figure): boolean {
  return isHypothetical(figure);
}

/** Throws a RangeError where there is nothing to draw or the width is no number of px. */
export function checkInput(input: ChartInput): void {
  if (input.figures.length === 0) throw new RangeError("no figure to draw: pass at least one");
  if (!(input.width >= 240)) throw new RangeError(`width ${input.width}: expected 240 px or more`);
}
