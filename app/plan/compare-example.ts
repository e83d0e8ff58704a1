import type { Catalog } from "../domain/catalog.ts";
import { rivalsOf } from "../domain/rivals.ts";
import type { ComparePlan } from "./plan.ts";

/** The cited figure whose rivals show what the page is for: our choice, not a fact of the tables. */
const EXAMPLE_CODE = "F05";

/** The worked example of the compare page; empty where the release cites nothing of the kind. */
export function compareExample(catalog: Catalog): Pick<ComparePlan, "figures" | "reference"> {
  const cited = catalog.tables.cited.find(({ shortCode }) => shortCode === EXAMPLE_CODE);
  if (cited === undefined) return { figures: [], reference: null };
  const figure = catalog.figure(cited.figure);
  return { figures: rivalsOf(figure, catalog).map(({ id }) => id), reference: figure.id };
}
