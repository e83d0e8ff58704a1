import type { Catalog } from "../domain/catalog.ts";
import { asShares, type Shares } from "../domain/comparability/as-shares.ts";
import { type CompareSet, compareSet, type Judged } from "../domain/comparability/compare-set.ts";
import { dimensionWords } from "../domain/comparability/comparison-words.ts";
import { DIMENSIONS, type Dimension } from "../domain/comparability/dimensions.ts";
import { lookAlikesOf } from "../domain/comparability/look-alikes.ts";
import { alikeInScope, summarise } from "../domain/comparability/summary.ts";
import {
  leftOutWords,
  summaryWords,
  thenAndNow,
  whoWords,
} from "../domain/comparability/summary-words.ts";
import { statedNumbers } from "../domain/estimate.ts";
import { knownCatalog } from "../domain/known-catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Denominator, Figure, LookAlike } from "../domain/release.ts";
import { FILTERS, type Selection } from "../state/compare-address.ts";
import { filterValue } from "../state/compare-known.ts";

/** Figures that stand on one axis, drawn together. */
export interface ComparePanel {
  /** Place or poverty line of the panel; null for the only one. */
  readonly label: string | null;
  readonly figures: readonly string[];
}

/** Two figures that must not be confused, and why. */
export type ComparePair = Pick<LookAlike, "figures" | "why">;

/** All that the compare page shows of a selection. Worked out from records; no DOM. */
export interface CompareModel {
  readonly selection: Selection;
  /** Records as drawn: counts, or shares of `total`. */
  readonly catalog: Catalog;
  /** Records as published. */
  readonly published: Catalog;
  /** As picked, before filters. */
  readonly picked: readonly Figure[];
  /** Picked figures that filters hide. */
  readonly hidden: number;
  readonly set: CompareSet;
  /** The reference chosen had not been published by the day. */
  readonly missed: Figure | null;
  readonly total: Denominator | null;
  readonly shares: Shares | null;
  /** Drawn figures in drawn order; of one unit and measure. */
  readonly onAxis: readonly Figure[];
  readonly panels: readonly ComparePanel[];
  /** Dimensions in which any figure of the table differs from the reference or is open. */
  readonly columns: readonly Dimension[];
  readonly summary: readonly string[];
  /** Known then against known now; null for the latest. */
  readonly thenAndNow: string | null;
  readonly lookalikes: readonly ComparePair[];
  /** Figures that are named, in reading order: the order of their source notes. */
  readonly named: readonly string[];
}

/** What a selection shows. Its ids must be those of `published`, as `parseSelection` makes sure. */
export function compareModel(
  selection: Selection,
  published: Catalog,
  language: Language,
): CompareModel {
  const picked = selection.figures.map((id) => published.figure(id));
  const wanted = picked.find((f) => f.id === selection.reference) ?? picked[0] ?? null;
  const kept = picked.filter((f) => f === wanted || passes(f, selection, published));
  const judged = compareSet(kept, wanted, selection.asOf, published);
  const order = orderOf(selection, published, language);
  const set = {
    ...judged,
    same: order(judged.same),
    family: order(judged.family),
    different: order(judged.different),
  };
  const total = selection.share === null ? null : published.denominator(selection.share);
  const may = selection.axis === "same" ? set.same : order([...judged.same, ...judged.family]);
  const candidates = may.map(({ figure }) => figure);
  const shares = total === null ? null : asShares(candidates, total, published);
  const isShare = shares !== null && shares.shown.length > 0;
  const catalog = isShare ? shares.catalog : published;
  const onAxis = isShare ? shares.shown.map((id) => catalog.figure(id)) : candidates;
  const out = [...judged.same, ...judged.family, ...judged.different].map(({ figure }) => figure);
  const known = knownCatalog(published, selection.asOf);
  const lookalikes = lookalikesAmong(out, judged.reference, known);
  return {
    selection,
    catalog,
    published,
    picked,
    hidden: picked.length - kept.length,
    set,
    missed: wanted !== null && judged.reference?.id !== wanted.id ? wanted : null,
    total,
    shares,
    onAxis,
    panels: panelsOf(onAxis, selection, catalog, language),
    columns: columnsOf([...set.same, ...set.family]),
    summary: summaryOf(onAxis, judged.reference, { catalog, published }, language),
    thenAndNow: thenOf(kept, judged, selection, published, language),
    lookalikes,
    named: namedOf(onAxis, set, lookalikes),
  };
}

function passes(figure: Figure, { filters }: Selection, catalog: Catalog): boolean {
  return FILTERS.every(
    (key) => filters[key] === null || filters[key] === filterValue(key, figure, catalog),
  );
}

type Order = (judged: readonly Judged[]) => readonly Judged[];

function orderOf({ sort, descending }: Selection, catalog: Catalog, language: Language): Order {
  if (sort === "picked") return (judged) => judged;
  const keyOf = (figure: Figure): string | number => {
    if (sort === "issuer") return whoWords(figure, catalog, language);
    if (sort === "published") return catalog.source(figure.source).published ?? "";
    if (sort === "low") return statedNumbers(figure.estimate)[0] ?? 0;
    if (sort === "high") return statedNumbers(figure.estimate).at(-1) ?? 0;
    return dimensionWords(sort, figure, catalog, language);
  };
  const sign = descending ? -1 : 1;
  return (judged) =>
    judged
      .map((one) => ({ one, key: keyOf(one.figure) }))
      .sort((a, b) => sign * compareKeys(a.key, b.key, language))
      .map(({ one }) => one);
}

function compareKeys(a: string | number, b: string | number, language: Language): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), language);
}

function columnsOf(judged: readonly Judged[]): readonly Dimension[] {
  const named = new Set(judged.flatMap(({ comparison: c }) => [...c.differs, ...c.unknown]));
  // The date stands beside the issuer in every row.
  return DIMENSIONS.filter((dimension) => named.has(dimension) && dimension !== "vintage");
}

function panelsOf(
  onAxis: readonly Figure[],
  { by }: Selection,
  catalog: Catalog,
  language: Language,
): readonly ComparePanel[] {
  if (onAxis.length === 0) return [];
  if (by === null) return [{ label: null, figures: onAxis.map((f) => f.id) }];
  const dimension = by === "place" ? "geography" : "poverty-line";
  const panels = new Map<string, string[]>();
  for (const figure of onAxis) {
    const label = dimensionWords(dimension, figure, catalog, language);
    panels.set(label, [...(panels.get(label) ?? []), figure.id]);
  }
  return [...panels].map(([label, figures]) => ({ label, figures }));
}

function summaryOf(
  onAxis: readonly Figure[],
  reference: Figure | null,
  { catalog, published }: Pick<CompareModel, "catalog" | "published">,
  language: Language,
): readonly string[] {
  const against = onAxis.find((f) => f.id === reference?.id) ?? onAxis[0];
  if (against === undefined) return [];
  const { alike, parts } = alikeInScope(onAxis, published.figure(against.id), published);
  return [
    ...summaryWords(summarise(alike, against, published), against, catalog, language),
    ...leftOutWords(onAxis.length - alike.length, parts, language),
  ];
}

/** Counts those that may share the axis, whatever day they are of. */
function thenOf(
  kept: readonly Figure[],
  now: CompareSet,
  { asOf, axis }: Selection,
  catalog: Catalog,
  language: Language,
): string | null {
  if (asOf === null || now.reference === null) return null;
  const { reference } = now;
  const today = compareSet(kept, reference, null, catalog);
  const alike = ({ same, family }: CompareSet) => {
    const figures = (axis === "same" ? same : [...same, ...family]).map(({ figure }) => figure);
    return alikeInScope(figures, reference, catalog).alike;
  };
  // What has no date can be told of neither day.
  const dated = alike(today).filter((f) => !now.undated.includes(f));
  return thenAndNow(alike(now), dated, asOf, catalog, language);
}

/**
 * Look-alikes of what is picked: every pair of two figures picked, and those of the reference whatever
 * is picked. A figure that only repeats a number has the look-alikes of that number.
 */
function lookalikesAmong(
  kept: readonly Figure[],
  reference: Figure | null,
  catalog: Catalog,
): readonly ComparePair[] {
  const ids = new Set(kept.map((f) => f.id));
  const seen = new Set<string>();
  return kept.flatMap((figure) =>
    lookAlikesOf(figure, catalog).flatMap(({ figure: other, via }) => {
      const key = [figure.id, other].sort().join("/");
      if (seen.has(key) || !(ids.has(other) || figure.id === reference?.id)) return [];
      seen.add(key);
      const pair = catalog.lookalikesOf(via).find(({ figures }) => figures.includes(other));
      return pair === undefined ? [] : [{ figures: [figure.id, other] as const, why: pair.why }];
    }),
  );
}

function namedOf(
  onAxis: readonly Figure[],
  set: CompareSet,
  lookalikes: readonly ComparePair[],
): readonly string[] {
  const judged = [...set.same, ...set.family, ...set.different];
  return [
    ...new Set([
      ...onAxis.map((f) => f.id),
      ...judged.map(({ figure }) => figure.id),
      ...judged.flatMap(({ replacedBy }) => replacedBy?.id ?? []),
      ...[...set.later, ...set.undated].map((f) => f.id),
      ...lookalikes.flatMap((pair) => pair.figures),
    ]),
  ];
}
