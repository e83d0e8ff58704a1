import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";

/** Unit and measure of a figure, the two things that an axis has one of. */
function axisOf(figure: Figure, catalog: Catalog): { unit: string; measure: string } {
  const { unit, measure } = catalog.indicator(figure.indicator);
  return { unit, measure };
}

/** Whether two figures may stand on one axis: same unit and same measure. Symmetric. */
export function mayShareAxis(a: Figure, b: Figure, catalog: Catalog): boolean {
  const [one, other] = [axisOf(a, catalog), axisOf(b, catalog)];
  return one.unit === other.unit && one.measure === other.measure;
}

/** Figures that may share an axis, group by group, in the order in which they first come. */
export function groupByAxis(
  figures: readonly Figure[],
  catalog: Catalog,
): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { unit, measure } = axisOf(figure, catalog);
    const key = `${unit}/${measure}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

/** Throws a RangeError that names the first two figures that may not share an axis. */
export function checkAxis(figures: readonly Figure[], catalog: Catalog): void {
  const [first, ...rest] = figures;
  if (first === undefined) return;
  for (const other of rest) {
    if (mayShareAxis(first, other, catalog)) continue;
    const [a, b] = [axisOf(first, catalog), axisOf(other, catalog)];
    throw new RangeError(
      `one axis cannot hold ${a.measure} in ${a.unit} (${first.id}) and ` +
        `${b.measure} in ${b.unit} (${other.id}); draw them in two charts`,
    );
  }
}

/** Throws a RangeError that names both units; for charts where people of several measures are counted. */
export function checkUnit(figures: readonly Figure[], catalog: Catalog, unit: string): void {
  for (const figure of figures) {
    const found = catalog.indicator(figure.indicator).unit;
    if (found !== unit) {
      throw new RangeError(
        `this chart counts ${unit}, but ${figure.id} is in ${found}; leave it out`,
      );
    }
  }
}
