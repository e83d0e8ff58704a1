import type { Catalog } from "./catalog.ts";
import { compareFigures } from "./comparability/compare-figures.ts";
import { lengthOf } from "./period-length.ts";
import type { Figure } from "./release.ts";

/**
 * One quantity of one issuer over time, in every edition: the series and lone figures that replace one
 * another, with those that the same publications state of other periods.
 */
export interface RevisedSeries {
  /** Id of its first series in the tables, else of its first figure. */
  readonly id: string;
  /** In the order of the tables. */
  readonly figures: readonly Figure[];
  /** Whether one of its figures replaces another. */
  readonly isRevised: boolean;
}

const partOf = (figure: Figure): string => figure.series ?? figure.id;

/** Sets of parts that belong together; finds the first of a set. */
function openSets() {
  const above = new Map<string, string>();
  const find = (part: string): string => {
    const next = above.get(part);
    return next === undefined ? part : find(next);
  };
  return {
    find,
    unite(a: string, b: string) {
      const [one, other] = [find(a), find(b)];
      if (one !== other) above.set(other, one);
    },
  };
}

/** Whether one publication states the same quantity for two periods of one length. */
export function areOfOneEdition(a: Figure, b: Figure, catalog: Catalog): boolean {
  if (a.source !== b.source || a.period === b.period) return false;
  const [one, other] = [lengthOf(a.period), lengthOf(b.period)];
  if (Math.max(one, other) > 1.5 * Math.min(one, other)) return false;
  return compareFigures(a, b, catalog).verdict === "same-quantity";
}

const worked = new WeakMap<Catalog, readonly RevisedSeries[]>();

/**
 * Every quantity that the tables follow over time or over editions, in the order of the tables. A figure
 * that is in no series, replaces nothing and is replaced by nothing is in none.
 */
export function revisedSeries(catalog: Catalog): readonly RevisedSeries[] {
  const known = worked.get(catalog);
  if (known !== undefined) return known;
  const { figures } = catalog.tables;
  const inChain = new Set<string>();
  const sets = openSets();
  for (const figure of figures) {
    if (figure.supersedes === null || !catalog.hasFigure(figure.supersedes)) continue;
    inChain.add(figure.id).add(figure.supersedes);
    sets.unite(partOf(catalog.figure(figure.supersedes)), partOf(figure));
  }
  const loose = figures.filter((f) => f.series === null && inChain.has(f.id));
  for (const [i, a] of loose.entries()) {
    for (const b of loose.slice(i + 1)) {
      if (areOfOneEdition(a, b, catalog)) sets.unite(a.id, b.id);
    }
  }
  const groups = new Map<string, Figure[]>();
  for (const figure of figures.filter((f) => f.series !== null || inChain.has(f.id))) {
    const set = sets.find(partOf(figure));
    groups.set(set, [...(groups.get(set) ?? []), figure]);
  }
  const found = [...groups.values()].map((members) => ({
    id: members.find((f) => f.series !== null)?.series ?? members[0]?.id ?? "",
    figures: members,
    isRevised: members.some((f) => f.supersedes !== null && inChain.has(f.id)),
  }));
  worked.set(catalog, found);
  return found;
}

/** The revised series that the id of a series or of a figure stands for; null for any other text. */
export function findRevisedSeries(id: string, catalog: Catalog): RevisedSeries | null {
  return (
    revisedSeries(catalog).find((one) => one.figures.some((f) => f.series === id || f.id === id)) ??
    null
  );
}
