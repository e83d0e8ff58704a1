import { type ExplorerPanel, figuresOf } from "../charts/explorer-panels.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import { printSeries } from "../state/series-address.ts";
import type { SeriesModel } from "./series-model.ts";

/** A panel as it leaves the page: its figures, and the address that shows all of them so. */
export function panelExhibit(
  { selection, asOf }: Pick<SeriesModel, "selection" | "asOf">,
  panel: ExplorerPanel,
): Exhibit {
  const newest = panel.lines.find(({ key }) => key === panel.newest);
  const day = asOf === null ? "" : `&asof=${asOf}`;
  return {
    kind: "series",
    figures: figuresOf(panel).map((f) => f.id),
    highlight: newest?.moments.map(({ figure }) => figure.id) ?? [],
    name: `series-${panel.id}${asOf === null ? "" : `-as-of-${asOf}`}`,
    path: `/series/${printSeries(selection)}${day}`,
  };
}
