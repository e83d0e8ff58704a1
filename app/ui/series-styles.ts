import type { ExplorerPanel } from "../charts/explorer-panels.ts";
import { hueOf } from "../charts/input.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Paint } from "../scene/palette.ts";

/** How a line is told from others: by hue and by dash, so never by hue alone. */
export interface LineStyle {
  readonly paint: Paint;
  readonly dash: string | undefined;
  /** px */
  readonly width: number;
}

const DASHES = ["7 3", "2 3", "9 3 2 3", "5 2", "1 4", "12 3"] as const;

/** Greys that tell neighbours apart. */
const GREYS = ["comparator", "ink-2"] as const;

/** The newest edition, or the only one, in the hue of its theme; older ones grey and dashed. */
export function lineStyle(panel: ExplorerPanel, key: string, catalog: Catalog): LineStyle {
  const at = panel.lines.findIndex((line) => line.key === key);
  const figure = panel.lines[at]?.moments[0]?.figure;
  const hue = figure === undefined ? "ink" : hueOf(figure, catalog).strong;
  if (panel.newest === null || key === panel.newest) {
    return { paint: hue, dash: undefined, width: 2.5 };
  }
  return {
    paint: GREYS[at % GREYS.length] ?? "comparator",
    dash: DASHES[at % DASHES.length],
    width: 1.75,
  };
}
