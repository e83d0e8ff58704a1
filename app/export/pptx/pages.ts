import { timelineOf } from "../../charts/series-data.ts";
import type { Catalog } from "../../domain/catalog.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import { MOST_RUNS } from "./line-chart.ts";

/** Figures that stand out and are shown again on each slide, if there are no more. */
const REPEATED = 4;
/** Rows of a slide that are not shown again, at least. */
const LEAST_OWN = 2;

/**
 * What each slide of a chart shows: all of it, or parts of at most `perSlide` rows, each with the figures
 * that stand out. `ids`: its figures from the top.
 */
export function pagesOf(
  exhibit: Exhibit,
  ids: readonly string[],
  catalog: Catalog,
  perSlide: number,
): readonly Exhibit[] {
  const { kind } = exhibit;
  const isLines =
    kind === "series" && timelineOf(ids.map((id) => catalog.figure(id))).runs.length <= MOST_RUNS;
  if (ids.length <= perSlide || kind === "parts" || isLines) return [exhibit];
  const marked = ids.filter((id) => exhibit.highlight.includes(id));
  const again = marked.length <= Math.min(REPEATED, perSlide - LEAST_OWN) ? marked : [];
  const others = ids.filter((id) => !again.includes(id));
  const count = Math.ceil(others.length / (perSlide - again.length));
  const each = Math.ceil(others.length / count);
  return Array.from({ length: count }, (_, page) => {
    const own = others.slice(page * each, (page + 1) * each);
    const figures = ids.filter((id) => again.includes(id) || own.includes(id));
    return { ...exhibit, figures, highlight: marked.filter((id) => figures.includes(id)) };
  });
}
