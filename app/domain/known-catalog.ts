import { standingOn } from "./as-of.ts";
import type { Catalog } from "./catalog.ts";

/**
 * The records as of a day (ISO date; null: today): every list of figures holds only what was surely out,
 * so that rivals, look-alikes and replacements are those of that day. A figure asked for by its id is
 * found whatever the day: whoever shows it says so. Costs nothing until it is asked.
 */
export function knownCatalog(catalog: Catalog, asOf: string | null): Catalog {
  if (asOf === null) return catalog;
  const isOut = (id: string) => standingOn(catalog.figure(id), asOf, catalog) === "out";
  return {
    ...catalog,
    citedFrom: (id) => catalog.citedFrom(id).filter(({ figure }) => isOut(figure)),
    lookalikesOf: (id) =>
      catalog
        .lookalikesOf(id)
        .filter(({ figures }) => figures.every((one) => one === id || isOut(one))),
    replacementsOf: (id) => catalog.replacementsOf(id).filter((one) => isOut(one.id)),
    figuresOfIndicator: (id) => catalog.figuresOfIndicator(id).filter((one) => isOut(one.id)),
    figuresOfSeries: (id) => catalog.figuresOfSeries(id).filter((one) => isOut(one.id)),
  };
}
