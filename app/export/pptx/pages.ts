import { timelineOf } from "../../charts/series-data.ts";
import type { Catalog } from "../../domain/catalog.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import { MOST_RUNS } from "./line-chart.ts";

/** Rows beyond which a chart takes more than one slide, and the most that each then has: two lines a name. */
const MOST = 14;
export const PER_SLIDE = 9;
/** Figures that stand out and are shown again on each slide, if there are no more. */
const REPEATED = 4;

/**
 * What each slide of a chart shows: all of it, or parts that can be read, each with the figures that stand
 * out. `ids`: its figures from the top.
 */
export function pagesOf(
  exhibit: Exhibit,
  ids: readonly string[],
  catalog: Catalog,
): readonly Exhibit[] {
  const { kind } = exhibit;
  const isLines =
    kind === "series" && timelineOf(ids.map((id) => catalog.figure(id))).runs.length <= MOST_RUNS;
  if (ids.length <= MOST || kind === "parts" || isLines) return [exhibit];
  const marked = ids.filter((id) => exhibit.highlight.includes(id));
  const again = marked.length <= REPEATED ? marked : [];
  const others = ids.filter((id) => !again.includes(id));
  const count = Math.ceil(others.length / (PER_SLIDE - again.length));
  const each = Math.ceil(others.length / count);
  return Array.from({ length: count }, (_, page) => {
    const own = others.slice(page * each, (page + 1) * each);
    const figures = ids.filter((id) => again.includes(id) || own.includes(id));
    return { ...exhibit, figures, highlight: marked.filter((id) => figures.includes(id)) };
  });
}
