import type { Catalog } from "../domain/catalog.ts";
import { findRevisedSeries, revisedSeries } from "../domain/revised-series.ts";

/** Three rates of unemployment of one country by three definitions. Reviewed by hand. */
const EXAMPLE = [
  "nbs-surveyed-unemployment",
  "nbs-surveyed-unemployment-31",
  "mohrss-registered-unemployment",
];

/** Ids of the series that the page shows before anything is picked; the first of the tables if need be. */
export function seriesExample(catalog: Catalog): readonly string[] {
  const found = EXAMPLE.filter((id) => findRevisedSeries(id, catalog)?.id === id);
  return found.length > 0
    ? found
    : revisedSeries(catalog)
        .slice(0, 2)
        .map(({ id }) => id);
}

/** Ids of the figures of these series. */
export function figuresOfSeries(ids: readonly string[], catalog: Catalog): readonly string[] {
  return ids.flatMap((id) => findRevisedSeries(id, catalog)?.figures.map((f) => f.id) ?? []);
}
