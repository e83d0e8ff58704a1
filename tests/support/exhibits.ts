import type { Exhibit } from "../../app/domain/exhibit.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { CATALOG } from "./release.ts";

/** The chart of a figure of the published release as it leaves the page. */
export function figureExhibit(id: string): Exhibit {
  return exhibitOfFigure(CATALOG.figure(id), CATALOG);
}
